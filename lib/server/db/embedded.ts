import 'server-only';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findProgram, launch } from '@/lib/server/db/embedded-programs';

export type Cluster = {
  /** Connection URL of one of its databases, with the password. */
  url: (database: string) => string;
  /** Lets go of the cluster, and stops it where no other process uses it. */
  close: () => Promise<void>;
};

type Options = {
  /** The folder of the cluster, `<data folder>/postgres`. */
  folder: string;
  /** Where other programs than the package's are wanted: the folder with `postgres` and `initdb`. */
  programs?: string | null;
  /** Extra settings of the server, `name=value`. */
  settings?: string[];
};

/**
 * The embedded PostgreSQL: made at the first start, on the loopback address only, with a random password in a file of mode 0600.
 * A server that a killed process left running is adopted. It ends with the last process that uses it: each holds one connection,
 * and who closes last stops it; one that ends before that is started again at its port. Throws when the server does not come up.
 */
export async function openCluster({ folder, programs = null, settings = [] }: Options): Promise<Cluster> {
  const at = resolve(folder);
  const password = readPassword(`${at}.password`);
  const port = await inTurn(at, async () => {
    if (!existsSync(/* turbopackIgnore: true */ join(at, 'PG_VERSION'))) initialise(at, password, programs);
    return (await runningPort(at)) ?? (await start(at, programs, settings));
  });
  const url = (database: string) => `postgresql://portal:${password}@127.0.0.1:${port}/${database}`;
  let isClosed = false;
  let reviving = Promise.resolve();
  let holder = await hold();
  return {
    url,
    close: async () => {
      isClosed = true;
      await reviving;
      await close(at, holder);
    },
  };

  async function hold(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url('postgres'), application_name: `${holderName}${process.pid}` });
    client.on('error', () => undefined);
    await client.connect();
    client.once('end', () => {
      reviving = revive();
    });
    return client;
  }

  async function revive(): Promise<void> {
    for (let attempt = 1; !isClosed; attempt += 1) {
      const held = await inTurn(at, takeHold).catch(() => null);
      if (held !== null) {
        holder = held;
        return;
      }
      await wait(Math.min(attempt * 200, 2_000));
    }
  }

  async function takeHold(): Promise<pg.Client | null> {
    if (isClosed) return null;
    if ((await runningPort(at)) === null) await tryStart(at, port, programs, settings);
    return hold();
  }
}

/** What the connection of a user is called, before the number of its process. */
const holderName = 'portal-holder ';

async function close(folder: string, holder: pg.Client): Promise<void> {
  await inTurn(folder, async () => {
    const others = await holder.query<{ pid: number }>(
      `select substr(application_name, length($1) + 1)::int as pid from pg_stat_activity
       where starts_with(application_name, $1) and pid <> pg_backend_pid() and backend_type = 'client backend'`,
      [holderName],
    );
    await holder.end();
    // The connection of a process that has just ended may still be listed.
    if (!others.rows.some(({ pid }) => isAlive(pid))) await stop(folder);
  }).catch(() => {
    // The server is gone already: nothing is left to stop.
  });
}

async function inTurn<Value>(folder: string, work: () => Promise<Value>): Promise<Value> {
  const unlock = await lock(`${folder}.lock`);
  try {
    return await work();
  } finally {
    unlock();
  }
}

/** Makes the cluster beside its place and moves it there when it is whole: an interrupted start leaves nothing half-made. */
function initialise(folder: string, password: string, programs: string | null): void {
  const making = `${folder}.new`;
  const passwordFile = `${folder}.initial`;
  rmSync(/* turbopackIgnore: true */ making, { recursive: true, force: true });
  mkdirSync(/* turbopackIgnore: true */ dirname(folder), { recursive: true });
  writeFileSync(/* turbopackIgnore: true */ passwordFile, `${password}\n`, { mode: 0o600 });
  const flags = ['--username=portal', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', `--pwfile=${passwordFile}`];
  const { command, args, ...identity } = launch(findProgram('initdb', programs), [`--pgdata=${making}`, ...flags], making);
  if (identity.uid !== undefined && identity.gid !== undefined) {
    chownSync(/* turbopackIgnore: true */ passwordFile, identity.uid, identity.gid);
  }
  const made = spawnSync(command, args, { ...identity, cwd: '/', encoding: 'utf8' });
  rmSync(/* turbopackIgnore: true */ passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`The embedded PostgreSQL could not be made: ${made.error?.message ?? made.stderr}`);
  renameSync(/* turbopackIgnore: true */ making, folder);
}

/** Starts the server on a free port and waits until it answers. Resolves to the port. The children of a killed one may need a moment to go. */
async function start(folder: string, programs: string | null, settings: string[]): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const fault = await tryStart(folder, port, programs, settings);
    if (fault === null) return port;
    if (attempt === 5) throw new Error(`The embedded PostgreSQL did not start (${fault}); ${folder}.log says why.`);
    await wait(500);
  }
}

