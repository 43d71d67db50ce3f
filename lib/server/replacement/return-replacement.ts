import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { returnReplacementInput } from '@/lib/wire/replacement-inputs';

/** Gives a new access back to the customer, with the reason that they read; the old one stays in use. */
export const returnReplacement = onboardingVerb(
  { by: decidingStaff, input: returnReplacementInput },
  async ({ tx, onboarding, input: { seenVersion, reason } }) => {
    if (looksLikeSecret(reason)) return err({ kind: 'looks-like-secret' });
    const replacement = await openReplacement(tx, onboarding.id);
    const returned = await moveReplacement(tx, onboarding, {
      replacement,
      move: 'return',
      by: 'microshare',
      keep: { reason, acceptedBy: null },
      seenVersion,
    });
    if (!returned.ok) return returned;
    await mailMembers(tx, onboarding, 'returned', { requirement: 'access', reason });
    return audit('replacement.returned', { replacementId: replacement?.id ?? '' });
  },
);
