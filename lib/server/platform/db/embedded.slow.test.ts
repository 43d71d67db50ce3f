import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { openCluster } from '@/lib/server/platform/db/embedded';

const settings = ['fsync=off'];
let home: string;
let folder: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'portal-embedded-'));
  // Root's PostgreSQL runs as another user, who has to enter.
  chmodSync(home, 0o711);
  folder = join(home, 'postgres');
});
afterEach(() => removeData(home));

test('the server listens on loopback only, keeps its password in a file of mode 0600 and ends with its last user', {
  timeout: 60_000,
}, async () => {
  const first = await openCluster({ folder, settings });
  const second = await openCluster({ folder, settings });
  expect(second.url('portal')).toBe(first.url('portal'));
  expect(statSync(`${folder}.password`).mode & 0o777).toBe(0o600);
  expect(await ask(first.url('postgres'), 'show listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
  const wrong = new URL(first.url('postgres'));
  wrong.password = 'guessed';
  await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password/);
  await first.close();
  expect(await ask(second.url('postgres'), 'select 1 as one')).toEqual({ one: 1 });
  await second.close();
  await expect(ask(first.url('postgres'), 'select 1')).rejects.toThrow();
});

test('a server that a killed process left running is adopted, with its data', { timeout: 60_000 }, async () => {
  const script = `
    import { openCluster } from '@/lib/server/platform/db/embedded';
    const cluster = await openCluster({ folder: ${JSON.stringify(folder)} });
    process.stdout.write(cluster.url('postgres'));
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((done) => child.stdout.once('data', (text: Buffer) => done(text.toString())));
  await ask(url, 'create table kept as select 42 as answer');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGKILL');
  await ended;
  const adopted = await openCluster({ folder, settings });
  expect(adopted.url('postgres')).toBe(url);
  expect(await ask(url, 'select answer from kept')).toEqual({ answer: 42 });
  await adopted.close();
  await expect(ask(url, 'select 1')).rejects.toThrow();
});

test('a server that was itself killed is started again, with its data', { timeout: 60_000 }, async () => {
  const cluster = await openCluster({ folder, settings });
  await ask(cluster.url('postgres'), 'create table kept as select 42 as answer');
  process.kill(Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL');
  await cluster.close();
  const again = await openCluster({ folder, settings });
  expect(await ask(again.url('postgres'), 'select answer from kept')).toEqual({ answer: 42 });
  await again.close();
});

test('a server that ends under those who use it is started again at its port, and still ends with its last user', {
  timeout: 60_000,
}, async () => {
  const clusters = [await openCluster({ folder, settings }), await openCluster({ folder, settings })];
  const url = clusters[0]?.url('postgres') ?? '';
  await ask(url, 'create table kept as select 42 as answer');
  process.kill(Number(readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGINT');
  await expect.poll(() => ask(url, 'select answer from kept').catch(() => null), { timeout: 30_000 }).toEqual({ answer: 42 });
  const holders = "select count(*)::int as held from pg_stat_activity where application_name like 'portal-holder %'";
  await expect.poll(() => ask(url, holders), { timeout: 10_000 }).toEqual({ held: 2 });
  await clusters[0]?.close();
  expect(await ask(url, 'select answer from kept')).toEqual({ answer: 42 });
  await clusters[1]?.close();
  await expect(ask(url, 'select 1')).rejects.toThrow();
});

test('eight processes’ worth of users that start at once share one server', { timeout: 60_000 }, async () => {
  const clusters = await Promise.all(Array.from({ length: 8 }, () => openCluster({ folder, settings })));
  expect(new Set(clusters.map(({ url }) => url('portal'))).size).toBe(1);
  await Promise.all(clusters.map(({ close }) => close()));
  await expect(ask(clusters[0]?.url('postgres') ?? '', 'select 1')).rejects.toThrow();
});

test('a password that is not the database’s is said in one sentence', { timeout: 60_000 }, async () => {
  await (await openCluster({ folder, settings })).close();
  const sentence = `${folder}.password does not hold the password of the database beside it.`;
  writeFileSync(`${folder}.password`, 'another');
  await expect(openCluster({ folder, settings })).rejects.toThrow(sentence);
  rmSync(`${folder}.password`);
  await expect(openCluster({ folder, settings })).rejects.toThrow(sentence);
});

test('a server that cannot start says its own reason', { timeout: 60_000 }, async () => {
  await (await openCluster({ folder, settings })).close();
  writeFileSync(join(folder, 'PG_VERSION'), '9\n');
  await expect(openCluster({ folder, settings })).rejects.toThrow('did not start: FATAL: database files are incompatible with server.');
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end().catch(() => undefined);
  }
}
