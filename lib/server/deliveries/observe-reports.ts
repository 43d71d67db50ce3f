import 'server-only';
import { isTransient } from '@/lib/aws/call-patiently';
import { diagnoseCode } from '@/lib/domain/deliveries/diagnose-code';
import { observe } from '@/lib/server/deliveries/observe';
import { db } from '@/lib/server/platform/db/prisma';

type InUse = ReadonlyMap<string, { status: string; method: string | null }>;

/**
 * What the newest reports of these onboardings mean for the watch. Where records arrive and nothing was failing (nearly always) nothing is
 * written. Failures of AWS's own are noted together (in a storm every onboarding has one), and so are those that stand already.
 */
export async function observeReports(onboardingIds: readonly string[], inUse: InUse, now: Date): Promise<void> {
  const ids = onboardingIds.filter((id) => ['live', 'degraded'].includes(inUse.get(id)?.status ?? ''));
  if (ids.length === 0) return;
  const where = { onboardingId: { in: ids } };
  const [states, watches] = await Promise.all([
    db().deliveryState.findMany({ where }),
    db().accessWatch.findMany({ where: { ...where, failingSince: { not: null } }, select: { onboardingId: true, failingBy: true } }),
  ]);
  const failing = new Map(watches.map(({ onboardingId, failingBy }) => [onboardingId, failingBy]));
  const noted: string[] = [];
  for (const { onboardingId, deliveredAt, failedAt, failureCode } of states) {
    const isRefused = failedAt !== null && failureCode !== null && (deliveredAt === null || failedAt > deliveredAt);
    if (isRefused) {
      const method = inUse.get(onboardingId)?.method === 'role' ? 'role' : 'keys';
      const diagnosis = diagnoseCode(failureCode, { method });
      const stands = failing.get(onboardingId) === 'reports' && inUse.get(onboardingId)?.status === 'degraded';
      if (stands || isTransient(diagnosis)) noted.push(onboardingId);
      else await observe(onboardingId, { by: 'reports', at: failedAt, diagnosis }, now);
    } else if (deliveredAt !== null && (failing.has(onboardingId) || inUse.get(onboardingId)?.status === 'degraded')) {
      await observe(onboardingId, { by: 'reports', at: deliveredAt, diagnosis: null }, now);
    }
  }
  await noteTrouble(noted, now);
}

async function noteTrouble(onboardingIds: readonly string[], now: Date): Promise<void> {
  if (onboardingIds.length === 0) return;
  await db().$executeRaw`
    insert into access_watch ("onboardingId", "troubleAt") select id, ${now} from unnest(${onboardingIds}::text[]) as id order by id
    on conflict ("onboardingId") do update set "troubleAt" = excluded."troubleAt"`;
}
