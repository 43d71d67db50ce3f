import { randomUUID } from 'node:crypto';
import { type Account, type KmsKey, nowOf, type World } from '../world';

/** Makes a key whose policy leaves all to the account's own policies, as KMS does by default. */
export function makeKmsKey(world: World, account: Account, region: string, policy?: string): KmsKey {
  const keyId = randomUUID();
  const root = `arn:${account.partition}:iam::${account.id}:root`;
  const everything = {
    Version: '2012-10-17',
    Statement: [{ Sid: 'Enable IAM User Permissions', Effect: 'Allow', Principal: { AWS: root }, Action: 'kms:*', Resource: '*' }],
  };
  const key: KmsKey = {
    keyId,
    region,
    arn: `arn:${account.partition}:kms:${region}:${account.id}:key/${keyId}`,
    state: 'Enabled',
    policy: policy ?? JSON.stringify(everything),
    aliases: [],
    description: '',
    createdAt: nowOf(world),
    rotates: false,
  };
  account.kmsKeys[keyId] = key;
  return key;
}
