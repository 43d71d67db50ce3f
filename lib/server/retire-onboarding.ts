import 'server-only';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { requireSide } from '@/lib/server/onboardings/require-side';
import type { LooksLikeSecret, VerbFault } from '@/lib/server/onboardings/verb-fault';
import { actorOf } from '@/lib/server/who';
import { pauseInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';

/** Ends an onboarding for good, by either side: its links die, its history stays, and what was given is listed to be taken away in AWS. */
export async function retireOnboarding(input: unknown): Promise<Result<void, VerbFault | LooksLikeSecret>> {
  const person = await requireSide();
  const wish = parseInput(pauseInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, reason } = wish.value;
  if (looksLikeSecret(reason ?? '')) return err({ kind: 'looks-like-secret' });
  const actor = await actorOf(person);
  return inTransaction<void, VerbFault | LooksLikeSecret>(async (tx) => {
    const onboarding = await onboardingOf(tx, person, onboardingId);
    if (!onboarding.ok) return onboarding;
    const now = new Date();
    const changed = await changeOnboarding(tx, onboarding.value, { status: 'retired', retiredAt: now, pausedReason: reason ?? null });
    if (!changed.ok) return changed;
    await tx.delegatedLink.updateMany({ where: { onboardingId, endedAt: null }, data: { endedAt: now, sessionHash: null } });
    await projectOnboarding(tx, onboardingId);
    await recordAudit(tx, actor, 'onboarding.retired', onboardingId, { chain: { customerId: onboarding.value.customerId } });
    return ok(undefined);
  });
}
