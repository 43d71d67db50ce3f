import type { AdminCalls } from '../admin-calls';
import type { AdminGround } from './admin-ground';

/** Deletes a key. */
export function removeKey({ world }: AdminGround, asks: AdminCalls['remove-key']['asks']): AdminCalls['remove-key']['answers'] {
  delete world.keys[asks.accessKeyId];
  return { accessKeyId: asks.accessKeyId };
}
