import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { isLost, isUnavailable } from '@/lib/server/platform/db/again-where-lost';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
let outside: pg.Client;

beforeAll(async () => {
  database = await useTestDatabase();
  outside = new pg.Client({ connectionString: database.url });
  await outside.connect();
});
afterAll(async () => {
  await outside.end();
  await database.close();
});

test('a read whose connection ends is made once more', async () => {
  const company = await makeCompany();
  await outside.query('begin; lock table customer in access exclusive mode');
  const read = db()
    .customer.findUnique({ where: { id: company.id } })
    .then((found) => found?.name);
  await expect
    .poll(
      async () =>
        (await outside.query("select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()")).rowCount,
    )
    .toBe(1);
  await outside.query(
    "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()",
  );
  await outside.query('rollback');
  expect(await read).toBe(company.name);
});

test('a transaction whose connection ends before its commit is run again, and its rows are there once', async () => {
  const name = randomUUID();
  let attempts = 0;
  const made = await inTransaction(async (tx) => {
    attempts += 1;
    await tx.customer.create({ data: { name } });
    if (attempts === 1) await tx.$queryRaw`select pg_terminate_backend(pg_backend_pid())`;
    return ok(attempts);
  });
  expect(made).toEqual(ok(2));
  expect(await db().customer.count({ where: { name } })).toBe(1);
});

test('a transaction whose connection ends at its commit is not run again: nobody knows whether it was committed', async () => {
  await outside.query(`create function end_it() returns trigger language plpgsql as 'begin perform pg_terminate_backend(pg_backend_pid()); return null; end';
    create constraint trigger end_it after insert on customer deferrable initially deferred for each row execute function end_it()`);
  let attempts = 0;
  const name = randomUUID();
  const made = inTransaction(async (tx) => {
    attempts += 1;
    return ok(await tx.customer.create({ data: { name } }));
  });
  await expect(made).rejects.toThrow();
  expect(attempts).toBe(1);
  await outside.query('drop trigger end_it on customer');
});

test.each([
  ['Prisma’s error of a raw query', Object.assign(new Error('Raw query failed. Code: `57P01`.'), { code: 'P2010' })],
  ['the driver’s own, with PostgreSQL’s code inside', new Error('terminating connection', { cause: { originalCode: '57P01' } })],
  ['a client whose connection had ended before', new Error('Client has encountered a connection error and is not queryable')],
])('%s is of a lost connection', (_, fault) => {
  expect(isLost(fault)).toBe(true);
});

test('a full disk and an exhausted pool are no lost connection, and the database is unavailable', () => {
  for (const fault of [new Error('Database error. Code: `53100`.'), Object.assign(new Error('Timed out.'), { code: 'P2024' })])
    expect([isLost(fault), isUnavailable(fault)]).toEqual([false, true]);
  expect(isUnavailable(new Error('Unique constraint failed'))).toBe(false);
});
