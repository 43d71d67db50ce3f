import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { type ScheduledCheck, scheduledFinding } from '@/lib/domain/deliveries/scheduled-finding';
import { checkAgainMs } from '@/lib/domain/deliveries/watch';
import { ok } from '@/lib/domain/result';
import { portalActor } from '@/lib/server/audit/record-audit';
import { runStoredRole } from '@/lib/server/connection-test/run-stored-role';
import { withCheckLease } from '@/lib/server/deliveries/check-lease';
import { observe } from '@/lib/server/deliveries/observe';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { log } from '@/lib/server/platform/log/log';

/**
 * The scheduled check of one role; where another node is at it, nothing. In use, the role is tried by dry run, or with a test record where
 * the owners chose that; a first failure is checked again after minutes. A role whose test failed for a reason of the portal's while the
 * customer waits is tested whole.
 */
export async function checkRole(onboardingId: string, now: Date): Promise<void> {
  const isOurs = await withCheckLease(onboardingId, async () => {
    const onboarding = await db().onboarding.findUnique({ where: { id: onboardingId }, include: { projection: true } });
    if (onboarding === null || onboarding.method !== 'role' || onboarding.roleArn === null) return;
    const { status, projection } = onboarding;
    if (status === 'live' || status === 'degraded') return checkInUse(onboarding, now);
    const waits = projection?.turn === 'microshare' && projection.dueKeys.includes('test');
    if (waits && (status === 'draft' || status === 'returned')) {
      await runStoredRole(onboarding, portalActor, { purpose: 'staff', startedBy: 'portal', write: 'writing' });
    }
  });
  if (!isOurs) log().info({ onboardingId }, 'another node checks this role');
}

async function checkInUse(onboarding: Onboarding, now: Date): Promise<void> {
  const write: ScheduledCheck = onboarding.heartbeat ? 'writing' : 'without-writing';
  const run = await runStoredRole(onboarding, portalActor, { purpose: 'retest', startedBy: 'portal', write });
  if (!run.ok) {
    log().warn({ onboardingId: onboarding.id, fault: run.fault.kind }, 'a role could not be tested');
    return;
  }
  const found = scheduledFinding(run.value, write);
  if (found === null) return;
  const outcome = await observe(onboarding.id, { ...found, at: now }, now);
  if (outcome !== 'first') return;
  const again = { singletonKey: onboarding.id, startAfter: new Date(now.getTime() + checkAgainMs) };
  await inTransaction(async (tx) => ok(await enqueueJob(tx, 'check-role', { onboardingId: onboarding.id }, again)));
}
