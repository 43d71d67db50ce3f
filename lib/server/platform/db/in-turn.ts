import 'server-only';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Does the work while no other process holds the lock file. A lock whose process is gone is taken over. */
export async function inTurn<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  mkdirSync(/* turbopackIgnore: true */ dirname(file), { recursive: true });
  await lock(file);
  try {
    return await work();
  } finally {
    rmSync(/* turbopackIgnore: true */ file, { force: true });
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault instanceof Error && 'code' in fault && fault.code === 'EPERM';
  }
}

async function lock(file: string): Promise<void> {
  const until = Date.now() + 60_000;
  while (Date.now() < until) {
    try {
      writeFileSync(/* turbopackIgnore: true */ file, String(process.pid), { flag: 'wx' });
      return;
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
      if (!isAlive(readPid(file))) rmSync(/* turbopackIgnore: true */ file, { force: true });
      await wait(20);
    }
  }
  throw new Error(
    `Process ${readPid(file)} holds ${file} for a minute. End it, or delete the file where it is no portal's, and start again.`,
  );
}

function isTaken(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === 'EEXIST';
}

// A file that is still empty was made a moment ago.
function readPid(file: string): number {
  try {
    return Number(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) || process.pid;
  } catch {
    return process.pid;
  }
}
