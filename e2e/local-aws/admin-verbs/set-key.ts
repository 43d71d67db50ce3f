import type { AdminCalls } from '../admin-calls';
import { owned } from '../world';
import { AdminFault, type AdminGround } from './admin-ground';

/** Makes a key active or inactive. */
export function setKey({ world }: AdminGround, asks: AdminCalls['set-key']['asks']): AdminCalls['set-key']['answers'] {
  const key = owned(world.keys, asks.accessKeyId);
  if (!key) throw new AdminFault(`no such key as ${asks.accessKeyId}`);
  key.active = asks.active;
  return { accessKeyId: key.accessKeyId };
}
