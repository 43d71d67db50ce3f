import 'server-only';
import { canResume, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { sideOfPause } from '@/lib/server/onboarding/facts-of';
import { audit, eitherSide, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/** Back to where it stood: by the side that paused it, or by staff. `not-yours`: Microshare paused it, so Microshare resumes it. */
export const resumeOnboarding = onboardingVerb({ by: eitherSide, input: onboardingInput }, async ({ tx, who, onboarding }) => {
  const { status, pausedFrom } = onboarding;
  if (status !== 'paused' || pausedFrom === null) return err({ kind: 'not-from-here', from: status as Status, to: status as Status });
  const by = who.kind === 'staff' ? 'microshare' : 'customer';
  if (!canResume(sideOfPause(onboarding), by)) return err({ kind: 'not-yours' });
  const back = { status: pausedFrom as Status, pausedFrom: null, pausedBy: null, pausedReason: null };
  const changed = await changeOnboarding(tx, onboarding, back);
  return changed.ok ? audit('onboarding.resumed', { to: pausedFrom }) : changed;
});
