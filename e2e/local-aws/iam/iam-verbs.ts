import type { Verb } from '../call';
import { addUserToGroup } from './add-user-to-group';
import { attachPolicy } from './attach-policy';
import { createAccessKey } from './create-access-key';
import { createGroup } from './create-group';
import { createPolicy } from './create-policy';
import { createRole } from './create-role';
import { createUser } from './create-user';
import { deleteAccessKey } from './delete-access-key';
import { deleteGroup } from './delete-group';
import { deleteInlinePolicy } from './delete-inline-policy';
import { deleteRole } from './delete-role';
import { deleteUser } from './delete-user';
import { detachPolicy } from './detach-policy';
import { getGroup } from './get-group';
import { getInlinePolicy } from './get-inline-policy';
import { getPolicy } from './get-policy';
import { getRole } from './get-role';
import { getUser } from './get-user';
import { listAccessKeys } from './list-access-keys';
import { listAttachedPolicies } from './list-attached-policies';
import { listInlinePolicies } from './list-inline-policies';
import { putInlinePolicy } from './put-inline-policy';
import { removeUserFromGroup } from './remove-user-from-group';
import { tagHolder } from './tag-holder';
import { updateAccessKey } from './update-access-key';
import { updateAssumeRolePolicy } from './update-assume-role-policy';
import { updateRole } from './update-role';

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
