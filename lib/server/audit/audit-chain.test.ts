import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectTamperingFound, writeEvents } from '@/e2e/support/tampering';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { formatEnds, parseEnds, verifyChains } from '@/lib/server/audit/verify-chains';

let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await useTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await database.close();
});

test('events that are written at the same time form one chain without a gap', async () => {
  await writeEvents();
  const report = await verifyChains();
  expect(report.faults).toEqual([]);
  expect(report.ends.map(({ chain, length }) => [chain, length])).toEqual([
    ['customer:one', 20],
    ['portal', 20],
  ]);
  expect(parseEnds(`head ${report.head}\n${formatEnds(report.ends)}`)).toEqual(report.ends);
});

test('the database refuses to change or delete an event, also outside the portal', async () => {
  await expect(owner.query("update audit_event set actor = 'other'")).rejects.toThrow(/append-only/);
  await expect(owner.query('delete from audit_event')).rejects.toThrow(/append-only/);
});

test('random edits, deletions, insertions, swaps and cuts are found', { timeout: 120_000 }, () => expectTamperingFound(owner, 50));
