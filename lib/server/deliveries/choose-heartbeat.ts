import 'server-only';
import { err } from '@/lib/domain/result';
import { mayManage } from '@/lib/server/people/manager';
import { audit, customer, onboardingVerb } from '@/lib/server/verb';
import { heartbeatInput } from '@/lib/wire/onboarding-inputs';

/**
 * Owners choose whether the daily check of their role writes a test record. Refuses `no-daily-check` for a key, which only the delivery
 * service has.
 */
export const chooseHeartbeat = onboardingVerb({ by: customer, input: heartbeatInput }, async ({ tx, who, onboarding, input }) => {
  const allowed = mayManage(who, onboarding.customerId, 'watch');
  if (!allowed.ok) return allowed;
  if (onboarding.method !== 'role') return err({ kind: 'no-daily-check' });
  await tx.onboarding.update({ where: { id: onboarding.id }, data: { heartbeat: input.writes } });
  return audit(input.writes ? 'heartbeat.begun' : 'heartbeat.ended');
});
