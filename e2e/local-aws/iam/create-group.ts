import { accountOfCaller, type Call } from '../call';
import { makeUniqueId } from '../identity-key';
import { isRefusal, type Refusal } from '../refusal';
import { type Group, owned } from '../world';
import { alreadyExists, arnOf, mayDo, nameOf, pathOf } from './iam-ground';
import { isoOf } from './make-user';

/** Makes a group. */
export function createGroup(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'GroupName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const arn = arnOf(call, 'group', name, path);
  const refusal = mayDo(call, arn);
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.groups, name)) return alreadyExists('Group', name);
  const createdAt = isoOf(call.world);
  const group: Group = { groupName: name, path, groupId: makeUniqueId('AGPA'), arn, createdAt, inlinePolicies: {}, attachedPolicyArns: [] };
  account.groups[name] = group;
  return { Group: describeGroup(group) };
}

/** A group as IAM answers it. */
export function describeGroup(group: Group): Record<string, unknown> {
  return { Path: group.path, GroupName: group.groupName, GroupId: group.groupId, Arn: group.arn, CreateDate: group.createdAt };
}
