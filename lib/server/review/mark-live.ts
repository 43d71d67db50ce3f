import 'server-only';
import { Prisma } from '@/generated/prisma/client';
import { err } from '@/lib/domain/result';
import { endFailures } from '@/lib/server/deliveries/observe';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { namesOf } from '@/lib/server/onboarding/names-of';
import { settings } from '@/lib/server/platform/settings/settings';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { markLiveInput } from '@/lib/wire/onboarding-inputs';

/**
 * The first real record reached the stream; from its date the sealed message's retention runs. Refuses `four-eyes` where two people
 * must agree and this one approved the submission.
 */
export const markLive = onboardingVerb({ by: decidingStaff, input: markLiveInput }, async ({ tx, who, onboarding, input }) => {
  const { seenVersion, firstRecordAt } = input;
  const liveSince = new Date(firstRecordAt);
  // A minute of grace, since the date comes from the reader's own clock.
  if (liveSince.getTime() > Date.now() + 60_000) return err({ kind: 'in-the-future' });
  if (settings().fourEyes && onboarding.approvedBy === who.personId) {
    const names = await namesOf(tx, [who.personId]);
    return err({ kind: 'four-eyes', by: names(who.personId).name });
  }
  const changed = await changeOnboarding(tx, onboarding, { status: 'live', liveSince, degradedDiagnosis: Prisma.DbNull }, seenVersion);
  if (!changed.ok) return changed;
  await endFailures(tx, onboarding, new Date());
  await mailMembers(tx, onboarding, 'live', { firstRecordAt });
  return audit('onboarding.live', { firstRecordAt });
});
