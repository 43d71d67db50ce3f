import 'server-only';
import { spawn } from 'node:child_process';
import { chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from '@/lib/server/platform/db/embedded-place';
import { programIn } from '@/lib/server/platform/db/embedded-programs';
import { readPostmaster } from '@/lib/server/platform/db/postmaster';
import { reasonIn, runProgram } from '@/lib/server/platform/db/run-program';
import { fullDisk } from '@/lib/server/platform/log/sentence-of';

/** How a server is started, beside where. */
export type ServerOptions = { logFile: string; settings: string[] };

/** Makes the cluster where there is none, beside its place, and moves it there when it is whole: an interrupted start leaves nothing half-made. */
export function ensureCluster({ data, programs, account }: Place, password: string, settings: string[]): void {
  if (existsSync(/* turbopackIgnore: true */ join(data, 'PG_VERSION'))) return;
  const making = `${data}.new`;
  const passwordFile = `${data}.initial`;
  rmSync(/* turbopackIgnore: true */ making, { recursive: true, force: true });
  mkdirSync(/* turbopackIgnore: true */ making, { mode: 0o700 });
  try {
    writeFileSync(/* turbopackIgnore: true */ passwordFile, `${password}\n`, { mode: 0o600 });
    if (account !== null) {
      for (const path of [making, passwordFile]) chownSync(/* turbopackIgnore: true */ path, account.uid, account.gid);
    }
    const flags = ['--username=portal', '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', `--pwfile=${passwordFile}`];
    if (settings.includes('fsync=off')) flags.push('--no-sync');
    runProgram(programIn(programs, 'initdb'), [`--pgdata=${making}`, ...flags], data, account);
  } finally {
    rmSync(/* turbopackIgnore: true */ passwordFile, { force: true });
  }
  renameSync(/* turbopackIgnore: true */ making, data);
}

/** Starts the server on a free port and waits until it answers. Resolves to the port. The children of a killed one may need a moment to go. */
export async function startServer(place: Place, options: ServerOptions): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const fault = await tryStart(place, port, options);
    if (fault === null) return port;
    if (fault.includes('No space left on device')) throw new Error(fullDisk(place.data));
    if (attempt === 5) throw new Error(`The embedded PostgreSQL did not start: ${fault} ${options.logFile} holds its log.`);
    await wait(500);
  }
}

/** Null once the server takes connections, else why it does not. */
export async function tryStart(place: Place, port: number, { logFile, settings }: ServerOptions): Promise<string | null> {
  // No socket in the file system, whose path may have 107 bytes at most.
  const all = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'max_connections=200', ...settings];
  const args = ['-D', place.data, '-p', String(port), ...all.flatMap((line) => ['-c', line])];
  const log = openSync(/* turbopackIgnore: true */ logFile, 'a', 0o600);
  const loggedBefore = statSync(/* turbopackIgnore: true */ logFile).size;
  // Its own group and no pipe: Ctrl-C in a terminal and the end of this process leave it to `close`.
  const server = spawn(programIn(place.programs, 'postgres'), args, {
    ...place.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let fault: string | null = null;
  let hasEnded = false;
  server.on('error', (error) => {
    fault = `${error.message}.`;
  });
  server.on('exit', () => {
    hasEnded = true;
  });
  server.unref();
  const until = Date.now() + 30_000;
  while (Date.now() < until && fault === null && !hasEnded) {
    const found = readPostmaster(place.data);
    if (found?.isReady === true && found.port === port) return null;
    await wait(15);
  }
  if (hasEnded) return reasonIn(readFileSync(/* turbopackIgnore: true */ logFile, 'utf8').slice(loggedBefore));
  return fault ?? 'No answer in 30 s.';
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
