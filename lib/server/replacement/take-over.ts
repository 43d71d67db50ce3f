import 'server-only';
import { type Onboarding, Prisma, type Replacement } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type ReplacementState, type ReportedSuccess, takesOver } from '@/lib/domain/onboarding/replacement';
import { err, ok, type Result } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { type MoveFault, moveReplacement } from '@/lib/server/replacement/move-replacement';
import { openReplacement } from '@/lib/server/replacement/open-replacement';

/**
 * Takes a report of the delivery service: the first record that arrived by the accepted access makes it the onboarding's own. Any
 * other report changes nothing. Answers whether it did.
 */
export async function takeOverOnSuccess(tx: Tx, onboarding: Onboarding, report: ReportedSuccess): Promise<boolean> {
  const replacement = await openReplacement(tx, onboarding.id);
  if (
    replacement === null ||
    !takesOver({ ...replacement, method: replacement.method as Method, state: replacement.state as ReplacementState }, report)
  )
    return false;
  const current = await makeCurrent(tx, onboarding, replacement, { by: 'portal' });
  if (!current.ok) return false;
  await projectOnboarding(tx, onboarding.id);
  const details = { submissionId: replacement.submissionId, observedBy: 'delivery' };
  await recordAudit(tx, portalActor, 'replacement.current', onboarding.id, { chain: { customerId: onboarding.customerId }, details });
  return true;
}

type By = { by: string; seenVersion?: number };

/** Makes the new access the onboarding's own, keeps what it replaced, and tells the customer, who ends the old one now and not before. */
export async function makeCurrent(
  tx: Tx,
  onboarding: Onboarding,
  replacement: Replacement | null,
  by: By,
): Promise<Result<void, MoveFault>> {
  if (replacement === null) return err({ kind: 'no-replacement' });
  const { method, roleArn, keyId } = replacement;
  const { method: oldMethod, roleArn: oldRoleArn, keyId: oldKeyId } = onboarding;
  const old = oldMethod === 'role' ? { oldMethod, oldRoleArn, oldKeyId: null } : { oldMethod, oldRoleArn: null, oldKeyId };
  const moved = await moveReplacement(tx, onboarding, {
    replacement,
    move: 'take-over',
    by: 'microshare',
    keep: { ...old, currentAt: new Date(), currentBy: by.by },
    change: { method, roleArn, keyId, ...recoveredBy(onboarding) },
    seenVersion: by.seenVersion,
  });
  if (!moved.ok) return moved;
  await mailMembers(tx, onboarding, 'replaced', oldMethod === 'role' ? { oldRole: oldRoleArn ?? '' } : { oldKeyId: oldKeyId ?? '' });
  return ok(undefined);
}

/** A record that arrived ends a lost connection; a pause goes on. */
function recoveredBy({ status, pausedFrom }: Onboarding) {
  const recovered = { degradedDiagnosis: Prisma.DbNull };
  if (status === 'degraded') return { ...recovered, status: 'live' as const };
  return status === 'paused' && pausedFrom === 'degraded' ? { ...recovered, pausedFrom: 'live' } : {};
}
