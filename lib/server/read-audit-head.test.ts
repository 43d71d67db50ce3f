import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { readAuditHead } from '@/lib/server/read-audit-head';

const requireAdmin = vi.hoisted(() => vi.fn());
vi.mock('@/lib/server/who', () => ({ requireAdmin }));

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('the head that admins see is the one that verify-audit works out', async () => {
  for (const chain of ['portal', { customerId: 'a' }, 'portal', { customerId: 'b' }] as const) {
    await inTransaction(async (tx) => ok(await recordAudit(tx, portalActor, 'test.event', null, { chain })));
  }
  const { head, events } = await verifyChains();
  expect(await readAuditHead()).toEqual({ head, events, chains: 3 });
  expect(requireAdmin).toHaveBeenCalledOnce();
});
