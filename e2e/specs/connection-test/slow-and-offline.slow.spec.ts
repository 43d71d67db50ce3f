import type { Page } from '@playwright/test';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { giveRole } from '@/e2e/fixtures/give-role';
import { checkName, expectCheck, expectPassed, reopenTest, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { type AwsAccount, expect, test } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { expectDiagnosis } from '@/e2e/support/read-fix';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';

test.use({ trace: 'off' });

for (const method of ['keys', 'role'] as const) {
  test(`${method}: AWS that takes longer than five seconds is said to be slow, then out of reach, and nothing is lost`, async ({
    person,
    begin,
    aws,
    account,
  }) => {
    test.setTimeout(180_000);
    const page = await person();
    await begin(page, { method });
    await giveAccess(page, aws, account, method);
    await aws.fault({ kind: 'delay', ms: 8_000, service: 'sts', accountId: account.accountId, times: 'always' });
    await runTest(page);
    await expect(page.getByText(connectionTest.slow)).toBeVisible();
    await expect(checkSaying(page, 'inconclusive')).toBeVisible({ timeout: 60_000 });
    await expectDiagnosis(page, 'identity', 'unreachable');
    await aws.clearFaults(account.accountId);
    await runAgainFrom(page, 'identity');
    await expectPassed(page);
  });

  test(`${method}: a browser that goes offline in the midst of the test says so, keeps what was given, and goes on`, async ({
    browser,
    place,
    begin,
    aws,
    account,
  }) => {
    // A context of its own: Chromium reports a lost connection in the console, which is what this test brings about.
    const context = await browser.newContext({ baseURL: place.origin });
    const page = await context.newPage();
    await begin(page, { method });
    await giveAccess(page, aws, account, method);
    await aws.fault({ kind: 'delay', ms: 4_000, service: 'sts', accountId: account.accountId });
    await runTest(page);
    await expect(page.getByText(`Asking AWS: ${connectionTest.checks.identity[method].name}`)).toBeVisible();
    await context.setOffline(true);
    await expect(page.getByText(onboarding.faults.offline).first()).toBeVisible();
    if (method === 'keys') await expect(page.getByText(/^Two fields read: access key AKIA/)).toBeVisible();
    await context.setOffline(false);
    await runTest(page);
    await expectPassed(page);
    await reopenTest(page);
    await expectCheck(page, 'wrote', 'passed');
    await context.close();
  });
}

test('a page whose reading the network loses stays as it is, with the file in it, and reads on when the connection is back', async ({
  browser,
  place,
  begin,
  aws,
  account,
}) => {
  const context = await browser.newContext({ baseURL: place.origin });
  const page = await context.newPage();
  await begin(page, { method: 'keys' });
  await giveAccess(page, aws, account, 'keys');
  let lost = 0;
  await page.route(
    (url) => url.searchParams.has('_rsc'),
    async (route) => {
      lost += 1;
      await route.abort('internetdisconnected');
    },
  );
  await runTest(page);
  await expect.poll(() => lost).toBeGreaterThan(0);
  await expect(page.getByText(/^Two fields read: access key AKIA/)).toBeVisible();
  await page.unrouteAll();
  await expectPassed(page);
  await context.close();
});

async function giveAccess(page: Page, aws: LocalAwsAdmin, account: AwsAccount, method: Method): Promise<void> {
  if (method === 'role') await giveRole(page, (await makeRole(page, aws, account)).arn);
  else await giveKey(page, await makeAccessKey(page, aws, account));
}

function checkSaying(page: Page, outcome: 'inconclusive') {
  return page.getByRole('button', { name: new RegExp(`${checkName('identity')}.*: ${connectionTest.outcomes[outcome]}`) });
}
