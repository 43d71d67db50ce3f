import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { readAuditHead } from '@/lib/server/audit/read-audit-head';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('the head that admins see is the one that verify-audit works out; reviewers see none', async () => {
  for (const chain of ['portal', { customerId: 'a' }, 'portal', { customerId: 'b' }] as const) {
    await inTransaction(async (tx) => ok(await recordAudit(tx, portalActor, 'test.event', null, { chain })));
  }
  const { head, events } = await verifyChains();
  expect(await (await signIn('admin')).run(readAuditHead)).toEqual({ head, events, chains: 3 });
  await expect((await signIn('reviewer')).run(readAuditHead)).rejects.toThrow('404');
});

async function signIn(role: 'admin' | 'reviewer'): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession((await makeStaff(role)).id);
  browser.keep(cookie.name, cookie.value);
  return browser;
}
