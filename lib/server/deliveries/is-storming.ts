import 'server-only';
import { type FailingShare, isStorm, isStormSized, stormMinutes } from '@/lib/domain/deliveries/watch';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Whether so many onboardings fail now that the cause is no customer's. */
export async function isStorming(tx: Tx, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - stormMinutes * 60_000);
  const failing = await tx.accessWatch.count({ where: { troubleAt: { gte: since } } });
  // Most of the time nothing fails, and nothing more needs to be counted.
  if (!isStormSized({ failing, inUse: 0 })) return false;
  const all = { failing, inUse: await tx.onboarding.count({ where: { status: { in: ['live', 'degraded'] } } }) };
  return isStormSized(all) && isStorm(all, await shareOfMost(tx, since));
}

/** Of the company of which most onboardings fail by its own doing: failures that AWS or the network left open are nobody's. */
async function shareOfMost(tx: Tx, since: Date): Promise<FailingShare> {
  const [most] = await tx.$queryRaw<FailingShare[]>`
    select count(*) filter (where "troubleAt" >= ${since} and "failingSince" is not null)::int as failing,
      count(*) filter (where status in ('live', 'degraded'))::int as "inUse"
    from onboarding left join access_watch on "onboardingId" = onboarding.id
    group by "customerId" order by failing desc limit 1`;
  return most ?? { failing: 0, inUse: 0 };
}
