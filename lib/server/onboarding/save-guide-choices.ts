import 'server-only';
import { ok } from '@/lib/domain/result';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { toJson } from '@/lib/server/onboarding/stored-json';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { guideChoicesInput } from '@/lib/wire/onboarding-inputs';

/** Keeps what was chosen in the setup guide. Nobody decides on it, so neither version nor history changes. */
export const saveGuideChoices = verb({ by: requireCustomer, input: guideChoicesInput }, async ({ tx, who, input }) => {
  const onboarding = await onboardingOf(tx, who, input.onboardingId);
  if (!onboarding.ok) return onboarding;
  await tx.onboarding.update({ where: { id: onboarding.value.id }, data: { guideChoices: toJson(input.choices) } });
  return ok(undefined);
});
