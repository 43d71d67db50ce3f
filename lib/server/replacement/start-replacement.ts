import 'server-only';
import { isGiving, type ReplacementState } from '@/lib/domain/onboarding/replacement';
import { err } from '@/lib/domain/result';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { isOnboardingInUse, openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { startReplacementInput } from '@/lib/wire/replacement-inputs';

/**
 * Begins to replace the access in use by a new key or a new role, which stays beside it until records arrive by the new one. Where a
 * colleague has begun already, this is the same replacement; its method may be chosen again until it is submitted.
 */
export const startReplacement = onboardingVerb({ by: customer, input: startReplacementInput }, async ({ tx, who, onboarding, input }) => {
  const { method, version } = input;
  const { id: onboardingId, partition } = onboarding;
  if (!isOnboardingInUse(onboarding)) return err({ kind: 'not-in-use' });
  if (method === 'role' && partition !== null && portalPrincipal(partition) === null) return err({ kind: 'no-principal', partition });
  const locked = await changeOnboarding(tx, onboarding, {}, version);
  if (!locked.ok) return locked;
  const open = await openReplacement(tx, onboardingId);
  if (open === null) {
    const { id } = await tx.replacement.create({ data: { onboardingId, method, startedBy: who.personId } });
    return audit('replacement.started', { replacementId: id, method });
  }
  const state = open.state as ReplacementState;
  if (!isGiving(state)) return err({ kind: 'replacement-elsewhere', state });
  if (open.method !== method) await tx.replacement.update({ where: { id: open.id }, data: { method, roleArn: null, keyId: null } });
  return audit('replacement.method', { replacementId: open.id, method });
});
