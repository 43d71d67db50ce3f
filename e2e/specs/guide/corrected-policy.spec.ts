import { giveRole } from '@/e2e/fixtures/give-role';
import { checkRow, expectCheck, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { makeRole } from '@/e2e/support/make-role';
import { artefacts } from '@/e2e/support/read-fix';
import { connectionTest } from '@/messages/en/connection-test';

test('a corrected policy marks the lines that the first one lacked, and no others', async ({ person, begin, aws, account }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  const role = await makeRole(page, aws, account);
  await aws.setStream({ arn: account.streamArn, key: 'own' });
  await giveRole(page, role.arn);
  await runTest(page);
  await expectCheck(page, 'wrote', 'failed');
  const row = checkRow(page, 'wrote');
  await expect(row.getByText(connectionTest.policyDiffers)).toBeVisible();
  const marked = row.getByRole('region', { name: artefacts.policy, exact: true }).locator('code > span').filter({ hasText: /^\+/ });
  await expect(marked.filter({ hasText: 'kms:GenerateDataKey' })).toHaveCount(1);
  await expect(marked.filter({ hasText: 'kms:ViaService' })).toHaveCount(1);
  await expect(marked.filter({ hasText: 'kinesis:PutRecord' })).toHaveCount(0);
});
