import type { AdminCalls } from '../admin-calls';
import { type AdminGround, holderFor, policyText } from './admin-ground';

/** Sets or removes the permissions boundary of a user or role. */
export function setBoundary({ world }: AdminGround, asks: AdminCalls['set-boundary']['asks']): AdminCalls['set-boundary']['answers'] {
  const holder = holderFor(world, asks);
  holder.boundary = asks.policy === null ? null : policyText(asks.policy, 'identity');
  return { arn: holder.arn };
}
