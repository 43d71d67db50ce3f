import { randomBytes } from 'node:crypto';
import { makeAccessKeyId, makeSecretAccessKey } from '../identity-key';
import type { AccessKey, KeyOwner, Role, World } from '../world';

type Session = Extract<KeyOwner, { kind: 'session' }>;
export type SessionKey = AccessKey & { owner: Session };
export type SessionTerms = {
  accountId: string;
  role: Role;
  sessionName: string;
  seconds: number;
  policies: string[];
  tags: Record<string, string>;
  now: number;
};

/** Makes up a session of a role: key, secret and token, good until its time is over. */
export function makeSession(world: World, terms: SessionTerms): SessionKey {
  const { accountId, role, sessionName, seconds, policies, tags, now } = terms;
  const key: SessionKey = {
    accessKeyId: makeAccessKeyId(accountId, 'ASIA'),
    secretAccessKey: makeSecretAccessKey(),
    accountId,
    active: true,
    createdAt: new Date(now).toISOString(),
    spread: { callsLeft: 0, seenFrom: 0 },
    owner: {
      kind: 'session',
      roleArn: role.arn,
      roleName: role.roleName,
      roleId: role.roleId,
      sessionName,
      policies,
      tags,
      issuedAt: now,
      token: `IQoJb3JpZ2luX2Vj${randomBytes(240).toString('base64')}`,
      expiresAt: Math.floor(now / 1_000 + seconds) * 1_000,
    },
  };
  world.keys[key.accessKeyId] = key;
  return key;
}
