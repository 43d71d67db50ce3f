import { delegate, expectLinkOver, openDelegatedLink } from '@/e2e/fixtures/delegated-link';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openMessages, openSteps } from '@/e2e/fixtures/page-tabs';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { downloadSealed } from '@/e2e/support/download-sealed';
import { giveKey } from '@/e2e/support/drop-file';
import { openSealed } from '@/e2e/support/gpg';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { actors } from '@/messages/en/actors';
import { onboarding } from '@/messages/en/onboarding';
import { timeline } from '@/messages/en/timeline';

const { delegate: texts, help } = onboarding;

test('a colleague without an account makes, tests and gives the role; the owner sees it come, confirms and submits', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.slow();
  const { owner, colleague, helpLink: link, company, email } = await delegate({ begin, person }, 'role');
  expect(link).toMatch(/\/help\/[\w-]+#t=[\w-]+&p=[0-9a-f]{64}$/);

  // Only the press opens it: neither a mail scanner's visit nor the page itself uses anything.
  expect((await colleague.request.get(link.replace(/#.*/, ''))).status()).toBe(200);
  await colleague.goto(link);
  await expect(colleague.getByRole('button', { name: help.continue })).toBeVisible();
  await expect(colleague).not.toHaveURL(/#/);
  expect(await colleague.context().cookies()).toEqual([]);
  await openDelegatedLink(colleague, link, company);
  await openMessages(owner);
  await expect(owner.getByText(timeline.actions['link.opened'])).toBeVisible();
  await openSteps(owner);

  // It shows its step, and neither people nor messages nor history.
  await expect(colleague.getByText(email)).toHaveCount(0);
  for (const name of ['Messages', 'Timeline', onboarding.closing.title])
    await expect(colleague.getByRole('heading', { name })).toHaveCount(0);
  await expect(colleague.getByLabel('Stream ARN')).toHaveCount(0);

  const role = await makeRole(colleague, aws, account);
  await giveRole(colleague, role.arn);
  await runTest(colleague);
  await expect(colleague.getByText('The connection works.')).toBeVisible({ timeout: 30_000 });
  await colleague.getByRole('button', { name: help.giveRole }).click();
  await expect(colleague.getByText(help.given)).toBeVisible();

  // The owner's page shows it without a reload, under the name of whom it came from.
  await expect(owner.getByText(texts.waitingTitle)).toBeVisible();
  await expect(owner.getByText(role.arn).first()).toBeVisible();
  const entry = owner
    .getByRole('region', { name: 'Timeline' })
    .getByRole('listitem')
    .filter({ hasText: timeline.actions['access.offered'] });
  await openMessages(owner);
  await expect(entry).toContainText(actors.delegated);
  await openSteps(owner);
  await owner.getByRole('button', { name: texts.confirm }).click();
  await expectPassed(owner);
  const armored = await submit(owner);
  const access = { kind: 'role', roleArn: role.arn };
  expect(await openSealed(armored)).toMatchObject({ customer: company, method: 'role', stream: account.streamArn, access });

  await colleague.reload();
  await expectLinkOver(colleague);
  await colleague.goto(link);
  await colleague.getByRole('button', { name: help.continue }).click();
  await expectLinkOver(colleague);
});

test('a colleague’s key is sealed in their browser and waits until the owner confirms; then it is submitted', async ({
  person,
  begin,
  aws,
  account,
  staff,
}) => {
  test.slow();
  const { owner, colleague, helpLink: link, company } = await delegate({ begin, person }, 'keys');
  await openDelegatedLink(colleague, link, company);
  const key = await makeAccessKey(colleague, aws, account);
  await giveKey(colleague, key);
  await runTest(colleague);
  await expect(colleague.getByText('The connection works.')).toBeVisible({ timeout: 30_000 });
  await colleague.getByRole('button', { name: help.giveKeys }).click();
  await expect(colleague.getByText(help.given)).toBeVisible();

  await expect(owner.getByText(texts.waitingTitle)).toBeVisible();
  await expect(owner.getByText(key.accessKeyId).first()).toBeVisible();
  await expect(owner.getByText(timeline.actions['submission.received'])).toHaveCount(0);
  await owner.getByRole('button', { name: texts.confirm }).click();
  await expect(owner.getByText(/Microshare’s move/).first()).toBeVisible();
  await openMessages(owner);
  await expect(owner.getByText(timeline.actions['submission.received'])).toBeVisible();
  await colleague.reload();
  await expectLinkOver(colleague);

  const reviewer = await staff();
  const armored = await downloadSealed(reviewer, company);
  const access = { kind: 'keys', accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey };
  expect(await openSealed(armored)).toMatchObject({ customer: company, method: 'keys', stream: account.streamArn, access });
});
