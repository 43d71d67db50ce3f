import 'server-only';
import { db, poolUse } from '@/lib/server/platform/db/prisma';
import { queues } from '@/lib/server/platform/jobs/queues';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { openStreams } from '@/lib/server/platform/live/open-streams';

/** One measured value with its labels. */
export type Measured = { value: number; labels?: Record<string, string> };

export type Gauge = { what: string; read: () => Promise<Measured[]> };

/** What is measured when somebody asks: a line each. What is read from the database is the same on every node. */
export const gauges: Readonly<Record<string, Gauge>> = {
  'portal.queue.age.seconds': { what: 'Age of the onboarding that has waited longest, by turn', read: readQueueAge },
  'portal.mail.age.seconds': { what: 'Age of the oldest mail that is not sent', read: readMailAge },
  'portal.mail.given.up': { what: 'Mails that were given up and are kept for administrators', read: readMailGivenUp },
  'portal.job.lag.seconds': { what: 'How long the oldest due job has waited, by queue', read: readJobLag },
  'portal.support.key.expires.seconds': { what: 'Time until the first support key expires', read: readKeyExpiry },
  'portal.event.streams': { what: 'Event streams that this node keeps open', read: async () => [{ value: openStreams().size }] },
  'portal.database.connections': { what: 'Connections of this node’s pool, by state', read: readPool },
  'portal.memory.bytes': { what: 'Resident memory of this node', read: async () => [{ value: process.memoryUsage.rss() }] },
};

/** Reads the front of the index on turn and since, once for each turn. */
async function readQueueAge(): Promise<Measured[]> {
  const rows = await db().$queryRaw<{ turn: string; age: number | null }[]>`
    select turn, (select extract(epoch from (now() at time zone 'utc') - since)::float8 from onboarding_projection
      where onboarding_projection.turn = turns.turn order by since limit 1) as age
    from (values ('customer'), ('microshare')) turns (turn)`;
  return rows.map(({ turn, age }) => ({ value: Math.max(0, age ?? 0), labels: { turn } }));
}

async function readMailAge(): Promise<Measured[]> {
  const [row] = await db().$queryRaw<{ age: number | null }[]>`
    select extract(epoch from now() - min(greatest(created_on, "dueAt" at time zone 'utc')))::float8 as age
    from pgboss.job left join notice on "mailId" = job.id::text
    where name = 'mail' and state in ('created', 'retry', 'active')`;
  return [{ value: Math.max(0, row?.age ?? 0) }];
}

async function readMailGivenUp(): Promise<Measured[]> {
  const [row] = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pgboss.job where name = 'mail' and state = 'failed'`;
  return [{ value: row?.count ?? 0 }];
}

async function readJobLag(): Promise<Measured[]> {
  const rows = await db().$queryRaw<{ name: string; lag: number }[]>`
    select name, extract(epoch from now() - min(start_after))::float8 as lag from pgboss.job
    where state in ('created', 'retry') and start_after <= now() group by name`;
  return Object.keys(queues).map((queue) => ({ value: rows.find(({ name }) => name === queue)?.lag ?? 0, labels: { queue } }));
}

async function readKeyExpiry(): Promise<Measured[]> {
  const moments = supportKeys().keys.flatMap(({ expiresAt }) => (expiresAt === null ? [] : [Date.parse(expiresAt)]));
  return moments.length === 0 ? [] : [{ value: (Math.min(...moments) - Date.now()) / 1_000 }];
}

async function readPool(): Promise<Measured[]> {
  const { total, idle, waiting, max } = poolUse();
  return Object.entries({ busy: total - idle, idle, waiting, max }).map(([state, value]) => ({ value, labels: { state } }));
}
