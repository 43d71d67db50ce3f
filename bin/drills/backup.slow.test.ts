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
import { unwrapMessage } from '@/lib/server/submissions/message-keys';

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const postgresBin = findPostgres()?.bin ?? null;
// Of the server's own version, which the first in the path may not be.
const environment = (more: Record<string, string>) => ({ ...process.env, PATH: `${postgresBin}:${process.env['PATH']}`, ...more });

describe.runIf(postgresBin !== null && hasProgram('pg_dump', ['--version']))('a backup by the commands of docs/operations.md', () => {
  const backup = mkdtempSync(join(tmpdir(), 'portal-backup-'));
  const keys = mkdtempSync(join(tmpdir(), 'portal-keys-'));
  const [dump, restore] = commandsIn('## Backups');
  let postgres: { url: string; stop: () => Promise<void> };
  let living: Map<string, string | null>;
  let destroyed: string[];
  let lastCommand: string;
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
    for (const folder of [backup, keys]) rmSync(folder, { recursive: true, force: true });
  });

  test('is restored beside with every row, and its audit verifies against the head of then', async () => {
    const before = await rowsOf(urls.portal);
    expect(before['onboarding']).toBeGreaterThan(5);
    expect(before['sealed_message']).toBeGreaterThan(1);
    const messages = await messagesIn(urls.portal);
    run(dump);
    expect(
      spawnSync('pg_restore', ['--file=-', join(backup, 'portal.dump')], { env: environment({}), encoding: 'latin1' }).stdout,
    ).not.toContain('PGP');
    // What is destroyed and what happens after the backup; the next backup replaces the copy of the keys.
    await age(urls.portal);
    run('npm run -s portal -- purge');
    living = await messagesIn(urls.portal);
    expect(living.size).toBeGreaterThan(0);
    destroyed = [...messages.keys()].filter((id) => !living.has(id));
    expect(destroyed.length).toBeGreaterThan(0);
    run(
      dump
        ?.split('\n')
        .filter((line) => line.includes('message-keys'))
        .join('\n'),
    );
    const [purging = '', ...others] = (restore ?? '').split('\n').reverse();
    run(others.reverse().join('\n'));
    const after = await rowsOf(urls.restored);
    // Sessions and counters end by themselves; purge has ended those whose time was over.
    for (const [table, count] of Object.entries(before))
      if (!shortLived.includes(table)) expect([table, after[table]]).toEqual([table, count]);
    lastCommand = purging;
  });

  test('gives the living messages back, and none that was destroyed since it was made', async () => {
    const restored = await messagesIn(urls.restored);
    for (const [id, armored] of living) expect(restored.get(id)).toBe(armored);
    expect(destroyed.map((id) => restored.get(id))).toEqual(destroyed.map(() => null));
    expect(lastCommand).toMatch(/ purge --without-key$/);
    run(lastCommand);
    expect(await messagesIn(urls.restored)).toEqual(living);
    expect((await rowsOf(urls.restored))['message_key']).toBe(living.size);
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

  const shortLived = ['limit', 'session', 'verification', 'sent_signature', 'isolation_check', 'dry_run_pace', 'sign_up', 'message_key'];

  function run(command: string | undefined): void {
    const { status, stderr, stdout } = spawn(command ?? 'false');
    expect(status, `${command}\n${stderr}${stdout}`).toBe(0);
  }

  function spawn(command: string) {
    const env = environment({ BACKUP: backup, KEYS: keys, DATABASE_URL: urls.portal, RESTORED_URL: urls.restored, NODE_ENV: 'production' });
    return spawnSync('bash', ['-eu', '-o', 'pipefail', '-c', command], {
      env,
      encoding: 'utf8',
      cwd: resolve('.'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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

/** Every sealed message of a database by its submission, as staff would get it; null where nobody can. */
async function messagesIn(url: string): Promise<Map<string, string | null>> {
  await disconnect();
  connect(url);
  const rows = await db().sealedMessage.findMany();
  const messages = await Promise.all(
    rows.map(async (row) => [row.submissionId, await unwrapMessage(db(), row.submissionId, row)] as const),
  );
  await disconnect();
  connect(process.env['DATABASE_URL'] ?? '');
  return new Map(messages);
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
