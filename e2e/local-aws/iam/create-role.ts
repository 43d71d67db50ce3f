import { accountOfCaller, type Call, numberOf, textOf } from '../call';
import { isRefusal, type Refusal } from '../refusal';
import { owned, type Role } from '../world';
import { checkTrust } from './check-trust';
import { alreadyExists, arnOf, mayDo, nameOf, pathOf } from './iam-ground';
import { describeTags, iamTagsOf } from './iam-tags';
import { makeRole } from './make-role';

/** Makes a role with its trust policy. */
export function createRole(call: Call): Record<string, unknown> | Refusal {
  const name = nameOf(call, 'RoleName');
  const path = pathOf(call);
  if (isRefusal(name)) return name;
  if (isRefusal(path)) return path;
  const refusal = mayDo(call, arnOf(call, 'role', name, path));
  if (refusal) return refusal;
  const account = accountOfCaller(call);
  if (owned(account.roles, name)) return alreadyExists('Role', name);
  const trustPolicy = textOf(call, 'AssumeRolePolicyDocument') ?? '';
  const wrong = checkTrust(call.world, trustPolicy, account.partition);
  if (wrong) return wrong;
  const role = makeRole(call.world, account, name, trustPolicy, path);
  role.tags = iamTagsOf(call);
  role.description = textOf(call, 'Description') ?? '';
  role.maxSessionSeconds = numberOf(call, 'MaxSessionDuration') ?? role.maxSessionSeconds;
  return { Role: describeRole(role) };
}

/** A role as IAM answers it; its trust policy is URL-encoded. */
export function describeRole(role: Role): Record<string, unknown> {
  return {
    Path: role.path,
    RoleName: role.roleName,
    RoleId: role.roleId,
    Arn: role.arn,
    CreateDate: role.createdAt,
    AssumeRolePolicyDocument: encodeURIComponent(role.trustPolicy),
    Description: role.description === '' ? undefined : role.description,
    MaxSessionDuration: role.maxSessionSeconds,
    Tags: describeTags(role.tags),
  };
}
