import 'server-only';
import { isEffective } from '@/lib/domain/onboarding/approval';
import { err } from '@/lib/domain/result';
import { changeOnboarding, noApproval } from '@/lib/server/onboarding/change-onboarding';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Takes an approval back before it has effect; the case is in review again, and the customer never knew. Any of staff may. */
export const takeBackApproval = onboardingVerb({ by: decidingStaff, input: seenInput }, async ({ tx, onboarding, input }) => {
  const { approvalEffectiveAt } = onboarding;
  const changed = await changeOnboarding(tx, onboarding, noApproval, input.seenVersion);
  if (!changed.ok) return changed;
  if (approvalEffectiveAt === null || isEffective(approvalEffectiveAt, new Date())) return err({ kind: 'in-effect' });
  return audit('onboarding.approval-taken-back');
});
