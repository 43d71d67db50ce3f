import 'server-only';
import { ok } from '@/lib/domain/result';
import { isStorming } from '@/lib/server/deliveries/is-storming';
import { tellPeople } from '@/lib/server/deliveries/observe';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { uuidOf } from '@/lib/server/platform/mail/enqueue-reminders';
import { settings } from '@/lib/server/platform/settings/settings';

/** So far ahead checks are planned, and so far back they are made up for; the watch comes every ten minutes. */
const aheadMinutes = 20;
const backMinutes = 120;

/** The round every ten minutes: plans the checks of roles, mails people what is due by now, and tells staff of a storm. */
export async function watchAccesses(now: Date): Promise<void> {
  await planChecks(now);
  await tellDue(now);
  await tellOfStorm(now);
}

/**
 * Plans one check a day for each role, from the day after it went live, at a minute of the day that its onboarding's id gives, so that ten
 * thousand spread evenly. The job's id is made from the onboarding and the day: however many nodes plan it, it is made once.
 */
export async function planChecks(now: Date): Promise<number> {
  const from = new Date(now.getTime() - backMinutes * 60_000);
  const until = new Date(now.getTime() + aheadMinutes * 60_000);
  const yesterday = new Date(now.getTime() - 86_400_000);
  const rows = await db().$queryRaw<{ id: string; at: Date }[]>`
    select id, at from (
      select onboarding.id, day + ('x' || substr(md5(onboarding.id), 1, 8))::bit(32)::bigint % 1440 * interval '1 minute' as at
      from onboarding left join onboarding_projection on "onboardingId" = onboarding.id
        cross join (select generate_series(date_trunc('day', ${from}::timestamp), ${until}::timestamp, interval '1 day') as day) as days
      where onboarding.method = 'role' and "roleArn" is not null and (onboarding.status in ('live', 'degraded') and "liveSince" < ${yesterday}::timestamp
        or onboarding.status in ('draft', 'returned') and turn = 'microshare' and 'test' = any("dueKeys"))
    ) as planned where at > ${from}::timestamp and at <= ${until}::timestamp`;
  for (const { id, at } of rows) {
    const job = { id: uuidOf(`check-role ${id} ${at.toISOString().slice(0, 10)}`), singletonKey: id, startAfter: at };
    await inTransaction(async (tx) => ok(await enqueueJob(tx, 'check-role', { onboardingId: id }, job)));
  }
  return rows.length;
}

async function tellDue(now: Date): Promise<void> {
  const day = new Date(now.getTime() - 86_400_000);
  const due = await db().accessWatch.findMany({
    where: { failingSince: { not: null }, OR: [{ toldAt: null }, { toldAt: { lte: day }, toldAgainAt: null }] },
    select: { onboardingId: true },
  });
  for (const { onboardingId } of due) await inTransaction(async (tx) => ok(await tellPeople(tx, onboardingId, now)));
}

async function tellOfStorm(now: Date): Promise<void> {
  if (!(await isStorming(db(), now))) return;
  const staff = await db().person.findMany({ where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null } });
  await inTransaction(async (tx) => {
    for (const { id: personId, email } of staff) {
      const [id, dayBefore] = [noticeId(personId, now), noticeId(personId, new Date(now.getTime() - 86_400_000))];
      // A storm that goes on past midnight is the same one: jobs that are done stay in this table for half a day.
      const told = await tx.$queryRaw<unknown[]>`select 1 from pgboss.job where name = 'mail' and id = ${dayBefore}::uuid`;
      if (told.length > 0) continue;
      const values = { seenAt: now.toISOString(), link: `${settings().origin}/support?status=degraded` };
      await enqueueMail(tx, 'storm', { email, personId }, values, { id });
    }
    return ok(undefined);
  });
}

function noticeId(personId: string, at: Date): string {
  return uuidOf(`storm ${personId} ${at.toISOString().slice(0, 10)}`);
}
