import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { owned } from '../world';
import { findGroup, nameOf, notFound } from './iam-ground';

/** Makes a user a member of a group. */
export function addUserToGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  const name = nameOf(call, 'UserName');
  if (isRefusal(group)) return group;
  if (isRefusal(name)) return name;
  const user = owned(accountOfCaller(call).users, name);
  if (!user) return notFound('user', name);
  if (!user.groups.includes(group.groupName)) user.groups.push(group.groupName);
  return {};
}
