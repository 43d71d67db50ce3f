import { makeUniqueId } from '../identity-key';
import { type Account, nowOf, type User, type World } from '../world';

/** Makes a user without keys or policies; one of that name is replaced. */
export function makeUser(world: World, account: Account, userName: string, path = '/'): User {
  const user: User = {
    userName,
    path,
    userId: makeUniqueId('AIDA'),
    arn: `arn:${account.partition}:iam::${account.id}:user${path}${userName}`,
    createdAt: isoOf(world),
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
export function isoOf(world: World): string {
  return new Date(nowOf(world)).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
