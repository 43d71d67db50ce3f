import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run as verifyAudit } from '@/bin/verbs/verify-audit';
import { removeData } from '@/demo/remove-data.mjs';
import { databaseUrl } from '@/e2e/support/database';
import { ok } from '@/lib/domain/result';
import { headFile, keepHead, readKeptHead } from '@/lib/server/audit/kept-head';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { verifyChains } from '@/lib/server/audit/verify-chains';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { closeDatabase, openDatabase, ownsItsTables } from '@/lib/server/platform/db/open-database';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { runJobs } from '@/lib/server/platform/jobs/run-jobs';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

const dataDir = mkdtempSync(join(tmpdir(), 'portal-roles-'));
let owner: pg.Client;

beforeAll(async () => {
  vi.stubEnv('DATABASE_URL', undefined);
  vi.stubEnv('PORTAL_DATA_DIR', dataDir);
  vi.stubEnv('PORTAL_HMAC_KEY', randomBytes(36).toString('base64'));
  vi.stubEnv('PORTAL_LOG_LEVEL', 'silent');
  forgetSettings();
  await openDatabase();
  owner = new pg.Client({ connectionString: databaseUrl(dataDir) });
  await owner.connect();
});
afterAll(async () => {
  await closeDatabase();
  vi.unstubAllEnvs();
  forgetSettings();
  await removeData(dataDir);
});

test('the portal works with the embedded database by a role that owns nothing', async () => {
  await write(3);
  expect(await ownsItsTables()).toBe(false);
  expect(statSync(join(dataDir, 'postgres.portal-password')).mode & 0o777).toBe(0o600);
  expect(await db().$queryRaw`select current_user::text as name`).toEqual([{ name: 'portal_app' }]);
});

test('by it the jobs are scheduled, sent and done', async () => {
  const jobs = await runJobs({ pollingSeconds: 0.5 });
  await inTransaction(async (tx) => ok(await enqueueJob(tx, 'purge', {})));
  const states = () => owner.query("select state from pgboss.job where name = 'purge'").then(({ rows }) => rows);
  await vi.waitFor(async () => expect(await states()).toEqual([{ state: 'completed' }]), { timeout: 20_000, interval: 200 });
  await jobs.stop();
});

test.each([
  ['update audit_event set actor = $$other$$', /permission denied/],
  ['delete from audit_event', /permission denied/],
  ['truncate audit_event', /permission denied/],
  ['alter table audit_event disable trigger all', /must be owner/],
  ['create table own (id int)', /permission denied/],
  ['set role portal', /permission denied/],
  ['alter role portal_app superuser', /permission denied|must be superuser/],
])('it may not: %s', async (sql, refusal) => {
  await expect(db().$executeRawUnsafe(sql)).rejects.toThrow(refusal);
});

test('a cut tail is found by the head that was kept beside the database, and the head is not written over', async () => {
  await keepHead();
  await write(2);
  await keepHead();
  const kept = readFileSync(headFile(), 'utf8');
  await owner.query('alter table audit_event disable trigger all');
  await owner.query('delete from audit_event where seq > 3');
  // The chain itself is whole: nothing in the database tells.
  expect((await verifyChains()).faults).toEqual([]);
  await keepHead();
  await write(2);
  await keepHead();
  expect(readFileSync(headFile(), 'utf8')).toBe(kept);
  const head = readKeptHead();
  expect((await verifyChains(head.kind === 'kept' ? head.ends : [])).faults).toMatchObject([{ chain: 'portal', kind: 'cut' }]);
});

test('a head that was changed is not signed with the portal’s key, and neither is written over', async () => {
  const kept = readFileSync(headFile(), 'utf8');
  writeFileSync(headFile(), kept.replace('portal 5 ', 'portal 3 '));
  expect(readKeptHead()).toEqual({ kind: 'forged' });
  await keepHead();
  expect(readKeptHead()).toEqual({ kind: 'forged' });
  writeFileSync(headFile(), kept);
  expect(readKeptHead()).toMatchObject({ kind: 'kept', ends: [{ chain: 'portal', length: 5 }] });
});

test('verify-audit compares the kept head without being told', async () => {
  // The command lets go of the database as its last user, which ends the server.
  await owner.end();
  const errors: string[] = [];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => errors.push(String(text)) > 0);
  expect(existsSync(headFile())).toBe(true);
  expect(await verifyAudit([])).toBe(1);
  vi.restoreAllMocks();
  expect(errors.join('')).toContain('portal: event 6 is cut.');
});

async function write(count: number): Promise<void> {
  for (let number = 0; number < count; number += 1)
    await inTransaction(async (tx) => ok(await recordAudit(tx, portalActor, 'test.written', null, { chain: 'portal' })));
}
