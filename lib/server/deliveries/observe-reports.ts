import 'server-only';
import { isTransient } from '@/lib/aws/call-patiently';
import { diagnoseCode } from '@/lib/domain/deliveries/diagnose-code';
import { observe } from '@/lib/server/deliveries/observe';
import { db } from '@/lib/server/platform/db/prisma';

type InUse = ReadonlyMap<string, { status: string; method: string | null }>;

/**
 * What the newest reports of these onboardings mean for the watch. Where records arrive and nothing was failing (nearly always) nothing is
 * read or written. Failures of AWS's own are noted together (in a storm every onboarding has one), and so are those that stand already.
 */
export async function observeReports(onboardingIds: readonly string[], inUse: InUse, now: Date): Promise<void> {
  const noted: string[] = [];
  for (const { onboardingId, deliveredAt, refusedAt, failureCode, failingBy } of await readNotable(onboardingIds)) {
    const { status, method } = inUse.get(onboardingId) ?? { status: '', method: null };
    if (!['live', 'degraded'].includes(status)) continue;
    if (refusedAt !== null && failureCode !== null) {
      const diagnosis = diagnoseCode(failureCode, { method: method === 'role' ? 'role' : 'keys' });
      const stands = failingBy === 'reports' && status === 'degraded';
      if (stands || isTransient(diagnosis)) noted.push(onboardingId);
      else await observe(onboardingId, { by: 'reports', at: refusedAt, diagnosis }, now);
    } else if (deliveredAt !== null) {
      await observe(onboardingId, { by: 'reports', at: deliveredAt, diagnosis: null }, now);
    }
  }
  await noteTrouble(noted, now);
}

/** `refusedAt`: when AWS refused, where it has taken no record since. */
type Notable = {
  onboardingId: string;
  deliveredAt: Date | null;
  refusedAt: Date | null;
  failureCode: string | null;
  failingBy: string | null;
};

/** Those of the onboardings where AWS refuses, or refused until now. */
function readNotable(onboardingIds: readonly string[]): Promise<Notable[]> {
  return db().$queryRaw<Notable[]>`
    select "onboardingId", "deliveredAt", case when "failedAt" > coalesce("deliveredAt", '-infinity') then "failedAt" end as "refusedAt",
      "failureCode", "failingBy"
    from delivery_state left join access_watch using ("onboardingId") join onboarding on onboarding.id = "onboardingId"
    where "onboardingId" = any(${onboardingIds}::text[])
      and ("failedAt" > coalesce("deliveredAt", '-infinity') or "failingSince" is not null or onboarding.status = 'degraded')
    order by "onboardingId"`;
}

async function noteTrouble(onboardingIds: readonly string[], now: Date): Promise<void> {
  if (onboardingIds.length === 0) return;
  await db().$executeRaw`
    insert into access_watch ("onboardingId", "troubleAt") select id, ${now} from unnest(${onboardingIds}::text[]) as id order by id
    on conflict ("onboardingId") do update set "troubleAt" = excluded."troubleAt"`;
}
