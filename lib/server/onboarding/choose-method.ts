import 'server-only';
import { canTest, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { portalPrincipal } from '@/lib/server/connection-test/portal-principal';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { chooseMethodInput } from '@/lib/wire/onboarding-inputs';

/** How Microshare gets in: a role or an access key. The other one's ARN or key id is kept until it is replaced. */
export const chooseMethod = onboardingVerb({ by: customer, input: chooseMethodInput }, async ({ tx, onboarding, input }) => {
  const { method, version } = input;
  const { partition } = onboarding;
  const status = onboarding.status as Status;
  if (!canTest(status)) return err({ kind: 'not-from-here', from: status, to: status });
  if (method === 'role' && partition !== null && portalPrincipal(partition) === null) return err({ kind: 'no-principal', partition });
  const changed = await changeOnboarding(tx, onboarding, { method }, version);
  return changed.ok ? audit('onboarding.method', { method }) : changed;
});
