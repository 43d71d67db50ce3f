import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { endOpenReplacement } from '@/lib/server/replacement/cancel-replacement';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { returnInput } from '@/lib/wire/onboarding-inputs';

/** Gives one step back to the customer, with the reason that they read; all other steps stay done. */
export const returnRequirement = onboardingVerb(
  { by: decidingStaff, input: returnInput },
  async ({ tx, who, actor, onboarding, input }) => {
    const { seenVersion, requirement, reason } = input;
    if (looksLikeSecret(reason)) return err({ kind: 'looks-like-secret' });
    const changed = await changeOnboarding(tx, onboarding, { status: 'returned', approvedBy: null }, seenVersion);
    if (!changed.ok) return changed;
    await endOpenReplacement(tx, actor, onboarding);
    await tx.returnedRequirement.create({ data: { onboardingId: onboarding.id, requirement, reason, returnedBy: who.personId } });
    await mailMembers(tx, onboarding, 'returned', { requirement, reason });
    return audit('onboarding.returned', { requirement });
  },
);
