import 'server-only';
import { kept } from '@/lib/domain/deliveries/retention';
import { db } from '@/lib/server/platform/db/prisma';

/** Deletes reports of each grain whose time is over, so that what an onboarding stores stays bounded. Returns how many rows went. */
export async function purgeDeliveries(now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
  const ends = { minute: before(kept.minuteHours), hour: before(kept.hourDays * 24), day: before(kept.dayDays * 24) };
  const minutes = await db().deliveryMinute.deleteMany({ where: { minuteAt: { lt: ends.minute } } });
  let gone = minutes.count;
  for (const [grain, end] of Object.entries(ends)) {
    const old = { grain, startsAt: { lt: end } };
    const totals = await db().deliveryTotal.deleteMany({ where: old });
    const failures = await db().deliveryFailure.deleteMany({ where: old });
    gone += totals.count + failures.count;
  }
  return gone;
}
