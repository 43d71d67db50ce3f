import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { err, ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { ownsItsTables } from '@/lib/server/platform/db/open-database';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('a returned fault rolls back everything, the job included', async () => {
  const result = await inTransaction(async (tx) => {
    await tx.customer.create({ data: { id: 'rolled-back', name: 'Example GmbH' } });
    await recordAudit(tx, portalActor, 'customer.made', 'rolled-back', { chain: 'portal' });
    await enqueueJob(tx, 'purge', {});
    return err({ kind: 'refused' as const });
  });
  expect(result).toEqual({ ok: false, fault: { kind: 'refused' } });
  expect(await db().customer.count()).toBe(0);
  expect(await db().auditEvent.count()).toBe(0);
  expect(await jobs()).toBe(0);
});

test('a job exists once its transaction commits, and a short queue keeps one waiting', async () => {
  const ids = await inTransaction(async (tx) => ok([await enqueueJob(tx, 'purge', {}), await enqueueJob(tx, 'purge', {})]));
  expect(ids.ok && ids.value[0]).toMatch(/^[0-9a-f-]{36}$/);
  expect(ids.ok && ids.value[1]).toBeNull();
  expect(await jobs()).toBe(1);
});

test('transactions in each other’s way are run again until both are done', async () => {
  await db().customer.createMany({
    data: [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ],
  });
  const move = (first: string, second: string) =>
    inTransaction(async (tx) => {
      await tx.customer.update({ where: { id: first }, data: { name: 'moved' } });
      await new Promise((done) => setTimeout(done, 100));
      await tx.customer.update({ where: { id: second }, data: { name: 'moved' } });
      return ok(undefined);
    });
  const results = await Promise.all([move('a', 'b'), move('b', 'a')]);
  expect(results.every((result) => result.ok)).toBe(true);
});

test('a role that made the tables is known to own them, as start and doctor say', async () => {
  expect(await ownsItsTables()).toBe(true);
});

test.each(['audit_event', 'test_check', 'submission'])('%s is append-only, whoever asks', async (table) => {
  await expect(db().$executeRawUnsafe(`truncate ${table} cascade`)).rejects.toThrow(/append-only/);
});

async function jobs(): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`select count(*)::int as count from pgboss.job`;
  return rows[0]?.count ?? -1;
}
