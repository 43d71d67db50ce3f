import { makeAccessKeyId, makeSecretAccessKey } from '../identity-key';
import { type AccessKey, spreadFrom, type World } from '../world';
import { isoOf } from './make-user';

/** Makes up a long-term key for a user, or for root when no user is named. */
export function makeKey(world: World, accountId: string, userName: string | null): AccessKey {
  const key: AccessKey = {
    accessKeyId: makeAccessKeyId(accountId),
    secretAccessKey: makeSecretAccessKey(),
    accountId,
    active: true,
    createdAt: isoOf(world),
    spread: spreadFrom(world),
    owner: userName === null ? { kind: 'root' } : { kind: 'user', userName },
  };
  world.keys[key.accessKeyId] = key;
  return key;
}

/** The long-term keys of a user. */
export function keysOf(world: World, accountId: string, userName: string): AccessKey[] {
  return Object.values(world.keys).filter(
    (key) => key.accountId === accountId && key.owner.kind === 'user' && key.owner.userName === userName,
  );
}
