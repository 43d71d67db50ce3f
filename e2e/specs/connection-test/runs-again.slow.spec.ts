import { giveRole } from '@/e2e/fixtures/give-role';
import { expectPassed, reopenTest, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { makeRole } from '@/e2e/support/make-role';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';
import { roleFixture } from './test-fixture';

test('a test that runs again shows its progress, can be stopped, and takes the seal away until it has passed', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.setTimeout(120_000);
  const page = await person();
  await begin(page, { method: 'role' });
  await giveRole(page, (await makeRole(page, aws, account)).arn);
  const seal = page.getByRole('button', { name: onboarding.seal.button, exact: true });
  const stop = page.getByRole('button', { name: connectionTest.cancel });
  await runTest(page);
  await expectPassed(page);
  await expect(seal).toBeVisible();
  await reopenTest(page);
  await aws.fault({ kind: 'delay', ms: 4_000, service: 'sts', accountId: account.accountId });
  await runTest(page);
  await expect(page.getByText(`Asking AWS: ${connectionTest.checks.identity.role.name}`)).toBeVisible();
  await expect(seal).toBeHidden();
  await stop.click();
  await expect(page.getByText(connectionTest.cancelled)).toBeVisible();
  await expect(seal).toBeHidden();
  await runTest(page);
  await expectPassed(page);
  await expect(seal).toBeVisible();
});

test('the page says what it waits for while dry runs of others come first, and signs nothing meanwhile', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const { page } = await roleFixture({ page: await person(), aws, account, begin });
  await page.route('**/api/dry-runs', (route) => route.fulfill({ json: { afterMs: 4_000 } }), { times: 1 });
  await runTest(page);
  await expect(page.getByText(/^AWS allows one dry run a second per stream\. Going on in \d s\.$/)).toBeVisible();
  await expectPassed(page);
});
