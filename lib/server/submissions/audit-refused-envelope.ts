import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { onboardingOf, type Tester } from '@/lib/server/onboarding/onboarding-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { actorOf } from '@/lib/server/who';

/** A message that the envelope check refused, and by which class: for the company whose onboarding it was sent to, if it is theirs. */
export async function auditRefusedEnvelope(sender: Tester, onboardingId: string, reason: string): Promise<void> {
  const actor = await actorOf(sender);
  await inTransaction(async (tx) => {
    const onboarding = await onboardingOf(tx, sender, onboardingId);
    if (!onboarding.ok) return ok(undefined);
    const { customerId } = onboarding.value;
    await recordAudit(tx, actor, 'submission.refused', onboardingId, { chain: { customerId }, details: { reason } });
    return ok(undefined);
  });
}
