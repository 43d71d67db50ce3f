import type { AdminCalls } from '../admin-calls';
import { type AdminGround, accountFor } from './admin-ground';
import { setAccount } from './set-account';

/** Makes an account in a partition. */
export function addAccount(ground: AdminGround, asks: AdminCalls['add-account']['asks']): AdminCalls['add-account']['answers'] {
  accountFor(ground.world, asks.accountId, asks.partition ?? 'aws');
  return setAccount(ground, asks);
}
