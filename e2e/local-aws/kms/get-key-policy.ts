import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findKmsKey } from './find-kms-key';

/** Reads a key's policy. */
export function getKeyPolicy(call: Call): Record<string, unknown> | Refusal {
  const key = findKmsKey(call);
  return isRefusal(key) ? key : { Policy: key.policy, PolicyName: 'default' };
}
