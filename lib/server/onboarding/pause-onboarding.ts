import 'server-only';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { audit, eitherSide, onboardingVerb } from '@/lib/server/verb';
import { pauseInput } from '@/lib/wire/onboarding-inputs';

/** Either side pauses, with a reason that both see; until when it is meant to last, if they say so. */
export const pauseOnboarding = onboardingVerb({ by: eitherSide, input: pauseInput }, async ({ tx, who, onboarding, input }) => {
  const { reason = '', until } = input;
  if (until !== undefined && Date.parse(until) <= Date.now()) return err({ kind: 'bad-input', field: 'until' } as const);
  if (looksLikeSecret(reason)) return err({ kind: 'looks-like-secret' });
  const side = who.kind === 'staff' ? 'microshare' : 'customer';
  const changed = await changeOnboarding(tx, onboarding, {
    status: 'paused',
    pausedFrom: onboarding.status,
    pausedBy: `${side}:${who.personId}`,
    pausedReason: reason,
    pausedUntil: until === undefined ? null : new Date(until),
  });
  return changed.ok ? audit('onboarding.paused') : changed;
});
