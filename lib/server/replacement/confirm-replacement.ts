import 'server-only';
import { err } from '@/lib/domain/result';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { settings } from '@/lib/server/platform/settings/settings';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { makeCurrent } from '@/lib/server/replacement/take-over';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/**
 * Staff say by hand that records arrive by the new access, where no report of the delivery service does. Refuses `four-eyes` where two
 * people must agree and this one took the access over.
 */
export const confirmReplacement = onboardingVerb({ by: decidingStaff, input: seenInput }, async ({ tx, who, onboarding, input }) => {
  const replacement = await openReplacement(tx, onboarding.id);
  if (settings().fourEyes && replacement?.acceptedBy === who.personId) {
    const names = await namesOf(tx, [who.personId]);
    return err({ kind: 'four-eyes', by: names(who.personId).name });
  }
  const current = await makeCurrent(tx, onboarding, replacement, { by: who.personId, seenVersion: input.seenVersion });
  return current.ok ? audit('replacement.current', { submissionId: replacement?.submissionId ?? '', observedBy: 'staff' }) : current;
});
