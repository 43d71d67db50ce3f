import { checkRow, expectCheck, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { filledSentence } from '@/e2e/support/filled-sentence';
import { trustPolicyTexts } from '@/messages/en/trust-policy';
import { runThrough } from './fault-case';
import { roleCases } from './role-cases';
import { roleFixture } from './test-fixture';

// Hundreds of steps: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

test('a role: the page names what is wrong with who may assume the role, and following it mends the test', async ({
  person,
  begin,
  aws,
  account,
}) => {
  test.setTimeout(240_000);
  const fixture = await roleFixture({ page: await person(), aws, account, begin });
  await runThrough(fixture, roleCases);
});

test('a pasted trust policy is compared in the page, and what is wrong with it is said', async ({ person, begin, aws, account }) => {
  const { page, trust, roleName } = await roleFixture({ page: await person(), aws, account, begin });
  const wrong = trust.replace(/onb-[0-9a-f]+/, 'onb-of-somebody-else');
  await aws.putTrustPolicy({ accountId: account.accountId, roleName, trustPolicy: wrong });
  await runTest(page);
  await expectCheck(page, 'identity', 'failed');
  const field = checkRow(page, 'identity').getByLabel(trustPolicyTexts.label);
  await field.fill(wrong);
  await expect(page.getByText(filledSentence(trustPolicyTexts.findings['trust-external-id-other']))).toBeVisible();
  await field.fill(trust);
  await expect(page.getByText(trustPolicyTexts.right)).toBeVisible();
});
