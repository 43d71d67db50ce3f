import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeSession, makeStaff } from '@/demo/sample-data/people';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { TestBrowser } from '@/lib/server/auth/test-browser';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { readAuditHead } from '@/lib/server/read-audit-head';

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

async function signIn(role: 'admin' | 'reviewer'): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const { cookie } = await makeSession((await makeStaff(role)).id);
  browser.keep(cookie.name, cookie.value);
  return browser;
}
