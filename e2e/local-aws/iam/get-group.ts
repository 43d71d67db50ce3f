import { accountOfCaller, type Call } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { describeGroup } from './create-group';
import { describeUser } from './create-user';
import { findGroup } from './iam-ground';

/** Describes a group and its members. */
export function getGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  if (isRefusal(group)) return group;
  const members = Object.values(accountOfCaller(call).users).filter((user) => user.groups.includes(group.groupName));
  return { Group: describeGroup(group), Users: members.map(describeUser), IsTruncated: false };
}
