import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import { isTransient } from '@/lib/aws/call-patiently';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';

export type Retested = { tested: number; degraded: number; recovered: number };

const batch = 50;

/**
 * The daily round over all roles in use: one that no longer works makes its onboarding degraded, with the diagnosis; one that works
 * again goes back to live. What AWS or the network left open changes nothing. Writes no record into anybody's stream. A role whose
 * test failed for a reason of the portal's while the customer waits is tried again as well.
 */
export async function retestLiveRoles(): Promise<Retested> {
  const counts = { tested: 0, degraded: 0, recovered: 0 };
  for (let after = ''; ; ) {
    const rows = await db().onboarding.findMany({
      where: {
        id: { gt: after },
        method: 'role',
        roleArn: { not: null },
        OR: [{ status: { in: ['live', 'degraded'] } }, waitingForPortal],
      },
      orderBy: { id: 'asc' },
      take: batch,
    });
    for (const onboarding of rows) {
      const outcome = await retest(onboarding);
      counts.tested += 1;
      if (outcome !== 'same') counts[outcome] += 1;
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < batch) return counts;
    after = last.id;
  }
}

const waitingForPortal = {
  status: { in: ['draft', 'returned'] },
  projection: { is: { turn: 'microshare', dueKeys: { has: 'test' } } },
} satisfies Prisma.OnboardingWhereInput;

async function retest(onboarding: Onboarding): Promise<'same' | 'degraded' | 'recovered'> {
  const inUse = onboarding.status === 'live' || onboarding.status === 'degraded';
  const how = inUse
    ? ({ purpose: 'retest', startedBy: 'portal', write: 'without-writing' } as const)
    : ({ purpose: 'staff', startedBy: 'portal', write: 'writing' } as const);
  const tabRun = await runStoredRole(onboarding, portalActor, how);
  if (!tabRun.ok) {
    log().warn({ onboardingId: onboarding.id, fault: tabRun.fault.kind }, 'a role could not be tested');
    return 'same';
  }
  if (!inUse) return 'same';
  const failed = tabRun.value.find((check) => check.outcome !== 'passed');
  if (failed === undefined) return onboarding.status === 'degraded' ? move(onboarding, 'live', null) : 'same';
  const { diagnosis } = failed;
  if (diagnosis === null || isTransient(diagnosis) || onboarding.status === 'degraded') return 'same';
  return move(onboarding, 'degraded', { check: failed, diagnosis });
}

async function move(
  onboarding: Onboarding,
  status: 'live' | 'degraded',
  found: { check: Check; diagnosis: Diagnosis } | null,
): Promise<'same' | 'degraded' | 'recovered'> {
  const moved = await inTransaction(async (tx) => {
    const fresh = await tx.onboarding.findUniqueOrThrow({ where: { id: onboarding.id } });
    const degradedDiagnosis = found === null ? Prisma.DbNull : toJson(found.diagnosis);
    const changed = await changeOnboarding(tx, fresh, { status, degradedDiagnosis }, onboarding.version);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboarding.id);
    const action = status === 'live' ? 'onboarding.recovered' : 'onboarding.degraded';
    const details = found === null ? {} : { check: found.check.name, cause: found.diagnosis.cause };
    await recordAudit(tx, portalActor, action, onboarding.id, { chain: { customerId: onboarding.customerId }, details });
    return ok(undefined);
  });
  if (!moved.ok) return 'same';
  return status === 'live' ? 'recovered' : 'degraded';
}
