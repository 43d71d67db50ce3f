import type { AdminCalls } from '../admin-calls';
import { type AdminGround, accountFor } from './admin-ground';

/** Deletes a role. */
export function removeRole({ world }: AdminGround, asks: AdminCalls['remove-role']['asks']): AdminCalls['remove-role']['answers'] {
  delete accountFor(world, asks.accountId).roles[asks.roleName];
  return { roleName: asks.roleName };
}
