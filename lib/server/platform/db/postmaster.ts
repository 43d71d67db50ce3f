import 'server-only';
import { readFileSync, rmSync, statSync } from 'node:fs';
import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '@/lib/server/platform/db/in-turn';

export type Postmaster = { pid: number; port: number; isReady: boolean };

/** The server that says to run on a data folder; null where none does, or where the file came with a copy of another folder. */
export function readPostmaster(data: string): Postmaster | null {
  try {
    // Lines of postmaster.pid: pid, data folder, start time, port, socket folder, address, shared memory, status.
    const lines = readFileSync(/* turbopackIgnore: true */ join(data, 'postmaster.pid'), 'utf8').split('\n');
    if (isElsewhere(lines[1] ?? '', data)) return null;
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** True while a server of a data folder is alive. */
export function isServed(data: string): boolean {
  const found = readPostmaster(data);
  return found !== null && isAlive(found.pid);
}

/**
 * The port of a server that runs on this folder already; null when none does. Waits for one that is still starting or stopping. The
 * file of a server that was killed can name a process that is not it, or not gone yet: what says that it is ready and takes no
 * connection for three seconds is dead.
 */
export async function runningPort(data: string): Promise<number | null> {
  const until = Date.now() + 30_000;
  let refusedSince: number | null = null;
  while (Date.now() < until) {
    const found = readPostmaster(data);
    if (found === null || !isAlive(found.pid)) return forget(data);
    if (found.isReady && (await takesConnections(found.port))) return found.port;
    if (found.isReady) refusedSince ??= Date.now();
    if (refusedSince !== null && Date.now() - refusedSince > 3_000) return forget(data);
    await wait(50);
  }
  throw new Error(`A PostgreSQL on ${data} neither starts nor ends. End its process, which ${join(data, 'postmaster.pid')} names.`);
}

/** Ends the server of a data folder, and waits until it is gone. */
export async function stopServer(data: string): Promise<void> {
  const found = readPostmaster(data);
  if (found === null || !isAlive(found.pid)) return;
  process.kill(found.pid, 'SIGINT');
  const until = Date.now() + 15_000;
  while (Date.now() < until && isAlive(found.pid) && readPostmaster(data) !== null) await wait(20);
}

function forget(data: string): null {
  rmSync(/* turbopackIgnore: true */ join(data, 'postmaster.pid'), { force: true });
  return null;
}

/** True when the server's folder still exists and is another one than ours. A folder that was moved has only its name changed. */
function isElsewhere(recorded: string, data: string): boolean {
  const there = statSync(/* turbopackIgnore: true */ recorded, { throwIfNoEntry: false });
  const here = statSync(/* turbopackIgnore: true */ data);
  return there !== undefined && (there.ino !== here.ino || there.dev !== here.dev);
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
