import {
  accountOfCaller,
  type Call,
  isRefusal,
  numberOf,
  type Refusal,
  refuse,
  textOf,
  type Verb,
  violationsOf,
  violationsText,
} from './call';
import {
  alreadyExists,
  arnOf,
  describeTags,
  findGroup,
  findRole,
  findUser,
  iamTagsOf,
  isoTime,
  keysOf,
  makeKey,
  makeRole,
  makeUniqueId,
  makeUser,
  mayDo,
  nameOf,
  notFound,
  pathOf,
  trustPolicyNow,
} from './iam-entities';
import {
  attachPolicy,
  createPolicy,
  deleteInlinePolicy,
  detachPolicy,
  getInlinePolicy,
  getPolicy,
  listAttachedPolicies,
  listInlinePolicies,
  putInlinePolicy,
  trustPolicyRefusal,
  updateAssumeRolePolicy,
} from './iam-policies';
import { type AccessKey, type AwsState, type Group, owned, type Role, type User } from './state';

/** What IAM can do here, by operation. */
export const IAM_VERBS: Record<string, Verb> = {
  AddUserToGroup: addUserToGroup,
  AttachGroupPolicy: attachPolicy,
  AttachRolePolicy: attachPolicy,
  AttachUserPolicy: attachPolicy,
  CreateAccessKey: createAccessKey,
  CreateGroup: createGroup,
  CreatePolicy: createPolicy,
  CreateRole: createRole,
  CreateUser: createUser,
  DeleteAccessKey: deleteAccessKey,
  DeleteGroup: deleteGroup,
  DeleteGroupPolicy: deleteInlinePolicy,
  DeleteRole: deleteRole,
  DeleteRolePolicy: deleteInlinePolicy,
  DeleteUser: deleteUser,
  DeleteUserPolicy: deleteInlinePolicy,
  DetachGroupPolicy: detachPolicy,
  DetachRolePolicy: detachPolicy,
  DetachUserPolicy: detachPolicy,
  GetGroup: getGroup,
  GetGroupPolicy: getInlinePolicy,
  GetPolicy: getPolicy,
  GetRole: getRole,
  GetRolePolicy: getInlinePolicy,
  GetUser: getUser,
  GetUserPolicy: getInlinePolicy,
  ListAccessKeys: listAccessKeys,
  ListAttachedGroupPolicies: listAttachedPolicies,
  ListAttachedRolePolicies: listAttachedPolicies,
  ListAttachedUserPolicies: listAttachedPolicies,
  ListGroupPolicies: listInlinePolicies,
  ListRolePolicies: listInlinePolicies,
  ListUserPolicies: listInlinePolicies,
  PutGroupPolicy: putInlinePolicy,
  PutRolePolicy: putInlinePolicy,
  PutUserPolicy: putInlinePolicy,
  RemoveUserFromGroup: removeUserFromGroup,
  TagRole: tagHolder,
  TagUser: tagHolder,
  UpdateAccessKey: updateAccessKey,
  UpdateAssumeRolePolicy: updateAssumeRolePolicy,
  UpdateRole: updateRole,
};

/** Makes a user. */
function createUser(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'UserName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const refusal = mayDo(call, arnOf(call, 'user', name, path));
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.users, name)) return alreadyExists('User', name);
  const user = makeUser(call.state, account, name, path);
  user.tags = iamTagsOf(call);
  return { User: describeUser(user) };
}

/** A user as IAM answers it. */
function describeUser(user: User): Record<string, unknown> {
  return {
    Path: user.path,
    UserName: user.userName,
    UserId: user.userId,
    Arn: user.arn,
    CreateDate: user.createdAt,
    Tags: describeTags(user.tags),
  };
}

/** Describes a user. */
function getUser(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  return isRefusal(user) ? user : { User: describeUser(user) };
}

