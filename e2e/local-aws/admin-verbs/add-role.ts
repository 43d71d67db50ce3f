import type { AdminCalls } from '../admin-calls';
import { makeRole } from '../iam/make-role';
import { type AdminGround, accountFor, inlinePolicies, policyText } from './admin-ground';

/** Makes a role. */
export function addRole({ world }: AdminGround, asks: AdminCalls['add-role']['asks']): AdminCalls['add-role']['answers'] {
  const trustPolicy = policyText(asks.trustPolicy, 'trust');
  const policies = inlinePolicies(asks.policies ?? []);
  const role = makeRole(world, accountFor(world, asks.accountId, asks.partition), asks.roleName, trustPolicy, asks.path);
  role.inlinePolicies = policies;
  role.attachedPolicyArns = asks.attachedPolicyArns ?? [];
  role.maxSessionSeconds = asks.maxSessionSeconds ?? role.maxSessionSeconds;
  return { arn: role.arn, roleId: role.roleId };
}
