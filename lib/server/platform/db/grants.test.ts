import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeTestDatabase, type TestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { migrate } from '@/lib/server/platform/db/migrate';
import { ownsItsTables } from '@/lib/server/platform/db/open-database';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';

const role = `portal_app_${randomBytes(4).toString('hex')}`;
let database: TestDatabase;
let owner: pg.Client;

beforeAll(async () => {
  database = await makeTestDatabase();
  owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const password = randomBytes(12).toString('hex');
  await owner.query(`create role ${role} login password '${password}'`);
  await migrate(database.url, { portalRole: role });
  connect(Object.assign(new URL(database.url), { username: role, password }).href);
});
afterAll(async () => {
  await disconnect();
  await owner.query(`drop owned by ${role}; drop role ${role}`);
  await owner.end();
  await database.close();
});

test('the portal’s own role works: it adds facts, moves statuses and sends jobs', async () => {
  const done = await inTransaction(async (tx) => {
    const { id } = await tx.customer.create({ data: { name: 'Example GmbH' } });
    const onboarding = await tx.onboarding.create({ data: { customerId: id } });
    await tx.onboarding.update({ where: { id: onboarding.id }, data: { status: 'paused' } });
    await tx.submission.create({
      data: { onboardingId: onboarding.id, method: 'role', sha256: 'x', recipients: [], sealedAt: new Date(), submittedBy: 'x' },
    });
    const run = await tx.testRun.create({
      data: { onboardingId: onboarding.id, method: 'role', code: 'x', startedBy: 'x', expiresAt: new Date() },
    });
    await tx.testCheck.create({ data: { runId: run.id, name: 'read', outcome: 'passed', observedBy: 'server', proof: {} } });
    await recordAudit(tx, portalActor, 'customer.made', id, { chain: 'portal' });
    return ok(await enqueueJob(tx, 'purge', {}));
  });
  expect(done.ok && done.value).toMatch(/^[0-9a-f-]{36}$/);
  expect(await ownsItsTables()).toBe(false);
});

test.each([
  ['update audit_event set actor = $$other$$', /permission denied/],
  ['delete from audit_event', /permission denied/],
  ['truncate audit_event', /permission denied/],
  ['alter table audit_event disable trigger all', /must be owner/],
  ['drop table audit_event', /must be owner/],
  ['update submission set sha256 = $$other$$', /permission denied/],
  ['delete from submission', /permission denied/],
  ['update test_check set outcome = $$passed$$', /permission denied/],
  ['create table own (id int)', /permission denied/],
  ['update _prisma_migrations set checksum = $$other$$', /permission denied/],
])('the portal’s own role may not: %s', async (sql, refusal) => {
  await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(refusal);
});

test('facts cannot be deleted by way of what they belong to', async () => {
  await expect(db().$executeRawUnsafe('delete from onboarding')).rejects.toThrow(/append-only/);
  await expect(owner.query('delete from customer')).rejects.toThrow(/append-only/);
});
