import type { AdminCalls } from '../admin-calls';
import { makeKey } from '../iam/make-key';
import { type AdminGround, holderFor } from './admin-ground';

/** Makes another key for a user. */
export function addKey({ world }: AdminGround, asks: AdminCalls['add-key']['asks']): AdminCalls['add-key']['answers'] {
  holderFor(world, { accountId: asks.accountId, userName: asks.userName });
  const { accessKeyId, secretAccessKey } = makeKey(world, asks.accountId, asks.userName);
  return { accessKeyId, secretAccessKey };
}
