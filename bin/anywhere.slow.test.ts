import { type ChildProcess, execFileSync, type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test as base, describe, expect, vi } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { freePort } from '@/e2e/support/free-port.mjs';

/**
 * Clones with the packages and the build of this folder, started where projects may lie and by whom they may be started. Needs
 * `npm run build`, and Linux, whose /proc says which processes are left.
 */
const project = resolve('.');
const isRoot = process.getuid?.() === 0;
const stackTrace = /^\s+at .*[:(]/m;
const longName = 'Bürö Straße größer '.repeat(7).trim();

type User = { uid: number; gid: number } | null;

const test = base.extend<{ home: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' names from this pattern
  home: async ({}, use) => {
    const home = realpathSync(mkdtempSync(join(tmpdir(), 'portal-anywhere-')));
    await use(home);
    for (const name of readdirSync(home)) await removeData(join(home, name, '.data'));
    rmSync(home, { recursive: true, force: true });
  },
});

// Side by side: each waits most of its time, and clones must not meet.
describe.runIf(existsSync('/proc/self/cwd'))('demo and database tests run', { timeout: 300_000, concurrent: true }, () => {
  test.runIf(isRoot)('as root in a folder that only root may enter', async ({ home }) => {
    expect(statSync(home).mode & 0o777).toBe(0o700);
    const clone = makeClone(home, 'clone', null);
    await runTwice(clone, null);
    const place = dirname(readlinkSync(join(clone, '.data/postgres')));
    for (const name of ['.', 'postgres', 'postgres.program']) expect(statSync(join(place, name)).mode & 0o777).toBe(0o700);
    await removeData(join(clone, '.data'));
    expect(existsSync(place)).toBe(false);
  });

  test.runIf(isRoot)('as an ordinary user with no home, from packages that are read-only', async ({ home }) => {
    const nobody = userNamed('nobody');
    chmodSync(home, 0o711);
    await runTwice(makeClone(home, 'clone', nobody), nobody);
  });

  test('in a long path with spaces and umlauts', async ({ home }) => {
    chmodSync(home, 0o711);
    const clone = makeClone(home, longName, null);
    expect(Buffer.byteLength(clone)).toBeGreaterThan(150);
    await runTwice(clone, null);
  });
});

describe.runIf(existsSync('/proc/self/cwd'))('npm run dev', { timeout: 300_000 }, () => {
  test('ends everything on SIGTERM and on Ctrl-C alike, also while it starts', async ({ home }) => {
    const clone = makeClone(home, 'clone', null);
    await startAndEnd(clone, null, { command: 'dev', until: /^Ready/m, signal: 'SIGTERM' });
    await startAndEnd(clone, null, { command: 'dev', until: /^Ready/m, signal: 'Ctrl-C' });
    await startAndEnd(clone, null, { command: 'dev', until: /Next\.js/, signal: 'SIGTERM' });
  });
});

describe.runIf(isRoot)('where it cannot run', () => {
  test('every command ends in a sentence and not in a stack trace', async ({ home }) => {
    const nobody = userNamed('nobody');
    chmodSync(home, 0o711);
    const clone = makeClone(home, 'clone', null);
    const closed = `${clone}/.data cannot be written by this user.`;
    for (const command of [['run', 'demo'], ['run', 'dev'], ['test']]) {
      const { status, output } = await run('npm', command, settingsFor(clone, nobody));
      expect(output).toContain(closed);
      expect(output).not.toMatch(stackTrace);
      expect(status).toBe(1);
    }
    const verb = await run('npm', ['run', '-s', 'portal', '--', 'migrate'], settingsFor(clone, nobody));
    expect(verb).toMatchObject({ status: 70, output: expect.stringContaining('is closed to this user.') });
    expect(verb.output).not.toMatch(stackTrace);
  }, 120_000);
});

