import type { AdminCalls } from '../admin-calls';
import { type AdminGround, holderFor, policyText } from './admin-ground';

/** Puts or removes one inline policy of a user or role. */
export function putPolicy({ world }: AdminGround, asks: AdminCalls['put-policy']['asks']): AdminCalls['put-policy']['answers'] {
  const holder = holderFor(world, asks);
  const name = asks.policyName ?? 'policy-1';
  if (asks.policy === null) delete holder.inlinePolicies[name];
  else holder.inlinePolicies[name] = policyText(asks.policy, 'identity');
  return { arn: holder.arn };
}
