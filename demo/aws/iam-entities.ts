import { randomInt } from 'node:crypto';
import { accountOfCaller, type Call, isRefusal, type Refusal, refuse, textOf, violationsOf, violationsText } from './call';
import { authorise } from './policy-decision';
import {
  type AccessKey,
  type Account,
  type AwsState,
  type Group,
  hasSpread,
  nowOf,
  owned,
  type Role,
  spreadFrom,
  type Tags,
  type User,
} from './state';

/** A source of so many random bytes; property tests bring their own. */
type RandomBytes = (count: number) => number[];

type UniqueIdPrefix = 'AIDA' | 'AROA' | 'AGPA' | 'ANPA';

/** Makes a user without keys or policies; one of that name is replaced. */
export function makeUser(state: AwsState, account: Account, userName: string, path = '/'): User {
  const user: User = {
    userName,
    path,
    userId: makeUniqueId('AIDA'),
    arn: `arn:${account.partition}:iam::${account.id}:user${path}${userName}`,
    createdAt: isoTime(state),
    groups: [],
    boundary: null,
    tags: {},
    inlinePolicies: {},
    attachedPolicyArns: [],
  };
  account.users[userName] = user;
  return user;
}

/** The time in this AWS as IAM writes it: ISO 8601 without fractions. */
export function isoTime(state: AwsState): string {
  return new Date(nowOf(state)).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

/** Makes a role with this trust policy and no permissions; one of that name is replaced. */
export function makeRole(state: AwsState, account: Account, roleName: string, trustPolicy: string, path = '/'): Role {
  const role: Role = {
    roleName,
    path,
    roleId: makeUniqueId('AROA'),
    arn: `arn:${account.partition}:iam::${account.id}:role${path}${roleName}`,
    createdAt: isoTime(state),
    description: '',
    trustPolicy,
    trustedIds: idsIn(state, trustPolicy),
    boundary: null,
    maxSessionSeconds: 3_600,
    tags: {},
    inlinePolicies: {},
    attachedPolicyArns: [],
    spread: spreadFrom(state),
  };
  account.roles[roleName] = role;
  return role;
}

/** Replaces a role's trust policy. AWS keeps the users and roles that it names by their unique ids. */
export function putTrustPolicy(state: AwsState, role: Role, trustPolicy: string): void {
  role.trustPolicy = trustPolicy;
  role.trustedIds = idsIn(state, trustPolicy);
}

/**
 * A role's trust policy as it is now: a user or role that was deleted, or made anew under its name, stands there as the unique id of the
 * old one, which nobody has. Source: IAM, "AWS JSON policy elements: Principal".
 */
export function trustPolicyNow(state: AwsState, role: Role): string {
  const { trustedIds = {} } = role;
  const nameNow = (name: unknown) => {
    const id = typeof name === 'string' ? owned(trustedIds, name) : undefined;
    return id === undefined || idOf(state, String(name)) === id ? name : id;
  };
  const gone = Object.entries(trustedIds).some(([arn, id]) => idOf(state, arn) !== id);
  if (!gone) return role.trustPolicy;
  return JSON.stringify(JSON.parse(role.trustPolicy), (key, value) => {
    if (key !== 'AWS') return value;
    return Array.isArray(value) ? value.map(nameNow) : nameNow(value);
  });
}

/** Makes up a long-term key for a user, or for root when no user is named. */
export function makeKey(state: AwsState, accountId: string, userName: string | null): AccessKey {
  const key: AccessKey = {
    accessKeyId: makeAccessKeyId(accountId),
    secretAccessKey: makeSecretAccessKey(),
    accountId,
    active: true,
    createdAt: isoTime(state),
    spread: spreadFrom(state),
    owner: userName === null ? { kind: 'root' } : { kind: 'user', userName },
  };
  state.keys[key.accessKeyId] = key;
  return key;
}

/** The long-term keys of a user. */
export function keysOf(state: AwsState, accountId: string, userName: string): AccessKey[] {
  return Object.values(state.keys).filter(
    (key) => key.accountId === accountId && key.owner.kind === 'user' && key.owner.userName === userName,
  );
}

/** Makes up an access key id: 20 characters, with the 12-digit account encoded in it the way AWS encodes it. */
export function makeAccessKeyId(accountId: string, prefix: 'AKIA' | 'ASIA' = 'AKIA', random: RandomBytes = randomBytes): string {
  const chance = random(5);
  // Bit 47 is always set, bits 7 to 46 are the account; the rest is chance.
  const sixBytes = (1n << 47n) | (BigInt(accountId) << 7n) | BigInt((chance[0] ?? 0) & 127);
  const tail = chance.slice(1).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const bits = ((sixBytes << 32n) | tail).toString(2).padStart(80, '0');
  return prefix + (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}

/** Makes up a secret access key: 40 characters of letters, digits, slash and plus. */
export function makeSecretAccessKey(random: RandomBytes = randomBytes): string {
  return Array.from(random(40), (byte) => SECRET_ALPHABET[byte % 64]).join('');
}

/** Makes up the unique id of a user, role, group or policy: 21 characters. */
export function makeUniqueId(prefix: UniqueIdPrefix): string {
  return prefix + Array.from({ length: 17 }, () => BASE36[randomInt(BASE36.length)]).join('');
}

/** A required name of the input, in IAM's alphabet. */
export function nameOf(call: Call, field: 'UserName' | 'RoleName' | 'GroupName' | 'PolicyName'): string | Refusal {
  const value = textOf(call, field);
  const camel = field.charAt(0).toLowerCase() + field.slice(1);
  const longest = field === 'PolicyName' || field === 'GroupName' ? 128 : 64;
  const violations = violationsOf(camel, value, { required: true, shortest: 1, longest, pattern: String.raw`[\w+=,.@-]+` });
  return violations.length > 0 || value === null ? refuse('ValidationError', violationsText(violations)) : value;
}

/** The path of the input; `/` when there is none. */
export function pathOf(call: Call): string | Refusal {
  const path = textOf(call, 'Path') ?? '/';
  const violations = violationsOf('path', path, {
    shortest: 1,
    longest: 512,
    pattern: String.raw`(\u002F)|(\u002F[\u0021-\u007E]+\u002F)`,
  });
  return violations.length > 0 ? refuse('ValidationError', violationsText(violations)) : path;
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
  return role && hasSpread(call.state, role.spread) ? role : notFound('role', named);
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

/** The tags of the input, in the query protocol's numbered form. */
export function iamTagsOf(call: Call): Tags {
  const tags: Tags = {};
  for (let index = 1; ; index += 1) {
    const key = textOf(call, `Tags.member.${index}.Key`);
    if (key === null) return tags;
    tags[key] = textOf(call, `Tags.member.${index}.Value`) ?? '';
  }
}

/** Tags as IAM answers them; nothing when there are none. */
export function describeTags(tags: Tags): { Key: string; Value: string }[] | undefined {
  const list = Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
  return list.length > 0 ? list : undefined;
}

function idsIn(state: AwsState, trustPolicy: string): Record<string, string> {
  const arns = trustPolicy.match(/arn:[a-z-]+:iam::\d{12}:(?:user|role)\/[\x21-\x7e]*?(?=")/g) ?? [];
  return Object.fromEntries(arns.flatMap((arn) => (idOf(state, arn) === null ? [] : [[arn, idOf(state, arn) ?? '']])));
}

/** The unique id of the user or role that has this ARN now, or null. */
function idOf(state: AwsState, arn: string): string | null {
  const account = owned(state.accounts, arn.split(':')[4] ?? '');
  const user = Object.values(account?.users ?? {}).find((each) => each.arn === arn);
  return user?.userId ?? Object.values(account?.roles ?? {}).find((each) => each.arn === arn)?.roleId ?? null;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

const BASE36 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

function randomBytes(count: number): number[] {
  return [...crypto.getRandomValues(new Uint8Array(count))];
}
