import { type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findHolder } from './iam-ground';

/** Detaches a managed policy from a user, role or group. */
export function detachPolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const arn = textOf(call, 'PolicyArn') ?? '';
  if (!holder.attachedPolicyArns.includes(arn)) return refuse('NoSuchEntity', `Policy ${arn} was not found.`, 404);
  holder.attachedPolicyArns = holder.attachedPolicyArns.filter((each) => each !== arn);
  return {};
}
