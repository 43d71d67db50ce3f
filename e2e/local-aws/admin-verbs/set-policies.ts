import type { AdminCalls } from '../admin-calls';
import { type AdminGround, holderFor, inlinePolicies } from './admin-ground';

/** Replaces all inline policies of a user or role. */
export function setPolicies({ world }: AdminGround, asks: AdminCalls['set-policies']['asks']): AdminCalls['set-policies']['answers'] {
  const holder = holderFor(world, asks);
  holder.inlinePolicies = inlinePolicies(asks.policies);
  return { arn: holder.arn };
}
