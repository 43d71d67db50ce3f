import 'server-only';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { dataOf, preparePlace } from '@/lib/server/platform/db/embedded-place';
import { ensurePortalRole, portalRole } from '@/lib/server/platform/db/embedded-roles';
import { ensureCluster, startServer, tryStart } from '@/lib/server/platform/db/embedded-server';
import { inTurn, isAlive } from '@/lib/server/platform/db/in-turn';
import { runningPort, stopServer } from '@/lib/server/platform/db/postmaster';

export type Cluster = {
  /** Connection URL of one of its databases, with the password of the owner, who makes and changes tables. */
  url: (database: string) => string;
  /** The same for the portal's own role, which is made where it is missing and has the rights that migrations give it. */
  portalUrl: (database: string) => Promise<string>;
  /** Lets go of the cluster, and stops it where no other process uses it. */
  close: () => Promise<void>;
};

type Options = {
  /** The folder of the cluster, `<data folder>/postgres`. */
  folder: string;
  /** Extra settings of the server, `name=value`. */
  settings?: string[];
};

/**
 * The embedded PostgreSQL: made at the first start, on the loopback address only, with a random password in a file of mode 0600.
 * A server that a killed process left running is adopted. It ends with the last process that uses it: each holds one connection,
 * and who closes last stops it; one that ends before that is started again at its port. Throws when the server does not come up.
 */
export async function openCluster({ folder, settings = [] }: Options): Promise<Cluster> {
  const at = wholePath(folder);
  const lockFile = `${at}.lock`;
  const options = { logFile: `${at}.log`, settings };
  let port = 0;
  let password = '';
  const urlFor = (role: string, word: string, database: string) => `postgresql://${role}:${word}@127.0.0.1:${port}/${database}`;
  const url = (database: string) => urlFor('portal', password, database);
  let isClosed = false;
  let reviving = Promise.resolve();
  // Held in the same turn as it is found: who closes last would stop it in between.
  let holder = await inTurn(lockFile, async () => {
    const isNew = !existsSync(/* turbopackIgnore: true */ join(dataOf(at), 'PG_VERSION'));
    password = readPassword(`${at}.password`, isNew);
    port = (await runningPort(dataOf(at))) ?? (await start(password));
    return hold();
  });
  return {
    url,
    portalUrl: async (database) => urlFor(portalRole, await ensurePortalRole(url('postgres'), `${at}.portal-password`), database),
    close: async () => {
      isClosed = true;
      await reviving;
      await inTurn(lockFile, () => letGo(holder, at)).catch(() => {
        // The server is gone already: nothing is left to stop.
      });
    },
  };

  async function start(password: string): Promise<number> {
    const place = preparePlace(at);
    ensureCluster(place, password, settings);
    return startServer(place, options);
  }

  async function hold(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url('postgres'), application_name: `${holderName}${process.pid}` });
    client.on('error', () => undefined);
    await client.connect().catch((fault: unknown) => {
      throw isWrongPassword(fault) ? new Error(passwordSentence(`${at}.password`)) : fault;
    });
    client.once('end', () => {
      reviving = revive();
    });
    return client;
  }

  async function revive(): Promise<void> {
    for (let attempt = 1; !isClosed; attempt += 1) {
      const held = await inTurn(lockFile, takeHold).catch(() => null);
      if (held !== null) {
        holder = held;
        return;
      }
      await wait(Math.min(attempt * 200, 2_000));
    }
  }

  async function takeHold(): Promise<pg.Client | null> {
    if (isClosed) return null;
    if ((await runningPort(dataOf(at))) === null) await tryStart(preparePlace(at), port, options);
    return hold();
  }
}

/** What the connection of a user is called, before the number of its process. */
const holderName = 'portal-holder ';

async function letGo(holder: pg.Client, folder: string): Promise<void> {
  const others = await holder.query<{ pid: number }>(
    `select substr(application_name, length($1) + 1)::int as pid from pg_stat_activity
     where starts_with(application_name, $1) and pid <> pg_backend_pid() and backend_type = 'client backend'`,
    [holderName],
  );
  await holder.end();
  // The connection of a process that has just ended may still be listed.
  if (!others.rows.some(({ pid }) => isAlive(pid))) await stopServer(dataOf(folder));
}

/** The path without links above the folder itself, so that every process knows the cluster by one name. */
function wholePath(folder: string): string {
  mkdirSync(/* turbopackIgnore: true */ dirname(folder), { recursive: true });
  return join(realpathSync(/* turbopackIgnore: true */ dirname(folder)), basename(folder));
}

function readPassword(file: string, isNew: boolean): string {
  if (!existsSync(/* turbopackIgnore: true */ file)) {
    if (!isNew) throw new Error(passwordSentence(file));
    writeFileSync(/* turbopackIgnore: true */ file, randomBytes(24).toString('base64url'), { mode: 0o600, flag: 'wx' });
  }
  chmodSync(/* turbopackIgnore: true */ file, 0o600);
  return readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
}

function passwordSentence(file: string): string {
  return `${file} does not hold the password of the database beside it. Bring the right one back, or begin anew: npm run demo -- --fresh`;
}

function isWrongPassword(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && fault.code === '28P01';
}
