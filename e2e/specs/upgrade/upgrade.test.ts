import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEmptyDatabase, type TestDatabase } from '@/e2e/support/test-database';
import { causes } from '@/lib/domain/aws/cause';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { rebuildProjections } from '@/lib/server/onboarding/rebuild-projections';
import { migrate } from '@/lib/server/platform/db/migrate';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { currentMail } from '@/lib/server/platform/mail/current-mail';
import { textOfMail } from '@/lib/server/platform/mail/text-of-mail';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { rootDir } from '@/lib/server/platform/start/root-dir';
import { caseViewOf } from '@/lib/server/review/case-view-of';
import { timeline as sentences } from '@/messages/en/timeline';

/** The last migration of release 0.1.0, whose data the dump holds: rows in every table, made by its own functions. */
const lastOld = '20261123044000_queue_flags';
const folder = join(rootDir(), 'prisma', 'migrations');
const dump = readFileSync(join(rootDir(), 'e2e', 'specs', 'upgrade', 'data-at-0.1.0.sql'), 'utf8');

let database: TestDatabase;
let client: pg.Client;
let before: Record<string, number>;

beforeAll(async () => {
  process.env['PORTAL_AUTH_SECRET'] = 'made-up-for-the-upgrade-test-only-0123456789';
  process.env['PORTAL_HMAC_KEY'] = 'made-up-for-the-upgrade-test-only-0123456789';
  forgetSettings();
  database = await makeEmptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const old = mkdtempSync(join(tmpdir(), 'old-migrations-'));
  for (const name of readdirSync(folder).filter((one) => one <= lastOld)) cpSync(join(folder, name), join(old, name), { recursive: true });
  await migrate(database.url, { migrationsDir: old });
  rmSync(old, { recursive: true });
  await client.query(dump);
  before = await countRows();
  await migrate(database.url);
  connect(database.url);
});

afterAll(async () => {
  await client.end();
  await disconnect();
  await database.close();
});

test('the dump of release 0.1.0 has a row in every table, and the upgrade keeps every row', async () => {
  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([]);
  const after = await countRows();
  for (const [table, count] of Object.entries(before)) expect([table, after[newNames[table] ?? table]]).toEqual([table, count]);
});

test('every chain of the audit still verifies, up to the hashes that were known before', async () => {
  const heads = await client.query<{ chain: string; length: number; hash: string }>(
    'select distinct on (chain) chain, seq as length, hash from audit_event order by chain, seq desc',
  );
  const known = dump.includes(heads.rows[0]?.hash ?? 'none');
  expect(known).toBe(true);
  expect(await verifyChains(heads.rows)).toMatchObject({ faults: [] });
});

test('statuses, turns and diagnoses read under the names of today, in every case', async () => {
  for (const { id } of await db().onboarding.findMany({ select: { id: true } })) {
    const view = await db().$transaction((tx) => caseViewOf(tx, id));
    expect(statuses).toContain(view.status);
    expect(['customer', 'microshare', 'none']).toContain(view.turn);
    for (const { diagnosis } of view.runs.flatMap(({ checks }) => checks)) {
      if (diagnosis !== null) expect(causes).toHaveProperty([diagnosis.cause]);
    }
    for (const { action } of view.timeline) expect(sentences.actions).toHaveProperty([action]);
    expect(JSON.stringify(view)).not.toMatch(/handed-over|hand-over|"handover|"side":"portal"|witness|"cause":"[a-z]*_/);
  }
});

test('the projection that the migration carried over equals one that is made anew', async () => {
  const columns = 'select "onboardingId", status, turn, "dueKeys", method, proof, flags from onboarding_projection order by 1';
  const carried = await client.query(columns);
  await rebuildProjections();
  expect((await client.query(columns)).rows).toEqual(carried.rows);
});

test('mails that wait in the outbox of the older release still leave, in today’s words', async () => {
  const jobs = await client.query<{ data: { template: string; wrapped: string } }>("select data from pgboss.job where name = 'mail'");
  expect(jobs.rows.map(({ data }) => data.template)).toEqual(expect.arrayContaining(['handed-over', 'returned', 'invitation']));
  for (const { data } of jobs.rows) {
    const mail = currentMail(data.template, unwrapMail(data.wrapped));
    const reader = { email: mail.email, language: 'en', timeZone: 'UTC' } as const;
    const { text, subject } = textOfMail(mail.template, mail.values, reader, {
      origin: 'https://portal.example',
      supportEmail: 'support@portal.example',
    });
    expect(`${subject} ${text}`).not.toMatch(/\{\w+\}|undefined|hand-over|handed-over/);
  }
});

const newNames: Record<string, string> = { handover: 'submission', test_rung: 'test_check' };

async function countRows(): Promise<Record<string, number>> {
  const tables = await client.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' and tablename <> '_prisma_migrations'",
  );
  const counts: Record<string, number> = {};
  for (const { name } of tables.rows) {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from "${name}"`);
    counts[name] = rows[0]?.count ?? 0;
  }
  return counts;
}
