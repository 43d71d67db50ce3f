import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { hasProgram } from '@/bin/cluster/start-program';
import { findPostgres } from '@/bin/find-programs.mjs';
import { startThrowawayPostgres } from '@/bin/throwaway-postgres.mjs';
import { startLocalAws } from '@/demo/aws/local-aws';
import { makeSampleOnboardings } from '@/demo/sample-data/sample-onboardings';
import { useLocalAws } from '@/e2e/support/onboarding-fixture';
import type { CustomerExport } from '@/lib/server/people/export-customer';
import { migrateDatabase } from '@/lib/server/platform/db/open-database';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const postgresBin = findPostgres()?.bin ?? null;
// Of the server's own version, which the first in the path may not be.
const environment = (more: Record<string, string>) => ({ ...process.env, PATH: `${postgresBin}:${process.env['PATH']}`, ...more });

describe.runIf(postgresBin !== null && hasProgram('pg_dump', ['--version']))('a backup by the commands of docs/operations.md', () => {
  const backup = mkdtempSync(join(tmpdir(), 'portal-backup-'));
  const [dump, restore] = commandsIn('## Backups');
  let postgres: { url: string; stop: () => Promise<void> };
  let urls: { portal: string; restored: string };

  beforeAll(async () => {
    postgres = await startThrowawayPostgres(postgresBin ?? '');
    const at = (name: string) => Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
    urls = { portal: at('portal'), restored: at('portal_restored') };
    await inDatabase(postgres.url, 'create database portal');
    Object.assign(process.env, {
      DATABASE_URL: urls.portal,
      PORTAL_AUTH_SECRET: randomBytes(36).toString('base64url'),
      PORTAL_HMAC_KEY: randomBytes(36).toString('base64url'),
      PORTAL_LOG_LEVEL: 'silent',
    });
    forgetSettings();
    await migrateDatabase();
    connect(urls.portal);
    const aws = await startLocalAws();
    await makeSampleOnboardings({ aws: aws.admin, ...(await useLocalAws(aws)) });
    await aws.close();
  });
  afterAll(async () => {
    await disconnect();
    await postgres.stop();
    rmSync(backup, { recursive: true, force: true });
  });

  test('is restored beside with every row, and its audit verifies against the head of then', async () => {
    const before = await rowsOf(urls.portal);
    expect(before['onboarding']).toBeGreaterThan(5);
    expect(before['sealed_message']).toBeGreaterThan(1);
    run(dump);
    // What is purged and what happens after the backup.
    await age(urls.portal);
    run('npm run -s portal -- purge');
    const purged = (await rowsOf(urls.portal))['sealed_message'] ?? 0;
    expect(purged).toBeLessThan(before['sealed_message'] ?? 0);
    run(restore);
    const after = await rowsOf(urls.restored);
    // Sessions and counters end by themselves; purge has ended those whose time was over.
    for (const [table, count] of Object.entries(before))
      if (!shortLived.includes(table)) expect([table, after[table]]).toEqual([table, count]);
  });

  test('brings back what was purged since, and the last command deletes it again when its time is over', async () => {
    await age(urls.restored);
    run(
      restore
        ?.split('\n')
        .filter((line) => line.endsWith(' purge'))
        .join('\n'),
    );
    expect((await rowsOf(urls.restored))['sealed_message']).toBe((await rowsOf(urls.portal))['sealed_message']);
  });

  test('shows a changed audit for what it is', async () => {
    await inDatabase(
      urls.restored,
      `alter table audit_event disable trigger all; update audit_event set actor = 'nobody' where chain like 'customer:%' and seq = 2`,
    );
    const verify = `DATABASE_URL="$RESTORED_URL" npm run -s portal -- verify-audit --head "$BACKUP/portal.head"`;
    expect(spawn(verify)).toMatchObject({ status: 1, stderr: expect.stringContaining('is changed') });
  });

  test('one company is exported whole, and no other with it; an erased person is in it no more', async () => {
    const [customer, other] = await db().customer.findMany({ orderBy: { createdAt: 'asc' }, take: 2 });
    const exported = (name: string) => {
      const { status, stdout, stderr } = spawn(`npm run -s portal -- export --customer "${name}"`);
      expect(status, stderr).toBe(0);
      return stdout;
    };
    const { tables } = JSON.parse(exported(customer?.name ?? '')) as CustomerExport;
    const [row] = tables['person'] as { email: string }[];
    expect(tables['onboarding']).toHaveLength(await db().onboarding.count({ where: { customerId: customer?.id ?? '' } }));
    expect(tables['audit_event']).toHaveLength(await db().auditEvent.count({ where: { chain: `customer:${customer?.id}` } }));
    expect(JSON.stringify(tables)).not.toContain(other?.id);
    expect(JSON.stringify(tables)).not.toMatch(/BEGIN PGP|tokenHash|sessionHash/);
    run(`npm run -s portal -- erase --email "${row?.email}"`);
    expect(exported(customer?.name ?? '')).not.toContain(row?.email);
  });

  const shortLived = ['limit', 'session', 'verification', 'sent_signature', 'isolation_check', 'dry_run_pace', 'sign_up'];

  function run(command: string | undefined): void {
    const { status, stderr, stdout } = spawn(command ?? 'false');
    expect(status, `${command}\n${stderr}${stdout}`).toBe(0);
  }

  function spawn(command: string) {
    const env = environment({ BACKUP: backup, DATABASE_URL: urls.portal, RESTORED_URL: urls.restored, NODE_ENV: 'production' });
    return spawnSync('bash', ['-eu', '-o', 'pipefail', '-c', command], { env, encoding: 'utf8', cwd: resolve('.') });
  }
});

/** The commands under a heading of docs/operations.md, block by block. */
function commandsIn(heading: string): string[] {
  const text = readFileSync('docs/operations.md', 'utf8');
  const section = text.slice(text.indexOf(`${heading}\n`)).split(/\n## /)[0] ?? '';
  return [...section.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block.trim());
}

async function rowsOf(url: string): Promise<Record<string, number>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ name: string }>("select tablename as name from pg_tables where schemaname = 'public' order by 1");
  const counts: Record<string, number> = {};
  for (const { name } of rows) counts[name] = Number((await client.query(`select count(*) from "${name}"`)).rows[0]?.count);
  await client.end();
  return counts;
}

/** As if a month had gone by since streams went live; what is append-only is not changed otherwise. */
function age(url: string): Promise<void> {
  return inDatabase(
    url,
    `set session_replication_role = replica; update submission set "submittedAt" = now() - interval '40 days';
      update onboarding set "liveSince" = now() - interval '31 days' where status = 'live'`,
  );
}

async function inDatabase(url: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(text);
  await client.end();
}
