import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { canResume, isInUse, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { sideOfPause } from '@/lib/server/onboarding/facts-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { audit, eitherSide, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/**
 * Back to where it stood: by the side that paused it, or by staff. `not-yours`: Microshare paused it, so Microshare resumes it.
 * `needs-test`: records flow again at once, so the access in use must have passed a test since the pause began.
 */
export const resumeOnboarding = onboardingVerb({ by: eitherSide, input: onboardingInput }, async ({ tx, who, onboarding }) => {
  const { status, pausedFrom } = onboarding;
  if (status !== 'paused' || pausedFrom === null) return err({ kind: 'not-from-here', from: status as Status, to: status as Status });
  const by = who.kind === 'staff' ? 'microshare' : 'customer';
  if (!canResume(sideOfPause(onboarding), by)) return err({ kind: 'not-yours' });
  if (isInUse(status, pausedFrom as Status) && !(await hasPassedSince(tx, onboarding))) return err({ kind: 'needs-test' });
  const back = { status: pausedFrom as Status, pausedFrom: null, pausedBy: null, pausedReason: null, pausedUntil: null };
  const changed = await changeOnboarding(tx, onboarding, back);
  return changed.ok ? audit('onboarding.resumed', { to: pausedFrom }) : changed;
});

/** Whether the access in use wrote its test record since the pause began: the check that comes after all others. */
async function hasPassedSince(tx: Tx, { id, method, roleArn, keyId, statusSince }: Onboarding): Promise<boolean> {
  const access = method === 'role' ? { roleArn } : { keyId };
  const wrote = await tx.testCheck.findFirst({
    where: { name: 'wrote', outcome: 'passed', at: { gt: statusSince }, run: { onboardingId: id, ...access } },
    select: { id: true },
  });
  return wrote !== null;
}
