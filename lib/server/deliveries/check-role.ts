import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { checkAgainMs } from '@/lib/domain/deliveries/watch';
import { ok } from '@/lib/domain/result';
import { portalActor } from '@/lib/server/audit/record-audit';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { observe } from '@/lib/server/deliveries/observe';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { log } from '@/lib/server/platform/log/log';

/**
 * The scheduled check of one role. In use, it is tried by dry run, and nothing is written; a first failure is checked again after minutes. A
 * role whose test failed for a reason of the portal's while the customer waits is tested whole.
 */
export async function checkRole(onboardingId: string, now: Date): Promise<void> {
  const onboarding = await db().onboarding.findUnique({ where: { id: onboardingId }, include: { projection: true } });
  if (onboarding === null || onboarding.method !== 'role' || onboarding.roleArn === null) return;
  const { status, projection } = onboarding;
  if (status === 'live' || status === 'degraded') return checkInUse(onboarding, now);
  const waits = projection?.turn === 'microshare' && projection.dueKeys.includes('test');
  if (waits && (status === 'draft' || status === 'returned')) {
    await runStoredRole(onboarding, portalActor, { purpose: 'staff', startedBy: 'portal', write: 'writing' });
  }
}

async function checkInUse(onboarding: Onboarding, now: Date): Promise<void> {
  const run = await runStoredRole(onboarding, portalActor, { purpose: 'retest', startedBy: 'portal', write: 'without-writing' });
  if (!run.ok) {
    log().warn({ onboardingId: onboarding.id, fault: run.fault.kind }, 'a role could not be tested');
    return;
  }
  const failed = run.value.find((check) => check.outcome !== 'passed');
  // Without a diagnosis AWS said neither yes nor no.
  if (failed !== undefined && failed.diagnosis === null) return;
  const outcome = await observe(onboarding.id, { by: 'watch', at: now, diagnosis: failed?.diagnosis ?? null }, now);
  if (outcome !== 'first') return;
  const again = { singletonKey: onboarding.id, startAfter: new Date(now.getTime() + checkAgainMs) };
  await inTransaction(async (tx) => ok(await enqueueJob(tx, 'check-role', { onboardingId: onboarding.id }, again)));
}
