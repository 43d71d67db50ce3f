import 'server-only';
import { spawnSync } from 'node:child_process';
import type { Account } from '@/lib/server/platform/db/embedded-account';
import { fullDisk } from '@/lib/server/platform/log/sentence-of';

/** Runs a program of the system to its end. Throws one sentence with its own reason when it fails; `path` is what it writes to. */
export function runProgram(command: string, args: string[], path: string, account: Account = null): void {
  const { status, error, stderr } = spawnSync(command, args, { ...account, cwd: '/', encoding: 'utf8' });
  if (status === 0) return;
  const said = error?.message ?? stderr;
  throw new Error(said.includes('No space left on device') ? fullDisk(path) : `${path} could not be made: ${reasonIn(said)}`);
}

/** The reason in what a program wrote: its last complaint without the time before it, else its last line. */
export function reasonIn(output: string): string {
  const lines = output.trim().split('\n');
  const complaint = lines.findLast((line) => /FATAL|PANIC|error:|could not/.test(line)) ?? lines.at(-1) ?? '';
  return `${complaint
    .replace(/^.*(?=FATAL|PANIC)/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.$/, '')}.`;
}
