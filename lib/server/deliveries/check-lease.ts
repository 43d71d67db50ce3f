import 'server-only';
import { checkLeaseMs } from '@/lib/domain/deliveries/watch';
import { db } from '@/lib/server/platform/db/prisma';

/**
 * Runs `work` while this node has the role's check to itself; returns false at once where another has. A node that ends in the middle
 * keeps the others out no longer than the lease, by the database's clock.
 */
export async function withCheckLease(onboardingId: string, work: () => Promise<void>): Promise<boolean> {
  const [lease] = await db().$queryRaw<{ until: Date }[]>`
    insert into access_watch as watch ("onboardingId", "checkingUntil")
    values (${onboardingId}, now() at time zone 'utc' + ${checkLeaseMs} * interval '1 millisecond')
    on conflict ("onboardingId") do update set "checkingUntil" = excluded."checkingUntil"
      where watch."checkingUntil" is null or watch."checkingUntil" <= now() at time zone 'utc'
    returning "checkingUntil" as until`;
  if (lease === undefined) return false;
  try {
    await work();
  } finally {
    // Only its own: after the lease another node may have one.
    await db().accessWatch.updateMany({ where: { onboardingId, checkingUntil: lease.until }, data: { checkingUntil: null } });
  }
  return true;
}
