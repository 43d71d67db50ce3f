import { makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openMessages, openSteps } from '@/e2e/fixtures/page-tabs';
import { openCase } from '@/e2e/fixtures/review';
import { checkRow, expectCheck, expectPassed, reopenTest, runTest } from '@/e2e/fixtures/run-test';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { mailTo } from '@/e2e/support/mailbox';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { caseTexts } from '@/messages/en/case';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';

test('a paused draft without a stream claims no step and no test', async ({ person, invite }) => {
  const page = await person();
  await acceptInvitation(page, (await invite()).link);
  await openMessages(page);
  await page.getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  await openSteps(page);
  await expect(page.getByText(requirements.due['resume'] ?? '')).toBeVisible();
  await expect(page.getByRole('button', { name: onboarding.closing.resume, exact: true })).toBeVisible();
  const steps = page.getByRole('navigation', { name: onboarding.stepsLabel });
  await expect(steps.getByText(new RegExp(`^, ${onboarding.stepStates.done}$`))).toHaveCount(0);
  for (const claim of [onboarding.testFact, onboarding.sealFact]) await expect(page.getByText(claim)).toHaveCount(0);
});

test('the fingerprints of the page stand in the invitation mail, group by group', async ({ person, invite, place }) => {
  const { link, email } = await invite();
  const page = await person();
  await page.goto(link);
  const [shown] = await page.locator('main .font-mono .sr-only').allTextContents();
  expect(shown).toMatch(/^([0-9A-F]{4} ){9}[0-9A-F]{4}$/);
  const { text } = await mailTo(place.mailUrl, email, /Connect your Kinesis/);
  expect(text).toContain(shown);
});

test('after a wrong secret the headline and the first button ask for another file, and a reload asks for it too', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  await giveKey(page, { ...key, secretAccessKey: makeSecretAccessKey() });
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await expect(page.getByText(requirements.mend['secret-wrong'] ?? '')).toBeVisible();
  await expect(checkRow(page, 'identity').getByRole('button', { name: onboarding.file.again })).toBeVisible();
  await expect(page.getByRole('button', { name: onboarding.file.again })).toHaveCount(1);
  await page.reload();
  await expect(page.getByText(requirements.mend['secret-wrong'] ?? '')).toBeVisible();
  await expect(page.getByText(onboarding.file.asked['other-key'])).toBeVisible();
});

test('after a trust policy that fails the headline names what to mend', async ({ person, begin, aws, account }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  const { arn, roleName, trust } = await makeRole(page, aws, account);
  const { accountId } = account;
  await aws.putTrustPolicy({ accountId, roleName, trustPolicy: trust.replace(/onb-[^"]+/, 'onb-other') });
  await giveRole(page, arn);
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  await expect(page.getByText(requirements.mend['trust-refused'] ?? '')).toBeVisible();
});

test('a wrong code from the record asks for nothing after the submission, and staff see that it is odd', async ({
  person,
  staff,
  begin,
  aws,
  account,
}) => {
  const page = await person();
  await aws.setStream({ arn: account.streamArn, key: 'aws-managed' });
  const { company } = await begin(page, { method: 'role' });
  await giveRole(page, (await makeRole(page, aws, account)).arn);
  await runTest(page);
  await expectPassed(page);
  await reopenTest(page);
  await page.getByText(connectionTest.receivedTitle).click();
  await page.getByLabel(connectionTest.receivedAsk).fill('WRONG2');
  await page.getByRole('button', { name: connectionTest.receivedCheck }).click();
  await expectCheck(page, 'received', 'failed');
  await page.getByRole('button', { name: onboarding.hide }).click();
  await submit(page);
  await expectCheck(page, 'received', 'failed');
  await expect(checkRow(page, 'received').getByText(onboarding.done.atRest)).toBeVisible();
  await expect(page.getByRole('button', { name: connectionTest.runFrom })).toHaveCount(0);
  const reviewer = await staff();
  await openCase(reviewer, company);
  await expect(reviewer.getByText(caseTexts.flags['code-wrong'] ?? '')).toBeVisible();
  await expect(reviewer.getByText(caseTexts.flags['none'] ?? '')).toHaveCount(0);
});
