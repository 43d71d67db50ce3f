import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { owned } from '../world';
import { findGroup, nameOf, notFound } from './iam-ground';

/** Ends a user's membership of a group. */
export function removeUserFromGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  const name = nameOf(call, 'UserName');
  if (isRefusal(group)) return group;
  if (isRefusal(name)) return name;
  const user = owned(accountOfCaller(call).users, name);
  if (!user) return notFound('user', name);
  user.groups = user.groups.filter((each) => each !== group.groupName);
  return {};
}
