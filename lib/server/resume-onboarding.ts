import 'server-only';
import { canResume, type Status } from '@/lib/domain/onboarding';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { sideOfPause } from '@/lib/server/onboardings/facts-of';
import { onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboardings/project-onboarding';
import { requireSide } from '@/lib/server/onboardings/require-side';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { actorOf } from '@/lib/server/who';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';

/** `not-yours`: Microshare paused it, so Microshare resumes it. */
export type ResumeFault = VerbFault | { kind: 'not-yours' };

/** Back to where it stood: by the side that paused it, or by staff. */
export async function resumeOnboarding(input: unknown): Promise<Result<void, ResumeFault>> {
  const person = await requireSide();
  const wish = parseInput(onboardingInput, input);
  if (!wish.ok) return wish;
  const { onboardingId } = wish.value;
  const actor = await actorOf(person);
  return inTransaction<void, ResumeFault>(async (tx) => {
    const onboarding = await onboardingOf(tx, person, onboardingId);
    if (!onboarding.ok) return onboarding;
    const { status, pausedFrom, customerId } = onboarding.value;
    if (status !== 'paused' || pausedFrom === null) return err({ kind: 'not-from-here', from: status as Status, to: status as Status });
    const by = person.kind === 'staff' ? 'portal' : 'customer';
    if (!canResume(sideOfPause(onboarding.value), by)) return err({ kind: 'not-yours' });
    const back = { status: pausedFrom as Status, pausedFrom: null, pausedBy: null, pausedReason: null };
    const changed = await changeOnboarding(tx, onboarding.value, back);
    if (!changed.ok) return changed;
    await projectOnboarding(tx, onboardingId);
    await recordAudit(tx, actor, 'onboarding.resumed', onboardingId, { chain: { customerId }, details: { to: pausedFrom } });
    return ok(undefined);
  });
}
