import 'server-only';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/** The customer says that the stream is still wanted; they are asked again a year later. To retire the onboarding is the other answer. */
export const confirmUse = onboardingVerb({ by: customer, input: onboardingInput }, async ({ tx, onboarding }) => {
  if (onboarding.reviewAskedAt === null) return err({ kind: 'not-asked' });
  const changed = await changeOnboarding(tx, onboarding, { reviewedAt: new Date(), reviewAskedAt: null });
  return changed.ok ? audit('review.confirmed') : changed;
});
