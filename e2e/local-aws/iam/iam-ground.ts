import { accountOfCaller, type Call, textOf } from '../call';
import { authorise } from '../policy/authorise';
import { isRefusal, type Refusal, refuse } from '../refusal';
import { violationsOf, wordViolations } from '../validation';
import { type Group, hasSpread, owned, type Role, type User } from '../world';

/** A required name of the input, in IAM's alphabet. */
export function nameOf(call: Call, field: 'UserName' | 'RoleName' | 'GroupName' | 'PolicyName'): string | Refusal {
  const value = textOf(call, field);
  const camel = field.charAt(0).toLowerCase() + field.slice(1);
  const longest = field === 'PolicyName' || field === 'GroupName' ? 128 : 64;
  const violations = violationsOf(camel, value, { required: true, shortest: 1, longest, pattern: String.raw`[\w+=,.@-]+` });
  return violations.length > 0 || value === null ? refuse('ValidationError', wordViolations(violations)) : value;
}

/** The path of the input; `/` when there is none. */
export function pathOf(call: Call): string | Refusal {
  const path = textOf(call, 'Path') ?? '/';
  const violations = violationsOf('path', path, {
    shortest: 1,
    longest: 512,
    pattern: String.raw`(\u002F)|(\u002F[\u0021-\u007E]+\u002F)`,
  });
  return violations.length > 0 ? refuse('ValidationError', wordViolations(violations)) : path;
}

/** Null when the caller may do what the call's operation is called to this resource of its own account. */
export function mayDo(call: Call, resourceArn: string): Refusal | null {
  return authorise(call, `iam:${call.operation}`, { arn: resourceArn, accountId: call.caller.accountId, policy: null });
}

/** The ARN that a thing of this kind and name has in the caller's account. */
export function arnOf(call: Call, kind: 'user' | 'role' | 'group' | 'policy', name: string, path = '/'): string {
  return `arn:${call.caller.partition}:iam::${call.caller.accountId}:${kind}${path}${name}`;
}

/** The user that the input names (the caller, when it names none), for a caller who may do this. */
export function findUser(call: Call): User | Refusal {
  const ownName = call.caller.kind === 'user' ? (call.caller.holder?.name ?? null) : null;
  const named = call.input['UserName'] === undefined && ownName !== null ? ownName : nameOf(call, 'UserName');
  if (isRefusal(named)) return named;
  const user = owned(accountOfCaller(call).users, named);
  return mayDo(call, user?.arn ?? arnOf(call, 'user', named)) ?? user ?? notFound('user', named);
}

/** The role that the input names, for a caller who may do this. */
export function findRole(call: Call): Role | Refusal {
  const named = nameOf(call, 'RoleName');
  if (isRefusal(named)) return named;
  const role = owned(accountOfCaller(call).roles, named);
  const refusal = mayDo(call, role?.arn ?? arnOf(call, 'role', named));
  if (refusal) return refusal;
  return role && hasSpread(call.world, role.spread) ? role : notFound('role', named);
}

/** The group that the input names, for a caller who may do this. */
export function findGroup(call: Call): Group | Refusal {
  const named = nameOf(call, 'GroupName');
  if (isRefusal(named)) return named;
  const group = owned(accountOfCaller(call).groups, named);
  return mayDo(call, group?.arn ?? arnOf(call, 'group', named)) ?? group ?? notFound('group', named);
}

/** The user, role or group that the operation is about: the kind stands in its name. */
export function findHolder(call: Call): User | Role | Group | Refusal {
  if (call.operation.includes('Role')) return findRole(call);
  return call.operation.includes('Group') ? findGroup(call) : findUser(call);
}

/** The refusal for a thing that is not there. */
export function notFound(kind: string, name: string): Refusal {
  return refuse('NoSuchEntity', `The ${kind} with name ${name} cannot be found.`, 404);
}

/** The refusal for a thing that is there already. */
export function alreadyExists(kind: string, name: string): Refusal {
  return refuse('EntityAlreadyExists', `${kind} with name ${name} already exists.`, 409);
}
