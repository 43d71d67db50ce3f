import 'server-only';
import { isEffective } from '@/lib/domain/onboarding/approval';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';

/**
 * Gives an approval its effect once its time has come: status, mail and audit in one transaction. Does nothing where it was taken back,
 * ended with a change of the status, or was given anew and waits for a later job; so running twice, on any nodes, does it once.
 */
export async function effectApproval(onboardingId: string, now: Date): Promise<void> {
  const result = await inTransaction(async (tx) => {
    // The row's lock: whoever changes the case at this moment is waited for, and then decides.
    await tx.$queryRaw`select id from onboarding where id = ${onboardingId} for update`;
    const onboarding = await tx.onboarding.findUnique({ where: { id: onboardingId } });
    if (onboarding === null) return ok(undefined);
    const { customerId, approvalBy, approvalEffectiveAt } = onboarding;
    if (approvalEffectiveAt === null || !isEffective(approvalEffectiveAt, now)) return ok(undefined);
    const changed = await changeOnboarding(tx, onboarding, { status: 'approved', approvedBy: approvalBy });
    if (!changed.ok) return changed;
    await mailMembers(tx, onboarding, 'approved', {});
    await projectOnboarding(tx, onboardingId);
    const submission = await tx.submission.findFirst({ where: { onboardingId }, orderBy: { submittedAt: 'desc' }, select: { id: true } });
    const details = { submissionId: submission?.id ?? null, approvedBy: approvalBy };
    await recordAudit(tx, portalActor, 'onboarding.approved', onboardingId, { chain: { customerId }, details });
    await announceToWebhooks(tx, onboarding, 'onboarding.approved');
    return ok(undefined);
  });
  // The queue tries again.
  if (!result.ok) throw new Error(`an approval could not take effect: ${result.fault.kind}`);
}