/** Deletes a user that nothing hangs on any more. */
function deleteUser(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const conflict = (what: string): Refusal => refuse('DeleteConflict', `Cannot delete entity, must ${what} first.`, 409);
  if (keysOf(call.state, call.caller.accountId, user.userName).length > 0) return conflict('delete access keys');
  if (Object.keys(user.inlinePolicies).length > 0) return conflict('delete policies');
  if (user.attachedPolicyArns.length > 0) return conflict('detach all policies');
  if (user.groups.length > 0) return conflict('remove users from group');
  delete accountOfCaller(call).users[user.userName];
  return {};
}

/** Makes a group. */
function createGroup(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'GroupName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const arn = arnOf(call, 'group', name, path);
  const refusal = mayDo(call, arn);
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.groups, name)) return alreadyExists('Group', name);
  const createdAt = isoTime(call.state);
  const group: Group = { groupName: name, path, groupId: makeUniqueId('AGPA'), arn, createdAt, inlinePolicies: {}, attachedPolicyArns: [] };
  account.groups[name] = group;
  return { Group: describeGroup(group) };
}

/** A group as IAM answers it. */
function describeGroup(group: Group): Record<string, unknown> {
  return { Path: group.path, GroupName: group.groupName, GroupId: group.groupId, Arn: group.arn, CreateDate: group.createdAt };
}

/** Describes a group and its members. */
function getGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  if (isRefusal(group)) return group;
  const members = Object.values(accountOfCaller(call).users).filter((user) => user.groups.includes(group.groupName));
  return { Group: describeGroup(group), Users: members.map(describeUser), IsTruncated: false };
}

/** Deletes a group that has no members and no policies any more. */
function deleteGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  if (isRefusal(group)) return group;
  const account = accountOfCaller(call);
  const members = Object.values(account.users).some((user) => user.groups.includes(group.groupName));
  if (members) return refuse('DeleteConflict', 'Cannot delete entity, must remove users from group first.', 409);
  if (Object.keys(group.inlinePolicies).length > 0)
    return refuse('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
  delete account.groups[group.groupName];
  return {};
}

/** Makes a user a member of a group. */
function addUserToGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  const name = nameOf(call, 'UserName');
  if (isRefusal(group)) return group;
  if (isRefusal(name)) return name;
  const user = owned(accountOfCaller(call).users, name);
  if (!user) return notFound('user', name);
  if (!user.groups.includes(group.groupName)) user.groups.push(group.groupName);
  return {};
}

/** Ends a user's membership of a group. */
function removeUserFromGroup(call: Call): Record<string, unknown> | Refusal {
  const group = findGroup(call);
  const name = nameOf(call, 'UserName');
  if (isRefusal(group)) return group;
  if (isRefusal(name)) return name;
  const user = owned(accountOfCaller(call).users, name);
  if (!user) return notFound('user', name);
  user.groups = user.groups.filter((each) => each !== group.groupName);
  return {};
}

/** Makes a role with its trust policy. */
function createRole(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'RoleName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const refusal = mayDo(call, arnOf(call, 'role', name, path));
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.roles, name)) return alreadyExists('Role', name);
  const trustPolicy = textOf(call, 'AssumeRolePolicyDocument') ?? '';
  const wrong = trustPolicyRefusal(call.state, trustPolicy, account.partition);
  if (wrong) return wrong;
  const role = makeRole(call.state, account, name, trustPolicy, path);
  role.tags = iamTagsOf(call);
  role.description = textOf(call, 'Description') ?? '';
  role.maxSessionSeconds = numberOf(call, 'MaxSessionDuration') ?? role.maxSessionSeconds;
  return { Role: describeRole(call.state, role) };
}

/** A role as IAM answers it; its trust policy is URL-encoded. */
function describeRole(state: AwsState, role: Role): Record<string, unknown> {
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: encodeURIComponent(trustPolicyNow(state, role)),
    Description: role.description === '' ? undefined : role.description,
    MaxSessionDuration: role.maxSessionSeconds,
    Tags: describeTags(role.tags),
  };
}

