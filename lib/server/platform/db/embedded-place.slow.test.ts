import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { type Cluster, openCluster } from '@/lib/server/platform/db/embedded';

const isRoot = process.getuid?.() === 0;
const nobody = isRoot ? Number(execFileSync('id', ['-u', 'nobody'], { encoding: 'utf8' })) : -1;

let home: string;
let folder: string;
const open: Cluster[] = [];

// Made with mode 0700: where root runs the tests, PostgreSQL's user cannot enter.
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'portal-place-'));
  folder = join(home, 'postgres');
});
afterEach(async () => {
  vi.restoreAllMocks();
  for (const cluster of open.splice(0).reverse()) await cluster.close();
  await removeData(home);
});

describe.runIf(isRoot)('for root, in a folder that only root may enter', { timeout: 60_000 }, () => {
  test('the database lies in a system folder that is closed to everyone but its user, which is said, and goes with the data', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const cluster = await openAt(folder);
    const place = dirname(readlinkSync(folder));
    expect(place).toMatch(/^\/var\/lib\/kinesis-onboarding-portal\/[0-9a-f]{16}$/);
    expect(said.mock.calls.flat()).toEqual([`· The database lies in ${place}: PostgreSQL's user cannot reach ${home}.\n`]);
    const { uid } = statSync(place);
    expect(uid).not.toBe(0);
    for (const name of ['.', 'postgres']) expect(statSync(join(place, name))).toMatchObject({ uid, mode: 0o040700 });
    expect(readdirSync(place).sort()).toEqual(['made-for', 'postgres']);
    await keepAnswer(cluster);
    await endAll();
    expect(await answerIn(await openAt(folder))).toBe(42);
    await endAll();
    await removeData(home);
    expect([existsSync(place), existsSync(home)]).toEqual([false, false]);
  });

  test('data that lay in place move there with the folder that was closed', async () => {
    chmodSync(home, 0o711);
    await keepAnswer(await openAt(folder));
    expect(lstatSync(folder).isDirectory()).toBe(true);
    await endAll();
    chmodSync(home, 0o700);
    expect(await answerIn(await openAt(folder))).toBe(42);
    expect(lstatSync(folder).isSymbolicLink()).toBe(true);
  });

  test('a copy of the data refuses while the other runs, then has a database of its own', async () => {
    const [first, second] = [join(home, 'first'), join(home, 'second')];
    const original = await openAt(join(first, 'postgres'));
    await keepAnswer(original);
    execFileSync('cp', ['-a', first, second]);
    await expect(openAt(join(second, 'postgres'))).rejects.toThrow(`The database belongs to ${first}, which is using it.`);
    await endAll();
    const copy = await openAt(join(second, 'postgres'));
    expect(await answerIn(copy)).toBe(42);
    await ask(copy, 'update kept set answer = 43');
    expect(await answerIn(await openAt(join(first, 'postgres')))).toBe(42);
    await endAll();
    execFileSync('cp', ['-a', first, join(home, 'third')]);
    await removeData(join(home, 'third'));
    expect(await answerIn(await openAt(join(first, 'postgres')))).toBe(42);
  });

  test('a project that was moved takes its database along, and leaves no other behind', async () => {
    const [before, after] = [join(home, 'before'), join(home, 'after')];
    await keepAnswer(await openAt(join(before, 'postgres')));
    await endAll();
    const place = dirname(readlinkSync(join(before, 'postgres')));
    renameSync(before, after);
    expect(await answerIn(await openAt(join(after, 'postgres')))).toBe(42);
    expect(existsSync(place)).toBe(false);
  });

  test('a link whose database is gone is never replaced by an empty one', async () => {
    await openAt(folder);
    await endAll();
    const place = dirname(readlinkSync(folder));
    rmSync(place, { recursive: true });
    await expect(openAt(folder)).rejects.toThrow(`The database of this folder lies in ${place}, which this user does not find.`);
  });

  test('a database whose project was deleted by hand is left alone', async () => {
    await keepAnswer(await openAt(folder));
    await endAll();
    const place = dirname(readlinkSync(folder));
    for (const name of readdirSync(home)) rmSync(join(home, name), { recursive: true });
    await openAt(folder);
    expect(readlinkSync(folder)).toBe(join(`${place}-2`, 'postgres'));
    expect(existsSync(join(place, 'postgres', 'PG_VERSION'))).toBe(true);
    rmSync(place, { recursive: true });
  });

  test('a folder of another user is served as that user, and nothing of it changes hands', async () => {
    chownSync(home, nobody, nobody);
    await openAt(folder);
    expect(lstatSync(folder).isDirectory()).toBe(true);
    expect(statSync(join(folder, 'postmaster.pid')).uid).toBe(nobody);
  });

  test('a full disk is said in one sentence', async ({ skip }) => {
    const disk = join(home, 'disk');
    mkdirSync(disk);
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=12m,mode=711', 'tmpfs', disk]).status !== 0) skip('nothing can be mounted here');
    chmodSync(home, 0o711);
    try {
      const path = join(disk, 'postgres');
      await expect(openAt(path)).rejects.toThrow(`The disk that holds ${path} is full. Free at least 300 MB there and start again.`);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

test('a long path with spaces and umlauts is as good as any', { timeout: 60_000 }, async () => {
  if (isRoot) chmodSync(home, 0o711);
  const deep = join(home, 'Bürö Straße 1', 'ein sehr langer Ordner '.repeat(5).trim(), 'größer', 'postgres');
  expect(Buffer.byteLength(deep)).toBeGreaterThan(150);
  await keepAnswer(await openAt(deep));
  await endAll();
  expect(await answerIn(await openAt(deep))).toBe(42);
});

test('data that were copied while their server ran get a server of their own', { timeout: 60_000 }, async () => {
  if (isRoot) chmodSync(home, 0o711);
  const [first, second] = [join(home, 'first'), join(home, 'second')];
  const original = await openAt(join(first, 'postgres'));
  await keepAnswer(original);
  await ask(original, 'checkpoint');
  // Without -p, as people copy: owner and modes are lost.
  execFileSync('cp', ['-R', first, second]);
  chmodSync(join(second, 'postgres'), 0o755);
  const copy = await openAt(join(second, 'postgres'));
  expect(copy.url('postgres')).not.toBe(original.url('postgres'));
  await ask(copy, 'update kept set answer = 43');
  expect([await answerIn(original), await answerIn(copy)]).toEqual([42, 43]);
});

async function openAt(path: string): Promise<Cluster> {
  const cluster = await openCluster({ folder: path, settings: ['fsync=off'] });
  open.push(cluster);
  return cluster;
}

async function endAll(): Promise<void> {
  for (const cluster of open.splice(0).reverse()) await cluster.close();
}

async function keepAnswer(cluster: Cluster): Promise<void> {
  await ask(cluster, 'create table kept as select 42 as answer');
}

async function answerIn(cluster: Cluster): Promise<unknown> {
  return (await ask(cluster, 'select answer from kept'))?.['answer'];
}

async function ask(cluster: Cluster, sql: string): Promise<Record<string, unknown> | undefined> {
  const client = new pg.Client({ connectionString: cluster.url('postgres') });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows[0];
  } finally {
    await client.end();
  }
}
