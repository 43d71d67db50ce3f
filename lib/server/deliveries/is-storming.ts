import 'server-only';
import { isStorm, stormMinutes } from '@/lib/domain/deliveries/watch';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Whether so many onboardings fail now that the cause is no customer's. */
export async function isStorming(tx: Tx, now: Date): Promise<boolean> {
  const since = new Date(now.getTime() - stormMinutes * 60_000);
  const failing = await tx.accessWatch.count({ where: { troubleAt: { gte: since } } });
  // Most of the time nothing fails, and nothing more needs to be counted.
  if (!isStorm({ failing, inUse: 0 })) return false;
  return isStorm({ failing, inUse: await tx.onboarding.count({ where: { status: { in: ['live', 'degraded'] } } }) });
}
