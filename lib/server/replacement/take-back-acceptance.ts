import 'server-only';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Takes the acceptance of a new access back, until a record arrives by it: it waits for Microshare again. Nobody is mailed. */
export const takeBackAcceptance = onboardingVerb({ by: decidingStaff, input: seenInput }, async ({ tx, onboarding, input }) => {
  const replacement = await openReplacement(tx, onboarding.id);
  const { seenVersion } = input;
  const keep = { acceptedBy: null };
  const back = await moveReplacement(tx, onboarding, { replacement, move: 'take-back', by: 'microshare', keep, seenVersion });
  return back.ok ? audit('replacement.taken-back', { submissionId: replacement?.submissionId ?? '' }) : back;
});
