import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { awsClients } from '@/lib/aws/aws-clients';

let aws: LocalAws;
const home = mkdtempSync(join(tmpdir(), 'profiles-'));

beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(async () => {
  await aws.close();
  rmSync(home, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

test('a named profile is used although other credentials stand in the environment', async () => {
  const portal = await aws.admin.addPortal();
  const other = await aws.admin.addUser({ accountId: '888877776666', userName: 'other' });
  const file = join(home, 'credentials');
  writeFileSync(file, `[other]\naws_access_key_id = ${other.accessKeyId}\naws_secret_access_key = ${other.secretAccessKey}\n`, {
    mode: 0o600,
  });
  vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file);
  vi.stubEnv('AWS_ACCESS_KEY_ID', portal.accessKeyId);
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', portal.secretAccessKey);
  expect(await callerWith('other')).toBe(other.arn);
  expect(await callerWith(null)).toBe(portal.principalArn);
});

async function callerWith(profile: string | null): Promise<string | undefined> {
  const clients = awsClients({ region: 'eu-west-1', profile, stsEndpoint: aws.url, kinesisEndpoint: aws.url });
  const { Arn } = await clients.sts.send(new GetCallerIdentityCommand({}));
  clients.destroy();
  return Arn;
}
