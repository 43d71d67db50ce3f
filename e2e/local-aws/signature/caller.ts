import type { Partition } from '../partitions';
import type { AccessKey, Account, World } from '../world';
import { owned } from '../world';

/** Who made a call, as policies and answers name them. */
export type Caller = {
  kind: 'root' | 'user' | 'session';
  accountId: string;
  partition: Partition;
  arn: string;
  userId: string;
  /** The name that the caller's policies hang on; null for root. */
  holder: { kind: 'user' | 'role'; name: string; arn: string } | null;
  sessionPolicies: string[] | null;
  sessionName: string | null;
  issuedAt: number | null;
};

/** The caller behind a key, or null when the key's user is gone. A session outlives its role. */
export function callerOf(world: World, key: AccessKey): Caller | null {
  const account = owned(world.accounts, key.accountId);
  if (!account) return null;
  const { owner } = key;
  const base = { accountId: account.id, partition: account.partition, sessionPolicies: null, sessionName: null, issuedAt: null };
  switch (owner.kind) {
    case 'root':
      return { ...base, kind: 'root', arn: `arn:${account.partition}:iam::${account.id}:root`, userId: account.id, holder: null };
    case 'user':
      return userCaller(account, owner.userName, base);
    case 'session':
      return {
        ...base,
        kind: 'session',
        arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${owner.roleName}/${owner.sessionName}`,
        userId: `${owner.roleId}:${owner.sessionName}`,
        holder: { kind: 'role', name: owner.roleName, arn: owner.roleArn },
        sessionPolicies: owner.policies.length > 0 ? owner.policies : null,
        sessionName: owner.sessionName,
        issuedAt: owner.issuedAt,
      };
  }
}

type CallerBase = Pick<Caller, 'accountId' | 'partition' | 'sessionPolicies' | 'sessionName' | 'issuedAt'>;

function userCaller(account: Account, userName: string, base: CallerBase): Caller | null {
  const user = owned(account.users, userName);
  return user
    ? { ...base, kind: 'user', arn: user.arn, userId: user.userId, holder: { kind: 'user', name: userName, arn: user.arn } }
    : null;
}
