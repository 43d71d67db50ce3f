import type { Page } from '@playwright/test';
import { makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { giveRole } from '@/e2e/fixtures/give-role';
import { checkRow, expectCheck, expectPassed, reopenTest, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { copyAdminMessage, copyArtefact, expectDiagnosis } from '@/e2e/support/read-fix';
import { momentOf } from '@/lib/aws/keys/check-from-result';
import { amzDateOf } from '@/lib/domain/aws/aws-request';
import type { Signature } from '@/lib/domain/sealing/sandbox-messages';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';
import { keysFixture, roleFixture } from './test-fixture';

const otherTenant = '444455556666';

test('account: a key or role of another account than the stream’s is refused before AWS is asked', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const { streamArn, accountId } = account;
  const keysPage = await person();
  await begin(keysPage, { streamArn, method: 'keys' });
  await giveKey(keysPage, await aws.addUser({ accountId: otherTenant, userName: `of-${accountId}` }));
  await expectAccountMismatch(keysPage);
  const rolePage = await person();
  await begin(rolePage, { streamArn, method: 'role' });
  await giveRole(rolePage, `arn:aws:iam::${otherTenant}:role/microshare`);
  await expectAccountMismatch(rolePage);
  const asked = (await aws.calls()).filter((call) => call.principalArn?.includes(`of-${accountId}`));
  expect(asked).toEqual([]);
});

test('identity: a wrong secret, and a root key, are told apart, and the right file mends both', async ({ person, begin, aws, account }) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  await giveKey(page, { ...key, secretAccessKey: makeSecretAccessKey() });
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await expectDiagnosis(page, 'identity', 'secret-wrong');
  await dropAnother(page);
  await giveKey(page, await aws.addRootKey({ accountId: account.accountId }));
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await expectDiagnosis(page, 'identity', 'root-key');
  await dropAnother(page);
  await giveKey(page, key);
  await runTest(page);
  await expectPassed(page);
});

test('identity: a key that AWS has not spread yet is waited for, and the page says so', async ({ person, begin, aws, account }) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  await aws.setKey({ accessKeyId: key.accessKeyId, active: false });
  await giveKey(page, key);
  await runTest(page);
  await expect(page.getByText(/AWS may still be spreading a change in IAM\. Trying again in \d s\./)).toBeVisible();
  await aws.setKey({ accessKeyId: key.accessKeyId, active: true });
  await expectPassed(page);
});

test('identity: an opt-in region that Microshare has not enabled is Microshare’s move', async ({ person, begin, aws, account }) => {
  const { accountId } = account;
  const streamArn = `arn:aws:kinesis:eu-south-2:${accountId}:stream/sensors`;
  await aws.setAccount({ accountId, enabledRegions: ['eu-south-2'] });
  await aws.addStream({ arn: streamArn });
  const page = await person();
  await begin(page, { streamArn, method: 'role' });
  const { arn } = await makeRole(page, aws, account);
  await giveRole(page, arn);
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await expectDiagnosis(page, 'identity', 'region-not-enabled-for-portal');
});

test('encryption: a stream that is not encrypted is said to be so, and does not stop the test', async ({ person, begin, aws, account }) => {
  const fixture = await roleFixture({ page: await person(), aws, account, begin });
  const { page } = fixture;
  await aws.setStream({ arn: account.streamArn, key: 'none' });
  await runTest(page);
  await expectPassed(page);
  const remarks = page.getByRole('button', { name: onboarding.seal.showRemarks });
  await expect(page.getByText(onboarding.seal.remarks)).toBeVisible();
  await remarks.click();
  await expect(checkRow(page, 'encryption').getByRole('button', { name: /Stream is encrypted at rest.*: not encrypted/ })).toBeVisible();
  await expect(checkRow(page, 'encryption')).toContainText('NONE');
  await expectDiagnosis(page, 'encryption', 'stream-not-encrypted');
  const lines = await copyArtefact(page, 'encryption', 'cli');
  expect(lines).toMatch(
    new RegExp(`start-stream-encryption --region ${account.region} --stream-name '?${account.streamName}'? --encryption-type KMS`),
  );
  await expect(checkRow(page, 'encryption').getByRole('link', { name: 'Open it in the AWS console' })).toBeVisible();
  await aws.setStream({ arn: account.streamArn, key: 'aws-managed' });
  await runAgainFrom(page, 'encryption');
  await expect(page.getByRole('button', { name: onboarding.seal.button })).toBeVisible();
  await expect(remarks).toHaveCount(0);
  await reopenTest(page);
  await expectCheck(page, 'encryption', 'passed');
});

