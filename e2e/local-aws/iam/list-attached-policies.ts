import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findHolder } from './iam-ground';

/** Names the managed policies that are attached to a user, role or group. */
export function listAttachedPolicies(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const attached = holder.attachedPolicyArns.map((arn) => ({ PolicyName: arn.split('/').at(-1), PolicyArn: arn }));
  return { AttachedPolicies: attached, IsTruncated: false };
}
