import 'server-only';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, accountFor, giveTo, mayUse } from '@/lib/server/platform/db/embedded-account';
import { runnablePrograms } from '@/lib/server/platform/db/embedded-programs';
import { isServed } from '@/lib/server/platform/db/postmaster';
import { runProgram } from '@/lib/server/platform/db/run-program';

export type Place = {
  /** The folder of the cluster. */
  data: string;
  /** The folder of `postgres` and `initdb`. */
  programs: string;
  account: Account;
};

/** Where root keeps what its own folders would close to PostgreSQL's user: the first that can be written. */
const systemFolders = ['/var/lib', '/var/tmp'];
const projectName = 'kinesis-onboarding-portal';

/**
 * Where the cluster of `folder` lies and who runs it: in that folder wherever PostgreSQL's user can reach it, else in a system folder
 * that is named by a hash of the path, closed to everyone else, and to which `folder` becomes a link. Call it while no server runs.
 */
export function preparePlace(folder: string): Place {
  const account = accountFor(dirname(folder));
  const found = dataOf(folder);
  const isOwn = found === folder || madeFor(found) === folder;
  const data = isOwn && reaches(account, found) ? found : moveOut(folder, found, account);
  return { data, programs: runnablePrograms(data, account), account };
}

/** The data folder that `folder` is or links to. Throws where the link leads nowhere, or to a database that another clone is using. */
export function dataOf(folder: string): string {
  const data = linkOf(folder);
  if (data === null) return folder;
  const owner = madeFor(data);
  if (owner === null) {
    throw new Error(
      `The database of this folder lies in ${dirname(data)}, which this user does not find. Start as the user who made it, bring it back, or begin anew: npm run demo -- --fresh`,
    );
  }
  if (owner !== folder && isServed(data)) {
    throw new Error(
      `The database belongs to ${dirname(owner)}, which is using it. End the portal there, or begin anew here: npm run demo -- --fresh`,
    );
  }
  return data;
}

/** Makes sure that the account owns the folder, or the folder that the cluster will be made in, and can work there. */
function reaches(account: Account, data: string): boolean {
  const folder = existsSync(/* turbopackIgnore: true */ data) ? data : `${data}.new`;
  mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true, mode: 0o700 });
  if (account === null) return requireOwn(folder);
  try {
    if (lstatSync(/* turbopackIgnore: true */ folder).uid !== account.uid) giveTo(account, folder);
    chmodSync(/* turbopackIgnore: true */ folder, 0o700);
  } catch {
    // A disk on which root may not give files away.
    return false;
  }
  return mayUse(account, folder);
}

/** A copy may have lost its mode, and PostgreSQL refuses folders that others can read. */
function requireOwn(folder: string): true {
  const { uid } = lstatSync(/* turbopackIgnore: true */ folder);
  if (process.getuid !== undefined && uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another user. Start as that user, or in a copy of the project of your own.`);
  }
  chmodSync(/* turbopackIgnore: true */ folder, 0o700);
  return true;
}

/** Moves the cluster, or copies that of another clone, to a system folder, and leaves a link. */
function moveOut(folder: string, from: string, account: Account): string {
  const home = makeHome(folder, account);
  const data = join(home, 'postgres');
  const owner = from === folder ? null : madeFor(from);
  copyCluster(from, data, account);
  const old = `${folder}.old`;
  rmSync(/* turbopackIgnore: true */ old, { recursive: true, force: true });
  if (lstatSync(/* turbopackIgnore: true */ folder, { throwIfNoEntry: false }) !== undefined) {
    renameSync(/* turbopackIgnore: true */ folder, old);
  }
  symlinkSync(data, folder);
  for (const left of [old, `${folder}.new`, `${folder}.program`])
    rmSync(/* turbopackIgnore: true */ left, { recursive: true, force: true });
  // A project that was moved needs its first place no more; one that was copied shares nothing with the copy.
  if (owner !== null && linkOf(owner) !== from) rmSync(/* turbopackIgnore: true */ dirname(from), { recursive: true, force: true });
  process.stderr.write(`· The database lies in ${home}: PostgreSQL's user cannot reach ${dirname(folder)}.\n`);
  return data;
}

function copyCluster(from: string, data: string, account: Account): void {
  if (!existsSync(/* turbopackIgnore: true */ join(from, 'PG_VERSION'))) return;
  try {
    runProgram('cp', ['-R', '-p', from, data], data);
    giveTo(account, data);
  } catch (fault) {
    rmSync(/* turbopackIgnore: true */ dirname(data), { recursive: true, force: true });
    throw fault;
  }
}

/** Makes a folder of the account's own. Another clone's of the same name is left alone. */
function makeHome(folder: string, account: Account): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 16);
  for (const base of systemFolders) {
    const shared = join(base, projectName);
    if (!isShared(shared)) continue;
    for (let number = 1; ; number += 1) {
      const home = join(shared, number === 1 ? name : `${name}-${number}`);
      if (existsSync(/* turbopackIgnore: true */ home)) continue;
      mkdirSync(/* turbopackIgnore: true */ home, { mode: 0o700 });
      writeFileSync(/* turbopackIgnore: true */ join(home, 'made-for'), folder, { mode: 0o600 });
      giveTo(account, home);
      if (mayUse(account, home)) return home;
      rmSync(/* turbopackIgnore: true */ home, { recursive: true, force: true });
      break;
    }
  }
  throw new Error(
    `PostgreSQL's user can reach neither ${dirname(folder)} nor a folder of ${systemFolders.join(' or ')}. Start as another user than root.`,
  );
}

/** Makes the folder that all clones share. One that somebody else made, or a link, is not used: they could replace what is in it. */
function isShared(folder: string): boolean {
  try {
    mkdirSync(/* turbopackIgnore: true */ folder, { recursive: true });
    const found = lstatSync(/* turbopackIgnore: true */ folder);
    if (!found.isDirectory() || found.uid !== 0) return false;
    chmodSync(/* turbopackIgnore: true */ folder, 0o711);
    return true;
  } catch {
    return false;
  }
}

function linkOf(folder: string): string | null {
  return lstatSync(/* turbopackIgnore: true */ folder, { throwIfNoEntry: false })?.isSymbolicLink() === true
    ? readlinkSync(/* turbopackIgnore: true */ folder)
    : null;
}

function madeFor(data: string): string | null {
  const file = join(dirname(data), 'made-for');
  return existsSync(/* turbopackIgnore: true */ file) ? readFileSync(/* turbopackIgnore: true */ file, 'utf8') : null;
}