test('received: a wrong code is refused and counted, the one from the record passes', async ({ person, begin, aws, account }) => {
  const { page } = await roleFixture({ page: await person(), aws, account, begin });
  const record = (await aws.records(account.streamArn)).at(-1)?.text ?? '';
  const code = (JSON.parse(record) as { obj: { data: { test: { code: string } } } }).obj.data.test.code;
  await expect(page.getByText(code)).toHaveCount(0);
  await page.getByText(connectionTest.receivedTitle).click();
  await page.getByLabel(connectionTest.receivedAsk).fill('WRONG2');
  await page.getByRole('button', { name: 'Compare the code' }).click();
  await expect(page.getByText('That is not the code of this record.')).toBeVisible();
  await expectCheck(page, 'received', 'failed');
  await page.getByLabel(connectionTest.receivedAsk).fill(code.toLowerCase());
  await page.getByRole('button', { name: 'Compare the code' }).click();
  await expectCheck(page, 'received', 'passed');
});

test('wrote: a signature that was made for another moment is refused by AWS, writes nothing, and is no wrong secret', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const { page } = await keysFixture({ page: await person(), aws, account, begin });
  const written = (await aws.records(account.streamArn)).length;
  const signed = '**/api/signed-requests';
  await page.route(signed, (route) => {
    const body = route.request().postDataJSON() as Signature;
    if (body.request !== 'put-record') return route.continue();
    return route.continue({ postData: { ...body, amzDate: amzDateOf(new Date(momentOf(body.amzDate) - 60_000)) } });
  });
  await runTest(page);
  await expectCheck(page, 'wrote', 'failed');
  await expectDiagnosis(page, 'wrote', 'signature-refused');
  expect(await aws.records(account.streamArn)).toHaveLength(written);
  await page.unroute(signed);
  await runAgainFrom(page, 'wrote');
  await expectPassed(page);
});

test('a fix can be passed on: the message holds AWS’s words, the steps and the policy, and the link leads to the right page', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const { page, holder, roleName } = await roleFixture({ page: await person(), aws, account, begin });
  await aws.setPolicies({ ...holder, policies: [] });
  await runTest(page);
  await expectCheck(page, 'may-write', 'failed');
  const message = await copyAdminMessage(page, 'may-write');
  const policy = await copyArtefact(page, 'may-write', 'policy');
  const { accountId, region, streamArn } = account;
  for (const part of [accountId, streamArn, 'AccessDeniedException', policy, roleName]) expect(message).toContain(part);
  const leads = new RegExp(`^https://${region}\\.console\\.aws\\.amazon\\.com/iam/.*/roles/details/${roleName}`);
  await expect(checkRow(page, 'may-write').getByRole('link', { name: 'Open it in the AWS console' })).toHaveAttribute('href', leads);
});

async function dropAnother(page: Page): Promise<void> {
  await checkRow(page, 'identity').getByRole('button', { name: onboarding.file.again }).click();
  // The server's newest run arrives and moves the field to its place; a file that is given meanwhile would go with the old one.
  await expect(page.getByText(onboarding.file.asked['other-key'])).toBeVisible();
}

async function expectAccountMismatch(page: Page): Promise<void> {
  await runTest(page);
  await expectCheck(page, 'account', 'failed');
  await expectDiagnosis(page, 'account', 'account-mismatch');
}
