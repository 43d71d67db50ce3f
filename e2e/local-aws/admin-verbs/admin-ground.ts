import type { Holder, PolicyInput } from '../admin-calls';
import type { CallLog } from '../call-log';
import { isPartition, type Partition } from '../partitions';
import { type PolicyPlace, parsePolicy } from '../policy/policy-document';
import { type Account, emptyAccount, owned, type Role, type User, type World } from '../world';

/** What the admin's verbs stand on. */
export type AdminGround = { world: World; log: CallLog };

/** The admin asked for something that cannot be: answered as HTTP 400 with the reason. */
export class AdminFault extends Error {}

/** The account, made when it is not there yet. */
export function accountFor(world: World, accountId: string, partition?: Partition): Account {
  if (!/^\d{12}$/.test(accountId)) throw new AdminFault(`${accountId} is not an account of 12 digits`);
  const account = owned(world.accounts, accountId);
  if (account) {
    if (partition !== undefined && account.partition !== partition)
      throw new AdminFault(`account ${accountId} is in partition ${account.partition}`);
    return account;
  }
  if (partition !== undefined && !isPartition(partition)) throw new AdminFault(`${String(partition)} is not a partition`);
  const made = emptyAccount(accountId, partition ?? 'aws');
  world.accounts[accountId] = made;
  return made;
}

/** The text of a policy that AWS would take at this place. */
export function policyText(policy: PolicyInput, place: PolicyPlace): string {
  const text = typeof policy === 'string' ? policy : JSON.stringify(policy);
  const parsed = parsePolicy(text, place);
  if (typeof parsed === 'string') throw new AdminFault(parsed);
  return text;
}

/** Inline policies, named by their place in the list. */
export function inlinePolicies(policies: readonly PolicyInput[]): Record<string, string> {
  return Object.fromEntries(policies.map((policy, index) => [`policy-${index + 1}`, policyText(policy, 'identity')]));
}

/** The user or role that the admin means. */
export function holderFor(world: World, holder: Holder): User | Role {
  const account = accountFor(world, holder.accountId);
  const found = 'userName' in holder ? owned(account.users, holder.userName) : owned(account.roles, holder.roleName);
  if (!found)
    throw new AdminFault(
      `no such ${'userName' in holder ? `user as ${holder.userName}` : `role as ${holder.roleName}`} in ${holder.accountId}`,
    );
  return found;
}
