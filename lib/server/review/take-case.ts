import 'server-only';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Takes a submission into review; the customer sees that someone is looking. */
export const takeCase = onboardingVerb({ by: staff, input: seenInput }, async ({ tx, who, onboarding, input }) => {
  const taken = { status: 'in-review', assignedTo: who.personId } as const;
  const changed = await changeOnboarding(tx, onboarding, taken, input.seenVersion);
  return changed.ok ? audit('onboarding.taken') : changed;
});
