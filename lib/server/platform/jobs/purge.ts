import 'server-only';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { settings } from '@/lib/server/platform/settings/settings';

export type Purged = {
  sealedMessages: number;
  sessions: number;
  verifications: number;
  signUps: number;
  limits: number;
  signatures: number;
  isolationChecks: number;
  paces: number;
};

/**
 * Deletes what its time has passed: sealed messages PORTAL_RETENTION_DAYS after their onboarding went live (or was retired), ended
 * sessions, links and counters. Facts and audit stay. Each purged message is an audit event of its customer.
 */
export async function purge(now: Date): Promise<Purged> {
  const before = new Date(now.getTime() - settings().retentionDays * 86_400_000);
  const old = await db().sealedMessage.findMany({
    where: { submission: { onboarding: { OR: [{ liveSince: { lt: before } }, { retiredAt: { lt: before } }] } } },
    select: {
      submissionId: true,
      submission: {
        select: { submittedAt: true, onboarding: { select: { id: true, customerId: true, liveSince: true, retiredAt: true } } },
      },
    },
  });
  let sealedMessages = 0;
  for (const { submissionId, submission } of old) {
    const since = submission.onboarding.retiredAt ?? submission.onboarding.liveSince;
    // A message that came after the stream went live (a new key, say) has a term of its own.
    if (since === null || submission.submittedAt > before) continue;
    const result = await inTransaction(async (tx) => {
      const gone = await tx.sealedMessage.deleteMany({ where: { submissionId } });
      if (gone.count === 0) return ok(0);
      const { id: onboardingId, customerId } = submission.onboarding;
      await announceChange(tx, { onboardingId, customerId });
      await recordAudit(tx, portalActor, 'sealed-message.purged', onboardingId, { chain: { customerId }, details: { submissionId } });
      return ok(1);
    });
    if (result.ok) sealedMessages += result.value;
  }
  const sessions = await db().session.deleteMany({ where: { expiresAt: { lt: now } } });
  const verifications = await db().verification.deleteMany({ where: { expiresAt: { lt: now } } });
  await db().firstPasskeyApproval.deleteMany({ where: { expiresAt: { lt: now } } });
  const signUps = await db().signUp.deleteMany({ where: { expiresAt: { lt: now } } });
  const limits = await db().limit.deleteMany({ where: { expiresAt: { lt: now } } });
  const signatures = await db().sentSignature.deleteMany({ where: { expiresAt: { lt: now } } });
  const isolationChecks = await db().isolationCheck.deleteMany({ where: { expiresAt: { lt: now } } });
  const paces = await db().dryRunPace.deleteMany({ where: { nextAt: { lt: now } } });
  return {
    sealedMessages,
    sessions: sessions.count,
    verifications: verifications.count,
    signUps: signUps.count,
    limits: limits.count,
    signatures: signatures.count,
    isolationChecks: isolationChecks.count,
    paces: paces.count,
  };
}
