import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';

/** A mail that has been tried without success, by the job that holds it. Whom it is for is told by the person's id alone. */
export type StuckMail = { jobId: string; template: string; personId: string | null; tries: number; givenUp: boolean; createdAt: string };

/** Mails that failed at least twice and are tried again, and those that were given up; the newest first, 100 at most. */
export async function listStuckMail(): Promise<StuckMail[]> {
  const rows = await db().$queryRaw<
    { id: string; template: string; personId: string | null; tries: number; state: string; created: Date }[]
  >`
    select id::text, data->>'template' as template, data->>'personId' as "personId", retry_count as tries, state::text, created_on as created
    from pgboss.job where name = 'mail' and (state = 'failed' or (state = 'retry' and retry_count >= 2))
    order by created_on desc limit 100`;
  return rows.map(({ id, template, personId, tries, state, created }) => ({
    jobId: id,
    template,
    personId,
    tries,
    givenUp: state === 'failed',
    createdAt: created.toISOString(),
  }));
}

export async function countStuckMail(): Promise<number> {
  const rows = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pgboss.job where name = 'mail' and (state = 'failed' or (state = 'retry' and retry_count >= 2))`;
  return rows[0]?.count ?? 0;
}
