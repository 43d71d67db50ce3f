import { makeUniqueId } from '../identity-key';
import { type Account, type Role, spreadFrom, type World } from '../world';
import { isoOf } from './make-user';

/** Makes a role with this trust policy and no permissions; one of that name is replaced. */
export function makeRole(world: World, account: Account, roleName: string, trustPolicy: string, path = '/'): Role {
  const role: Role = {
    roleName,
    path,
    roleId: makeUniqueId('AROA'),
    arn: `arn:${account.partition}:iam::${account.id}:role${path}${roleName}`,
    createdAt: isoOf(world),
    description: '',
    trustPolicy,
    boundary: null,
    maxSessionSeconds: 3_600,
    tags: {},
    inlinePolicies: {},
    attachedPolicyArns: [],
    spread: spreadFrom(world),
  };
  account.roles[roleName] = role;
  return role;
}
