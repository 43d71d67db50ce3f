import type { Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { findRole, findUser } from './iam-ground';
import { iamTagsOf } from './iam-tags';

/** Adds tags to a user or role. */
export function tagHolder(call: Call): Record<string, unknown> | Refusal {
  const holder = call.operation === 'TagRole' ? findRole(call) : findUser(call);
  if (isRefusal(holder)) return holder;
  Object.assign(holder.tags, iamTagsOf(call));
  return {};
}
