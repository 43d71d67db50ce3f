import { checkRow, expectCheck, runTest } from '@/e2e/fixtures/run-test';
import { expect, test } from '@/e2e/fixtures/test';
import { filledSentence } from '@/e2e/support/filled-sentence';
import { trustPolicyTexts } from '@/messages/en/trust-policy';
import { passingCases, policyCases, streamCases } from './common-cases';
import { runThrough } from './fault-case';
import { reportedToRoles } from './reported-cases';
import { roleCases } from './role-cases';
import { roleFixture } from './test-fixture';

// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });

const tables = [
  { name: 'who may assume the role', cases: roleCases },
  { name: 'what the role may do', cases: policyCases },
  { name: 'the stream and its key', cases: streamCases },
  { name: 'what passes by itself, and what AWS rarely says', cases: [...passingCases, ...reportedToRoles] },
];

for (const { name, cases } of tables) {
  test(`a role: the page names what is wrong with ${name}, and following it mends the test`, async ({ person, begin, aws, account }) => {
    test.setTimeout(240_000);
    const fixture = await roleFixture({ page: await person(), aws, account, begin });
    await runThrough(fixture, cases);
  });
}

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
