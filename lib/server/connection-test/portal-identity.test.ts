import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { readOtherIdentity, readPortalIdentity } from '@/lib/server/connection-test/portal-identity';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

let aws: LocalAws;
let portal: Keys & { principalArn: string };
const home = mkdtempSync(join(tmpdir(), 'identity-'));

beforeAll(async () => {
  aws = await startLocalAws();
  portal = await aws.admin.addPortal();
});
afterAll(async () => {
  await aws.close();
  rmSync(home, { recursive: true, force: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

test('the portal is told by what AWS calls it, and that it can assume its own role', async () => {
  given({});
  expect(await readPortalIdentity()).toBe(portal.principalArn);
  const trustPolicy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: portal.principalArn }, Action: 'sts:AssumeRole' }],
  };
  await aws.admin.addRole({ accountId: '999988887777', roleName: 'self-test', trustPolicy, policies: [] });
  given({ PORTAL_AWS_SELF_TEST_ROLE: 'arn:aws:iam::999988887777:role/self-test' });
  expect(await readPortalIdentity()).toBe(`${portal.principalArn}, which can assume arn:aws:iam::999988887777:role/self-test`);
});

test('credentials of another identity, and a role that cannot be assumed, are faults', async () => {
  given({ PORTAL_AWS_PRINCIPAL: 'arn:aws:iam::999988887777:role/portal' });
  await expect(readPortalIdentity()).rejects.toThrow(`as ${portal.principalArn}, not as arn:aws:iam::999988887777:role/portal`);
  given({ PORTAL_AWS_SELF_TEST_ROLE: 'arn:aws:iam::999988887777:role/there-is-none' });
  await expect(readPortalIdentity()).rejects.toThrow('sts:AssumeRole');
});

test('the second identity must be another one than the portal’s', async () => {
  const other = await aws.admin.addUser({ accountId: '888877776666', userName: 'other' });
  given({ ...profiles({ other, same: portal }), PORTAL_AWS_OTHER_PROFILE: 'other' });
  expect(await readOtherIdentity()).toBe('arn:aws:iam::888877776666:user/other');
  given({ ...profiles({ other, same: portal }), PORTAL_AWS_OTHER_PROFILE: 'same' });
  await expect(readOtherIdentity()).rejects.toThrow('is the portal');
});

function given(more: Record<string, string>): void {
  vi.unstubAllEnvs();
  const settings = {
    AWS_ENDPOINT_URL_STS: aws.url,
    AWS_ENDPOINT_URL_KINESIS: aws.url,
    AWS_ACCESS_KEY_ID: portal.accessKeyId,
    AWS_SECRET_ACCESS_KEY: portal.secretAccessKey,
    PORTAL_AWS_PRINCIPAL: portal.principalArn,
    ...more,
  };
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  forgetSettings();
}

function profiles(keys: Record<string, Keys>): Record<string, string> {
  const file = join(home, 'credentials');
  const sections = Object.entries(keys).map(
    ([name, { accessKeyId, secretAccessKey }]) =>
      `[${name}]\naws_access_key_id = ${accessKeyId}\naws_secret_access_key = ${secretAccessKey}\n`,
  );
  writeFileSync(file, sections.join('\n'), { mode: 0o600 });
  return { AWS_SHARED_CREDENTIALS_FILE: file };
}