/** Describes a role. */
function getRole(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  return isRefusal(role) ? role : { Role: describeRole(call.state, role) };
}

/** Changes a role's description and its longest session. */
function updateRole(call: Call): Record<string, unknown> | Refusal {
  const seconds = numberOf(call, 'MaxSessionDuration');
  const violations = violationsOf('maxSessionDuration', seconds, { least: 3_600, most: 43_200 });
  if (violations.length > 0) return refuse('ValidationError', violationsText(violations));
  const role = findRole(call);
  if (isRefusal(role)) return role;
  role.maxSessionSeconds = seconds ?? role.maxSessionSeconds;
  role.description = textOf(call, 'Description') ?? role.description;
  return {};
}

/** Deletes a role that no policy hangs on any more. */
function deleteRole(call: Call): Record<string, unknown> | Refusal {
  const role = findRole(call);
  if (isRefusal(role)) return role;
  if (Object.keys(role.inlinePolicies).length > 0)
    return refuse('DeleteConflict', 'Cannot delete entity, must delete policies first.', 409);
  if (role.attachedPolicyArns.length > 0) return refuse('DeleteConflict', 'Cannot delete entity, must detach all policies first.', 409);
  delete accountOfCaller(call).roles[role.roleName];
  return {};
}

/** Adds tags to a user or role. */
function tagHolder(call: Call): Record<string, unknown> | Refusal {
  const holder = call.operation === 'TagRole' ? findRole(call) : findUser(call);
  if (isRefusal(holder)) return holder;
  Object.assign(holder.tags, iamTagsOf(call));
  return {};
}

const KEYS_MOST = 2;

/** Makes a key for a user, who may have two. */
function createAccessKey(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const { accountId } = call.caller;
  if (keysOf(call.state, accountId, user.userName).length >= KEYS_MOST) {
    return refuse('LimitExceeded', `Cannot exceed quota for AccessKeysPerUser: ${KEYS_MOST}`, 409);
  }
  const key = makeKey(call.state, accountId, user.userName);
  return {
    AccessKey: {
      UserName: user.userName,
      AccessKeyId: key.accessKeyId,
      Status: 'Active',
      SecretAccessKey: key.secretAccessKey,
      CreateDate: key.createdAt,
    },
  };
}

/** Lists a user's keys, without their secrets. */
function listAccessKeys(call: Call): Record<string, unknown> | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const keys = keysOf(call.state, call.caller.accountId, user.userName);
  return {
    AccessKeyMetadata: keys.map((key) => ({
      UserName: user.userName,
      AccessKeyId: key.accessKeyId,
      Status: key.active ? 'Active' : 'Inactive',
      CreateDate: key.createdAt,
    })),
    IsTruncated: false,
  };
}

/** Makes a key active or inactive. */
function updateAccessKey(call: Call): Record<string, unknown> | Refusal {
  const status = textOf(call, 'Status');
  const violations = violationsOf('status', status, { required: true, oneOf: ['Active', 'Inactive'] });
  if (violations.length > 0) return refuse('ValidationError', violationsText(violations));
  const key = findKey(call);
  if (isRefusal(key)) return key;
  key.active = status === 'Active';
  return {};
}

/** Deletes a key. */
function deleteAccessKey(call: Call): Record<string, unknown> | Refusal {
  const key = findKey(call);
  if (isRefusal(key)) return key;
  delete call.state.keys[key.accessKeyId];
  return {};
}

/** The key that the input names, of the user that it names. */
function findKey(call: Call): AccessKey | Refusal {
  const user = findUser(call);
  if (isRefusal(user)) return user;
  const id = textOf(call, 'AccessKeyId') ?? '';
  const key = keysOf(call.state, call.caller.accountId, user.userName).find(({ accessKeyId }) => accessKeyId === id);
  return key ?? refuse('NoSuchEntity', `The Access Key with id ${id} cannot be found.`, 404);
}