/** Null once the server takes connections, else why it does not. */
async function tryStart(folder: string, port: number, programs: string | null, settings: string[]): Promise<string | null> {
  const flags = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings].flatMap((line) => [
    '-c',
    line,
  ]);
  const logFile = openSync(/* turbopackIgnore: true */ `${folder}.log`, 'a', 0o600);
  const { command, args, ...identity } = launch(findProgram('postgres', programs), ['-D', folder, '-p', String(port), ...flags], folder);
  // Its own group and no pipe: Ctrl-C in a terminal and the end of this process leave it to `close`.
  const server = spawn(command, args, { ...identity, cwd: '/', detached: true, stdio: ['ignore', logFile, logFile] });
  closeSync(logFile);
  let fault: string | null = null;
  server.on('error', (error) => {
    fault = error.message;
  });
  server.on('exit', (code) => {
    fault = `it ended with ${code}`;
  });
  server.unref();
  const until = Date.now() + 30_000;
  while (Date.now() < until && fault === null) {
    const found = postmaster(folder);
    if (found?.ready === true && found.port === port) return null;
    await wait(15);
  }
  return fault ?? 'no answer in 30 s';
}

/**
 * The port of a server that runs on this folder already; null when none does. Waits for one that is still starting or stopping. The
 * file of a server that was killed can name a process that is not it, or not gone yet: what says that it is ready and takes no
 * connection for three seconds is dead.
 */
async function runningPort(folder: string): Promise<number | null> {
  const until = Date.now() + 30_000;
  let refusedSince: number | null = null;
  while (Date.now() < until) {
    const found = postmaster(folder);
    if (found === null || !isAlive(found.pid)) return null;
    if (found.ready && (await takesConnections(found.port))) return found.port;
    if (found.ready) refusedSince ??= Date.now();
    if (refusedSince !== null && Date.now() - refusedSince > 3_000) {
      rmSync(/* turbopackIgnore: true */ join(folder, 'postmaster.pid'), { force: true });
      return null;
    }
    await wait(50);
  }
  throw new Error(`A PostgreSQL on ${folder} neither starts nor ends.`);
}

function takesConnections(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection({ host: '127.0.0.1', port, timeout: 1_000 });
    const settle = (taken: boolean) => {
      socket.destroy();
      done(taken);
    };
    socket.once('connect', () => settle(true));
    socket.once('timeout', () => settle(false));
    socket.once('error', () => settle(false));
  });
}

async function stop(folder: string): Promise<void> {
  const found = postmaster(folder);
  if (found === null || !isAlive(found.pid)) return;
  process.kill(found.pid, 'SIGINT');
  const until = Date.now() + 15_000;
  while (Date.now() < until && isAlive(found.pid) && postmaster(folder) !== null) await wait(20);
}

// Lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory, status.
function postmaster(folder: string): { pid: number; port: number; ready: boolean } | null {
  try {
    const lines = readFileSync(/* turbopackIgnore: true */ join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

function readPassword(file: string): string {
  mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  if (!existsSync(/* turbopackIgnore: true */ file))
    writeFileSync(/* turbopackIgnore: true */ file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  chmodSync(/* turbopackIgnore: true */ file, 0o600);
  return readFileSync(file, 'utf8').trim();
}

/** One process at a time starts or stops the server. A lock whose process is gone is taken over. */
async function lock(file: string): Promise<() => void> {
  mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    try {
      writeFileSync(/* turbopackIgnore: true */ file, String(process.pid), { flag: 'wx' });
      return () => rmSync(/* turbopackIgnore: true */ file, { force: true });
    } catch {
      if (!isAlive(readPid(file))) rmSync(/* turbopackIgnore: true */ file, { force: true });
      await wait(20);
    }
  }
  throw new Error(`${file} is held by another process.`);
}

function readPid(file: string): number {
  try {
    return Number(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const probe = createServer();
    probe.on('error', fail);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? done(address.port) : fail(new Error('No free port.'))));
    });
  });
}
