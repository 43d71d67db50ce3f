import pg from 'pg';
import { DoctorFault, type Finding, well, wrong } from '@/bin/doctor/finding';
import { pendingMigrations } from '@/lib/server/platform/db/migrate';
import { ownsItsTables } from '@/lib/server/platform/db/open-database';
import { db } from '@/lib/server/platform/db/prisma';
import { countMessagesWithoutKey } from '@/lib/server/platform/jobs/purge-messages';
import { lostChangesSentence, receivesChanges } from '@/lib/server/platform/live/receives-changes';
import { countStuckMail } from '@/lib/server/platform/mail/list-stuck-mail';
import { gauges } from '@/lib/server/platform/metrics/read-gauges';
import { settings } from '@/lib/server/platform/settings/settings';
import { runAsOperator } from '@/lib/server/platform/start/run-as-operator';

const clockSecondsMax = 30;
const lagSecondsMax = 900;

/** The database, whether it can be written, and what its rows say of the running nodes. `now` is this machine's clock. */
export async function examineDatabase(now: () => number = Date.now): Promise<Finding[]> {
  const { databaseUrl } = settings();
  if (databaseUrl !== null) await requireUsable(databaseUrl);
  return runAsOperator(async () => [
    await describe(),
    await readClock(now),
    await readLive(),
    await readJobs(),
    await readMails(),
    await readKeys(),
  ]);
}

async function requireUsable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
  } catch (fault) {
    const said = fault instanceof Error && fault.message !== '' ? fault.message : 'nothing answers';
    throw new DoctorFault(
      `does not take a connection: ${said}`,
      'Start PostgreSQL, or mend DATABASE_URL (host, port, role, password, TLS).',
    );
  }
  try {
    const { rows } = await client.query<{ version: number; standby: boolean; locked: boolean }>(
      `select current_setting('server_version_num')::int as version, pg_is_in_recovery() as standby,
        current_setting('default_transaction_read_only') = 'on' as locked`,
    );
    const [row] = rows;
    if (row === undefined) throw new DoctorFault('answers with nothing', 'Look what stands at DATABASE_URL: it is no PostgreSQL.');
    if (row.version < 150_000) throw new DoctorFault('is older than PostgreSQL 15', 'Upgrade PostgreSQL.');
    if (row.standby) throw new DoctorFault('is a standby, which takes no writes', 'Name the primary in DATABASE_URL.');
    if (row.locked)
      throw new DoctorFault('is read-only', 'Free space on its disk, then switch off default_transaction_read_only for role and database.');
    const missing = await pendingMigrations(url);
    if (missing.length > 0) throw new DoctorFault(`lacks ${missing.length} migration(s)`, 'Run: npm run -s portal -- migrate');
  } finally {
    await client.end();
  }
}

async function describe(): Promise<Finding> {
  const [row] = await db().$queryRaw<{ version: string }[]>`select current_setting('server_version') as version`;
  const onboardings = await db().onboarding.count();
  const says = `PostgreSQL ${row?.version}${settings().databaseUrl === null ? ' (embedded)' : ''}, ${onboardings} onboarding(s)`;
  if (!(await ownsItsTables())) return well('database', says);
  const todo = 'Give the tables to a role of their own and name it in DATABASE_MIGRATION_URL.';
  return well('database', `${says}; the role of DATABASE_URL owns its tables and could change the audit`, todo);
}

/** Sessions, links and AWS's signatures go by this machine's clock, limits and leases by the database's. */
async function readClock(now: () => number): Promise<Finding> {
  const before = now();
  const [row] = await db().$queryRaw<{ now: Date }[]>`select clock_timestamp() as now`;
  const seconds = Math.round(((row?.now.getTime() ?? 0) - (before + now()) / 2) / 1_000);
  if (Math.abs(seconds) <= clockSecondsMax) return well('clock', 'this machine and the database agree');
  const says = `this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead of'} the database`;
  return wrong('clock', says, 'Let both follow NTP (timedatectl set-ntp true). AWS refuses signatures that are 5 minutes off.');
}

async function readLive(): Promise<Finding> {
  if (await receivesChanges()) return well('live pages', 'changes reach open pages');
  return wrong('live pages', 'changes do not reach open pages', lostChangesSentence);
}

async function readJobs(): Promise<Finding> {
  const late = (await (gauges['portal.job.lag.seconds']?.read() ?? [])).filter(({ value }) => value > lagSecondsMax);
  if (late.length === 0) return well('jobs', 'none is late');
  const queues = late.map(({ labels, value }) => `${labels?.['queue']} (${Math.round(value / 60)} min)`).join(', ');
  return wrong('jobs', `are due and not done: ${queues}`, 'Start a node. Where one runs, its log names the queue and what failed.');
}

async function readMails(): Promise<Finding> {
  const stuck = await countStuckMail();
  if (stuck === 0) return well('mails', 'none is stuck');
  return wrong(
    'mails',
    `${stuck} could not be sent`,
    'Mend what "mail server" says. Waiting mails then go by themselves; the page of people lists those given up.',
  );
}

async function readKeys(): Promise<Finding> {
  const count = await countMessagesWithoutKey();
  if (count === 0) return well('sealed messages', settings().messageKeys ? 'each has its data key' : 'are stored without data keys');
  return wrong(
    'sealed messages',
    `${count} cannot be read, as their data keys are missing`,
    'After a restore: restore the copy of the keys, then npm run -s portal -- purge --without-key (docs/operations.md, "Backups").',
  );
}
