import 'server-only';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Staff took a new access over: the delivery service may use it from here on. The old one stays in use until records arrive by it. */
export const acceptReplacement = onboardingVerb({ by: decidingStaff, input: seenInput }, async ({ tx, who, onboarding, input }) => {
  const replacement = await openReplacement(tx, onboarding.id);
  const accepted = await moveReplacement(tx, onboarding, {
    replacement,
    move: 'accept',
    by: 'microshare',
    keep: { acceptedBy: who.personId, reason: null },
    seenVersion: input.seenVersion,
  });
  return accepted.ok ? audit('replacement.accepted', { submissionId: replacement?.submissionId ?? '' }) : accepted;
});
