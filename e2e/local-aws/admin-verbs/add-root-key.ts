import type { AdminCalls } from '../admin-calls';
import { makeKey } from '../iam/make-key';
import { type AdminGround, accountFor } from './admin-ground';

/** Makes a key of the account's root. */
export function addRootKey({ world }: AdminGround, asks: AdminCalls['add-root-key']['asks']): AdminCalls['add-root-key']['answers'] {
  const account = accountFor(world, asks.accountId, asks.partition);
  const { accessKeyId, secretAccessKey } = makeKey(world, account.id, null);
  return { accessKeyId, secretAccessKey };
}
