import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findKey } from './find-key';

/** Deletes a key. */
export function deleteAccessKey(call: Call): Record<string, unknown> | Refusal {
  const key = findKey(call);
  if (isRefusal(key)) return key;
  delete call.world.keys[key.accessKeyId];
  return {};
}
