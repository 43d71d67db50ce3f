import { accountOfCaller, type Call, textOf } from '../call';
import { managedPolicyText } from '../policy/gather-evidence';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { findHolder } from './iam-ground';

/** Attaches a managed policy, the account's or AWS's, to a user, role or group. */
export function attachPolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const arn = textOf(call, 'PolicyArn') ?? '';
  if (managedPolicyText(accountOfCaller(call), arn) === null)
    return refuse('NoSuchEntity', `Policy ${arn} does not exist or is not attachable.`, 404);
  if (!holder.attachedPolicyArns.includes(arn)) holder.attachedPolicyArns.push(arn);
  return {};
}
