import { delegate, expectLinkOver, expireLink, openDelegatedLink } from '@/e2e/fixtures/delegated-link';
import { giveRole } from '@/e2e/fixtures/give-role';
import { expectCheck, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { expectSound } from '@/e2e/support/expect-sound';
import { holdScripts } from '@/e2e/support/hold-scripts';
import { makeRole } from '@/e2e/support/make-role';
import { onboarding } from '@/messages/en/onboarding';

const { delegate: texts, help, setUp, faults } = onboarding;

test('an expired and a revoked link say that they are over, before and after they were opened', async ({ person, begin, place }) => {
  const { owner, colleague: opened, helpLink: revoked, company } = await delegate({ begin, person }, 'role');
  const late = await person();
  await openDelegatedLink(opened, revoked, company);
  await owner.getByRole('button', { name: texts.revoke }).click();
  await expect(owner.getByText(texts.revoked, { exact: true })).toBeVisible();
  await opened.reload();
  await expectLinkOver(opened);
  await late.goto(revoked);
  await late.getByRole('button', { name: help.continue }).click();
  await expectLinkOver(late);

  await owner.getByRole('button', { name: texts.make }).click();
  const made = owner.getByRole('status').filter({ hasText: texts.made });
  await expect(made.getByText(/^http.*#t=/)).not.toHaveText(revoked);
  const expired = (await made.getByText(/^http.*#t=/).textContent()) ?? '';
  await openDelegatedLink(opened, expired, company);
  await expireLink(place, expired);
  await opened.reload();
  await expectLinkOver(opened);
  await late.goto(expired);
  await late.getByRole('button', { name: help.continue }).click();
  await expectLinkOver(late);
  await owner.reload();
  await owner.getByText(setUp.someoneElse).click();
  await expect(owner.getByText(texts.expired, { exact: true })).toBeVisible();
});

test('the button that opens a link is off until the page can open it, so that no press is lost', async ({ person, begin }) => {
  const { colleague, helpLink, company } = await delegate({ person, begin }, 'role');
  const arrive = await holdScripts(colleague);
  await colleague.goto(helpLink, { waitUntil: 'commit' });
  await expect(colleague.getByRole('button', { name: help.continue })).toBeDisabled();
  arrive();
  await openDelegatedLink(colleague, helpLink, company);
});

test('a role of another account is refused with a sentence, and nothing of it reaches the owner', async ({ person, begin }) => {
  const { owner, colleague, helpLink: link, company } = await delegate({ begin, person }, 'role');
  await openDelegatedLink(colleague, link, company);
  await giveRole(colleague, 'arn:aws:iam::999900001111:role/microshare');
  await runTest(colleague);
  await expectCheck(colleague, 'account', 'failed');
  await colleague.getByRole('button', { name: help.untested }).click();
  await expect(colleague.getByText(faults['role'] ?? 'unworded')).toBeVisible();
  await owner.reload();
  await expect(owner.getByRole('heading', { name: setUp.title })).toBeVisible();
  await expect(owner.getByText(texts.waitingTitle)).toHaveCount(0);
});

test('a link that the owner revokes ends on the colleague’s open page by itself, with the reason', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const { owner, colleague, helpLink: link, company } = await delegate({ begin, person }, 'role');
  await openDelegatedLink(colleague, link, company);
  const role = await makeRole(colleague, aws, account);
  await giveRole(colleague, role.arn);
  await owner.getByRole('button', { name: texts.revoke }).click();
  await expect(owner.getByText(texts.revoked, { exact: true })).toBeVisible();
  await expectLinkOver(colleague);
});

test('a reload keeps the role that was tried, the newest browser has the link, and the back button uses nothing up', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.slow();
  const { owner, colleague: first, helpLink: link, company } = await delegate({ begin, person }, 'role');
  await openDelegatedLink(first, link, company);
  const role = await makeRole(first, aws, account);
  await giveRole(first, role.arn);
  await runTest(first);
  await expect(first.getByText('The connection works.')).toBeVisible({ timeout: 30_000 });
  await first.reload();
  await expect(first.getByLabel('Role ARN')).toHaveValue(role.arn);
  const tab = await first.context().newPage();
  await tab.goto(first.url());
  await expect(tab.getByLabel('Role ARN')).toHaveValue(role.arn);
  await tab.close();
  await first.goto('/security');
  await first.goBack();
  await expect(first.getByLabel('Role ARN')).toHaveValue(role.arn);

  const second = await person();
  await openDelegatedLink(second, link, company);
  await first.reload();
  await expectLinkOver(first);

  // The owner may open it too, and is then the colleague on that page and the owner on their own.
  const own = await owner.context().newPage();
  await openDelegatedLink(own, link, company);
  await own.goto(owner.url());
  await expect(own.getByRole('heading', { name: setUp.title })).toBeVisible();
});

test('what a colleague gave is gone once the owner names another stream, on both sides', async ({ person, begin, aws, account }) => {
  test.slow();
  const { owner, colleague, helpLink: link, company } = await delegate({ begin, person }, 'role');
  await openDelegatedLink(colleague, link, company);
  const role = await makeRole(colleague, aws, account);
  await giveRole(colleague, role.arn);
  await runTest(colleague);
  await expect(colleague.getByText('The connection works.')).toBeVisible({ timeout: 30_000 });
  await colleague.getByRole('button', { name: help.giveRole }).click();
  await expect(owner.getByText(texts.waitingTitle)).toBeVisible();
  await owner.getByRole('button', { name: 'Change Stream' }).click();
  await owner.getByLabel('Stream ARN').fill(`${account.streamArn}-2`);
  await owner.getByRole('button', { name: 'Use this stream' }).click();
  await expect(owner.getByText(`${account.streamName}-2 in`, { exact: false }).first()).toBeVisible();
  await expect(owner.getByText(texts.waitingTitle)).toHaveCount(0);
  await colleague.reload();
  await expect(colleague.getByText(help.given)).toHaveCount(0);
  await expect(colleague.getByText(`${account.streamArn}-2`, { exact: false }).first()).toBeVisible();
});

test('the colleague’s pages are accessible and nothing is cut off, at every width and in both themes', async ({ person, begin }) => {
  test.slow();
  const { owner, colleague, helpLink: link, company } = await delegate({ begin, person }, 'role');
  await colleague.goto(link);
  await expect(colleague.getByRole('button', { name: help.continue })).toBeVisible();
  await expectSound(colleague, 'before opening');
  await openDelegatedLink(colleague, link, company);
  await expectSound(colleague, 'step');
  await owner.getByRole('button', { name: texts.revoke }).click();
  await expect(owner.getByText(texts.revoked, { exact: true })).toBeVisible();
  await colleague.reload();
  await expectLinkOver(colleague);
  await expectSound(colleague, 'over');
});
