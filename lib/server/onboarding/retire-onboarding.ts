import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { endOpenReplacement } from '@/lib/server/replacement/cancel-replacement';
import { audit, eitherSideDeciding, onboardingVerb } from '@/lib/server/verb';
import { pauseInput } from '@/lib/wire/onboarding-inputs';

/** Ends an onboarding for good, by either side: its links die, its history stays, and what was given is listed to be taken away in AWS. */
export const retireOnboarding = onboardingVerb(
  { by: eitherSideDeciding, input: pauseInput },
  async ({ tx, actor, onboarding, input: { reason } }) => {
    if (looksLikeSecret(reason ?? '')) return err({ kind: 'looks-like-secret' });
    const now = new Date();
    const changed = await changeOnboarding(tx, onboarding, { status: 'retired', retiredAt: now, pausedReason: reason ?? null });
    if (!changed.ok) return changed;
    await endOpenReplacement(tx, actor, onboarding);
    await tx.delegatedLink.updateMany({ where: { onboardingId: onboarding.id, endedAt: null }, data: { endedAt: now, sessionHash: null } });
    await enqueueJob(tx, 'prove-closed', { onboardingId: onboarding.id });
    return audit('onboarding.retired');
  },
);
