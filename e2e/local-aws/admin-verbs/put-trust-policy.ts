import type { AdminCalls } from '../admin-calls';
import { owned } from '../world';
import { AdminFault, type AdminGround, accountFor, policyText } from './admin-ground';

/** Replaces a role's trust policy. */
export function putTrustPolicy(
  { world }: AdminGround,
  asks: AdminCalls['put-trust-policy']['asks'],
): AdminCalls['put-trust-policy']['answers'] {
  const role = owned(accountFor(world, asks.accountId).roles, asks.roleName);
  if (!role) throw new AdminFault(`no such role as ${asks.roleName} in ${asks.accountId}`);
  role.trustPolicy = policyText(asks.trustPolicy, 'trust');
  return { arn: role.arn };
}
