import { type Call, textOf } from '../call';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { owned } from '../world';
import { findHolder } from './iam-ground';

/** Deletes an inline policy of a user, role or group. */
export function deleteInlinePolicy(call: Call): Record<string, unknown> | Refusal {
  const holder = findHolder(call);
  if (isRefusal(holder)) return holder;
  const name = textOf(call, 'PolicyName') ?? '';
  if (owned(holder.inlinePolicies, name) === undefined) return refuse('NoSuchEntity', `The policy with name ${name} cannot be found.`, 404);
  delete holder.inlinePolicies[name];
  return {};
}