/** To `Ready` and to the end, twice, ended in both ways; then tests that use a database. */
async function runTwice(clone: string, user: User): Promise<void> {
  await startAndEnd(clone, user, { command: 'demo', until: /^Ready/m, signal: 'SIGTERM' });
  await startAndEnd(clone, user, { command: 'demo', until: /^Ready/m, signal: 'Ctrl-C' });
  const vitest = ['node_modules/.bin/vitest', 'run', '--configLoader', 'runner', 'lib/server/platform/db/foundation.test.ts'];
  const { status, output } = await run(process.execPath, vitest, settingsFor(clone, user));
  expect(output).toMatch(/Tests .*passed/);
  expect(output).not.toMatch(stackTrace);
  expect(status).toBe(0);
}

type Run = { command: 'demo' | 'dev'; until: RegExp; signal: 'SIGTERM' | 'Ctrl-C' };

async function startAndEnd(clone: string, user: User, { command, until, signal }: Run): Promise<void> {
  const npm = spawn('npm', ['run', command], {
    ...settingsFor(clone, user),
    env: { ...settingsFor(clone, user).env, PORT: String(await freePort()) },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = outputOf(npm);
  try {
    await vi.waitUntil(() => until.test(said()) || npm.exitCode !== null, { timeout: 150_000, interval: 50 });
    expect(said()).toMatch(until);
    expect(said()).not.toMatch(stackTrace);
    expect(processesOf(clone)).not.toEqual([]);
    // A supervisor signals npm alone; a terminal its whole foreground group.
    if (signal === 'SIGTERM') npm.kill('SIGTERM');
    else process.kill(-(npm.pid ?? 0), 'SIGINT');
    await vi.waitFor(() => expect(processesOf(clone)).toEqual([]), { timeout: 20_000, interval: 100 });
    // Nothing is typed here, and the input is not even one that could be.
    expect(said()).not.toContain('did not start');
  } finally {
    for (const { pid } of processesOf(clone)) process.kill(pid, 'SIGKILL');
  }
}

async function run(program: string, args: string[], settings: SpawnOptions): Promise<{ status: number | null; output: string }> {
  const child = spawn(program, args, { ...settings, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = outputOf(child);
  const status = await new Promise<number | null>((done) => child.once('close', done));
  return { status, output: said() };
}

function outputOf(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => (text += part.toString()));
  return () => text;
}

/** Only what a shell sets by itself: this test's own environment is Vitest's. */
function settingsFor(clone: string, user: User) {
  const env = { PATH: process.env['PATH'], HOME: user === null ? process.env['HOME'] : '/nonexistent', NODE_ENV: undefined };
  return { cwd: clone, env: env as unknown as NodeJS.ProcessEnv, ...user };
}

/** All processes that work in the clone, or with its database. */
function processesOf(clone: string): { pid: number; command: string }[] {
  const database = join(clone, '.data/postgres');
  const folders = [clone, existsSync(database) ? dirname(realpathSync(database)) : clone];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
        const cwd = readlinkSync(`/proc/${pid}/cwd`);
        return folders.some((folder) => cwd.startsWith(folder) || command.includes(folder)) ? [{ pid: Number(pid), command }] : [];
      } catch {
        // It ended while we looked.
        return [];
      }
    });
}

function makeClone(home: string, name: string, user: User): string {
  const clone = join(home, name);
  mkdirSync(clone);
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: project, encoding: 'utf8' })
    .split('\0')
    .filter((path) => path !== '');
  const made = ['generated', 'public/sandbox', '.data/support-keys', 'dist', '.next/static', '.next/built-from'];
  for (const path of [...tracked, ...made]) {
    if (existsSync(join(project, path))) cpSync(join(project, path), join(clone, path), { recursive: true, verbatimSymlinks: true });
  }
  if (user !== null) execFileSync('chown', ['-R', `${user.uid}:${user.gid}`, clone]);
  // Links to the same files, which cost nothing; across disks, copies.
  const packages = [join(project, 'node_modules'), clone];
  if (spawnSync('cp', ['-al', ...packages]).status !== 0) execFileSync('cp', ['-a', ...packages]);
  return clone;
}

function userNamed(name: string): User {
  const read = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }));
  return { uid: read('-u'), gid: read('-g') };
}
