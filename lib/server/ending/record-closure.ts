import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { ReplacementState } from '@/lib/domain/onboarding/replacement';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { saveChecks } from '@/lib/server/connection-test/save-checks';
import type { TriedRole } from '@/lib/server/ending/try-role';
import { currentReplacement } from '@/lib/server/onboarding/history';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';

/**
 * Keeps what AWS said of a role that is to be ended: the checks, and an event of the audit, from which the certificate is made. A replaced
 * role that is closed needs nobody's word.
 */
export async function recordClosure(tx: Tx, actor: Actor, onboarding: Onboarding, tried: TriedRole): Promise<void> {
  const { runId, roleArn, closure, checks } = tried;
  await saveChecks(tx, runId, checks);
  if (closure === 'closed') await endReplaced(tx, onboarding, roleArn);
  const requestId = checks.at(-1)?.answer?.requestId ?? null;
  await recordAudit(tx, actor, closure === 'closed' ? 'access.closed' : 'access.not-closed', onboarding.id, {
    chain: { customerId: onboarding.customerId },
    details: { roleArn, closure, runId, requestId },
  });
}

async function endReplaced(tx: Tx, onboarding: Onboarding, roleArn: string): Promise<void> {
  const replacements = await tx.replacement.findMany({ where: { onboardingId: onboarding.id }, orderBy: { startedAt: 'asc' } });
  const replacement = currentReplacement({ replacements });
  if (replacement === null || (replacement.state as ReplacementState) !== 'current' || replacement.oldRoleArn !== roleArn) return;
  const keep = { oldEndedAt: new Date(), oldEndedProof: 'portal' };
  await moveReplacement(tx, onboarding, { replacement, move: 'end-old', by: 'customer', keep });
}
