import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { giveRole } from '@/e2e/fixtures/give-role';
import { nameStream } from '@/e2e/fixtures/name-stream';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { expectSound } from '@/e2e/support/expect-sound';
import { makeRole } from '@/e2e/support/make-role';

test('each step of an onboarding is accessible at every width and in both themes', async ({ person, invite, aws, account }) => {
  test.slow();
  const { link } = await invite();
  const page = await person();
  await acceptInvitation(page, link);
  await expectSound(page, 'stream');
  await nameStream(page, account.streamArn);
  await expectSound(page, 'access');
  await chooseAccess(page, 'role');
  await expectSound(page, 'set up');
  const role = await makeRole(page, aws, account);
  await giveRole(page, role.arn);
  await expectSound(page, 'test');
  await runTest(page);
  await expectPassed(page);
  await expectSound(page, 'seal');
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectSound(page, 'account');
});

test('staff’s pages are accessible at every width and in both themes', async ({ staff, invite }) => {
  test.slow();
  const { company } = await invite();
  const page = await staff('Demo admin');
  for (const path of [
    '/support',
    '/support/customers',
    '/support/people',
    '/support/webhooks',
    '/support/keys',
    '/support/audit',
    '/support/insight',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, path);
  }
  await page.goto('/support/customers');
  await expect(page.getByText(company).first()).toBeVisible();
});
