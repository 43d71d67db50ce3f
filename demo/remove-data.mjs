import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

// Plain JavaScript with nothing but Node: this runs before anything is installed.

/** Deletes a data folder with all databases in it, also one that lies in a system folder; a server that still runs is ended first. */
export async function removeData(folder) {
  if (!existsSync(folder)) return;
  for (const database of databasesIn(realpathSync(folder))) {
    const target = linkOf(database);
    if (target === null) await endServer(database);
    else if (isMadeFor(database, target)) await removePlace(database, dirname(target));
  }
  rmSync(folder, { recursive: true, force: true });
}

function databasesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === 'postgres') return [path];
    return entry.isDirectory() ? databasesIn(path) : [];
  });
}

/** Ends the server that runs on the folder. The file of one that was killed may name a process that is something else by now. */
async function endServer(database) {
  const file = join(database, 'postmaster.pid');
  if (!existsSync(file)) return;
  const [pid, data] = readFileSync(file, 'utf8').split('\n');
  const isOurs = () => existsSync(data) && realpathSync(data) === realpathSync(database) && commandOf(Number(pid)).includes(data);
  if (!isOurs()) return;
  process.kill(Number(pid), 'SIGINT');
  for (const until = Date.now() + 15_000; isOurs() && Date.now() < until; ) await new Promise((done) => setTimeout(done, 50));
}

function commandOf(pid) {
  const known = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self/cmdline')) return existsSync(known) ? readFileSync(known, 'utf8') : '';
  return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout ?? '';
}

async function removePlace(database, place) {
  await endServer(database);
  rmSync(place, { recursive: true, force: true });
  process.stderr.write(`· Removed ${place}.\n`);
  try {
    rmdirSync(dirname(place));
  } catch {
    // Other clones have theirs there.
  }
}

/** False for a link that came with a copy of another clone's data, and where another user made the place. */
function isMadeFor(database, target) {
  const place = dirname(target);
  const madeFor = join(place, 'made-for');
  const isOurs =
    basename(dirname(place)) === 'kinesis-onboarding-portal' && existsSync(madeFor) && readFileSync(madeFor, 'utf8') === database;
  if (!isOurs && existsSync(place)) process.stderr.write(`· Left ${place} alone: it was made for another folder or by another user.\n`);
  return isOurs;
}

function linkOf(path) {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
