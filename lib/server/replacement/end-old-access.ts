import 'server-only';
import { currentReplacement } from '@/lib/server/onboarding/history';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/** The customer says that the replaced access is gone from AWS. Of a key the portal can know no more than this word. */
export const endOldAccess = onboardingVerb({ by: customer, input: onboardingInput }, async ({ tx, onboarding }) => {
  const replacements = await tx.replacement.findMany({ where: { onboardingId: onboarding.id }, orderBy: { startedAt: 'asc' } });
  const replacement = currentReplacement({ replacements });
  const keep = { oldEndedAt: new Date(), oldEndedProof: 'customer' };
  const ended = await moveReplacement(tx, onboarding, { replacement, move: 'end-old', by: 'customer', keep });
  return ended.ok ? audit('replacement.ended', { replacementId: replacement?.id ?? '', observedBy: 'customer' }) : ended;
});
