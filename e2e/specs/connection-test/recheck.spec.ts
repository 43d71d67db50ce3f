import { giveRole } from '@/e2e/fixtures/give-role';
import { expectCheck, expectPassed, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { makeRole } from '@/e2e/support/make-role';
import { connectionTest } from '@/messages/en/connection-test';

test('after a fix in AWS the page sees it by itself, without writing, and the focus stays on the page', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.slow();
  const page = await person();
  await begin(page, { method: 'role' });
  const { accountId, streamArn } = account;
  const { arn, roleName, permission } = await makeRole(page, aws, account);
  await aws.setPolicies({ accountId, roleName, policies: [] });
  await giveRole(page, arn);
  await runTest(page);
  await expectCheck(page, 'may-write', 'failed');
  await expect(page.getByText(connectionTest.recheck)).toBeVisible();
  await runAgainFrom(page, 'may-write');
  await expect(page.getByText(connectionTest.recheck)).toBeHidden();
  await expectCheck(page, 'may-write', 'failed');
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await expect(page.getByText(connectionTest.recheckTimes.replace('{count}', '1'))).toBeVisible();

  await aws.setPolicies({ accountId, roleName, policies: [permission] });
  await expect(page.getByText(connectionTest.mended)).toBeVisible({ timeout: 60_000 });
  expect(await aws.records(streamArn)).toEqual([]);
  await page.getByRole('button', { name: connectionTest.goOn }).click();
  await expectPassed(page);
  expect(await aws.records(streamArn)).toHaveLength(1);
});
