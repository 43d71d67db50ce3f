import { accountOfCaller, type Call, textOf } from '../call';
import { type Refusal, refuse } from '../refusal';
import { describePolicy } from './create-policy';
import { mayDo } from './iam-ground';

/** Describes a managed policy of the account. */
export function getPolicy(call: Call): Record<string, unknown> | Refusal {
  const arn = textOf(call, 'PolicyArn') ?? '';
  const refusal = mayDo(call, arn);
  if (refusal) return refusal;
  const policy = Object.values(accountOfCaller(call).managedPolicies).find((each) => each.arn === arn);
  return policy ? { Policy: describePolicy(policy) } : refuse('NoSuchEntity', `Policy ${arn} was not found.`, 404);
}
