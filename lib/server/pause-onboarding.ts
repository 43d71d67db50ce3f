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

/** Either side pauses, with a reason that both see; until it resumes nobody is reminded. */
export async function pauseOnboarding(input: unknown): Promise<Result<void, VerbFault | LooksLikeSecret>> {
  const person = await requireSide();
  const wish = parseInput(pauseInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, reason = '' } = wish.value;
  if (looksLikeSecret(reason)) return err({ kind: 'looks-like-secret' });
  const actor = await actorOf(person);
  return inTransaction<void, VerbFault | LooksLikeSecret>(async (tx) => {
    const onboarding = await onboardingOf(tx, person, onboardingId);
    if (!onboarding.ok) return onboarding;
    const side = person.kind === 'staff' ? 'portal' : 'customer';
    const changed = await changeOnboarding(tx, onboarding.value, {
      status: 'paused',
      pausedFrom: onboarding.value.status,
      pausedBy: `${side}:${person.personId}`,
      pausedReason: reason,
    });
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboardingId);
    await recordAudit(tx, actor, 'onboarding.paused', onboardingId, { chain: { customerId: onboarding.value.customerId } });
    return ok(undefined);
  });
}
