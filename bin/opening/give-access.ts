import { spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { canonicalSealedJson, type SealedAccess } from '@/lib/domain/sealing/sealed-access';

/**
 * Writes the access with its facts, one line of JSON, into a new file that only this user can read. Returns false where something of
 * that name exists, a device such as /dev/tty included.
 */
export function writeAccess(sealed: SealedAccess, file: string): boolean {
  const handle = createPrivate(file);
  if (handle === null) return false;
  writeSync(handle, `${canonicalSealedJson(sealed)}\n`);
  closeSync(handle);
  return true;
}

/**
 * Gives the same line to a command's standard input, and returns the command's exit status. What the command prints goes nowhere, so
 * that one that repeats its input does not show the secret; it can write to a file of its own.
 */
export function pipeAccess(sealed: SealedAccess, command: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ['pipe', 'ignore', 'ignore'] });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
    child.stdin.on('error', () => undefined);
    child.stdin.end(`${canonicalSealedJson(sealed)}\n`);
  });
}

function createPrivate(file: string): number | null {
  try {
    return openSync(file, 'wx', 0o600);
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return null;
    throw fault;
  }
}
