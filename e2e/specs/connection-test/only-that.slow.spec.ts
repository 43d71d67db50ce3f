import { expectCheck, passAndReopen, runAgainFrom, runTest } from '@/e2e/fixtures/run-test';
import { test } from '@/e2e/fixtures/test';
import { copyArtefact, expectDiagnosis } from '@/e2e/support/read-fix';
import { allowing } from './policies';
import { keysFixture, roleFixture, type TestFixture } from './test-fixture';

for (const [method, fixtureOf] of [
  ['role', roleFixture],
  ['key', keysFixture],
] as const) {
  test(`only-that: a ${method} that may read is told so, following the page mends it, and no clear answer proves nothing`, async ({
    person,
    begin,
    aws,
    account,
  }) => {
    const fixture: TestFixture = await fixtureOf({ page: await person(), aws, account, begin });
    const { page, holder } = fixture;
    await page.getByLabel(/Also check that the access cannot read or list/).check();
    await aws.setPolicies({ ...holder, policies: [allowing('kinesis:*', '*')] });
    await runTest(page);
    await passAndReopen(page);
    await expectCheck(page, 'only-that', 'failed');
    await expectDiagnosis(page, 'only-that', 'too-much-allowed');
    await aws.setPolicies({ ...holder, policies: [await copyArtefact(page, 'only-that', 'policy')] });
    await runAgainFrom(page, 'only-that');
    await passAndReopen(page);
    await expectCheck(page, 'only-that', 'passed');
    await aws.fault({ kind: 'server-error', status: 503, operation: 'ListStreams', accountId: account.accountId, times: 3 });
    await runTest(page);
    await passAndReopen(page);
    await expectCheck(page, 'only-that', 'inconclusive');
    await expectDiagnosis(page, 'only-that', 'aws-unavailable');
    await runAgainFrom(page, 'only-that');
    await passAndReopen(page);
    await expectCheck(page, 'only-that', 'passed');
  });
}
