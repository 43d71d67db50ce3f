import type { Page } from '@playwright/test';
import type { Holder, LocalAwsAdmin } from '@/demo/aws/admin';
import { giveRole } from '@/e2e/fixtures/give-role';
import { passAndReopen, runTest } from '@/e2e/fixtures/run-test';
import type { AwsAccount, Begin } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';

/** An onboarding whose test has passed and stands open again, with the AWS behind it, for tests that break one thing after another. */
export type TestFixture = {
  page: Page;
  aws: LocalAwsAdmin;
  account: AwsAccount;
  /** The user or role that Microshare writes as. */
  holder: Holder;
  /** What the setup guide offered, as JSON text. */
  permission: string;
};
export type RoleFixture = TestFixture & { roleName: string; roleArn: string; trust: string };
export type KeysFixture = TestFixture & { accessKeyId: string; secretAccessKey: string };

type Parts = { page: Page; aws: LocalAwsAdmin; account: AwsAccount; begin: Begin };

/** A role that works. */
export async function roleFixture({ page, aws, account, begin }: Parts): Promise<RoleFixture> {
  const { accountId, streamArn } = account;
  await aws.setStream({ arn: streamArn, key: 'aws-managed' });
  await begin(page, { streamArn, method: 'role' });
  const { arn, roleName, permission, trust } = await makeRole(page, aws, account);
  await giveRole(page, arn);
  await passOnce(page);
  return { page, aws, account, holder: { accountId, roleName }, roleName, roleArn: arn, permission, trust };
}

/** An access key that works. */
export async function keysFixture({ page, aws, account, begin }: Parts): Promise<KeysFixture> {
  const { accountId, streamArn } = account;
  await aws.setStream({ arn: streamArn, key: 'aws-managed' });
  await begin(page, { streamArn, method: 'keys' });
  const { accessKeyId, secretAccessKey, userName, permission } = await makeAccessKey(page, aws, account);
  await giveKey(page, { accessKeyId, secretAccessKey });
  await passOnce(page);
  return { page, aws, account, holder: { accountId, userName }, accessKeyId, secretAccessKey, permission };
}

async function passOnce(page: Page): Promise<void> {
  await runTest(page);
  await passAndReopen(page);
}
