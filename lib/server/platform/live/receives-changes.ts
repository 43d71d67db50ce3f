import 'server-only';
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { db, sessionUrl } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';

const patienceMilliseconds = 3_000;

/** What an operator reads where it does not. */
export const lostChangesSentence =
  'Changes do not reach open pages: DATABASE_URL leads through a pooler that gives connections by the transaction. Name the database itself in DATABASE_SESSION_URL.';

/**
 * Whether a notification that is sent over DATABASE_URL arrives at a connection that listens, as open pages need it. PgBouncer in
 * transaction mode takes LISTEN and delivers nothing.
 */
export async function receivesChanges(): Promise<boolean> {
  const channel = `portal_echo_${randomBytes(6).toString('hex')}`;
  const client = new pg.Client({ connectionString: sessionUrl(), application_name: 'portal-echo' });
  let timer: NodeJS.Timeout | undefined;
  try {
    await client.connect();
    await client.query(`listen ${channel}`);
    const received = new Promise<boolean>((done) => {
      client.once('notification', () => done(true));
      timer = setTimeout(done, patienceMilliseconds, false);
    });
    await db().$queryRaw`select pg_notify(${channel}, 'echo')::text`;
    return await received;
  } finally {
    clearTimeout(timer);
    await client.end().catch(() => undefined);
  }
}

/** Says once, at a start, where it does not. */
export async function warnOfLostChanges(): Promise<void> {
  try {
    if (!(await receivesChanges())) log().error(lostChangesSentence);
  } catch (fault) {
    log().warn({ err: fault }, 'whether changes arrive could not be tried');
  }
}
