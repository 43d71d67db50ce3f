import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findKmsKey } from './find-kms-key';

/** Lets KMS renew a key's material every year. */
export function enableKeyRotation(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  if (isRefusal(key)) return key;
  key.rotates = true;
  return {};
}
