import 'server-only';
import { spawnSync } from 'node:child_process';
import { chmodSync, statSync } from 'node:fs';
import { runProgram } from '@/lib/server/platform/db/run-program';

/** The OS user that a PostgreSQL program runs as; null: the user of this process. */
export type Account = { uid: number; gid: number } | null;

const systemUser = 'postgres';

/**
 * The OS user of the cluster under a data folder. PostgreSQL refuses root, so root starts it as the folder's owner, or, where root
 * owns the folder, as the system user `postgres`, which is made where it is missing. Throws when it cannot be made.
 */
export function accountFor(dataFolder: string): Account {
  if (process.getuid?.() !== 0) return null;
  const { uid, gid } = statSync(/* turbopackIgnore: true */ dataFolder);
  return uid !== 0 && readId('-un', String(uid)) !== null ? { uid, gid } : ensureSystemUser();
}

/** True when the account may read, write and enter a folder. Asked of the system itself, which knows of parents and access lists. */
export function mayUse(account: Account, folder: string): boolean {
  return ['-r', '-w', '-x'].every((right) => spawnSync('test', [right, folder], { ...account, cwd: '/' }).status === 0);
}

/** Gives a folder and all in it to the account, and closes it to everyone else. */
export function giveTo(account: Account, folder: string): void {
  if (account === null) return;
  runProgram('chown', ['-hR', `${account.uid}:${account.gid}`, folder], folder);
  chmodSync(/* turbopackIgnore: true */ folder, 0o700);
}

function ensureSystemUser(): Account {
  const found = readSystemUser();
  if (found !== null) return found;
  // Debian, Fedora and most others; then BusyBox.
  spawnSync('groupadd', ['--system', systemUser]);
  spawnSync('useradd', ['--system', '-g', systemUser, '--no-create-home', '--shell', '/usr/sbin/nologin', systemUser]);
  if (readSystemUser() === null) {
    spawnSync('addgroup', ['-S', systemUser]);
    spawnSync('adduser', ['-S', '-D', '-H', '-G', systemUser, systemUser]);
  }
  const made = readSystemUser();
  if (made === null) {
    throw new Error(
      `PostgreSQL does not run as root, and the system user ${systemUser} could not be made. Make it, or start as another user.`,
    );
  }
  process.stderr.write(`· Made the system user ${systemUser}: PostgreSQL does not run as root.\n`);
  return made;
}

function readSystemUser(): Account {
  const uid = readId('-u', systemUser);
  const gid = readId('-g', systemUser);
  return uid === null || gid === null ? null : { uid: Number(uid), gid: Number(gid) };
}

function readId(flag: string, user: string): string | null {
  const { status, stdout } = spawnSync('id', [flag, user], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}
