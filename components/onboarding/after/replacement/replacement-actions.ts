import type { Closure } from '@/lib/domain/onboarding/closure';
import type { Action } from '@/lib/wire/action';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { OnboardingInput } from '@/lib/wire/onboarding-inputs';
import type { ProveClosedInput, StartReplacementInput } from '@/lib/wire/replacement-inputs';

/** What the section of the access in use needs of the server. */
export type ReplacementActions = {
  startReplacement: Action<StartReplacementInput, unknown, OnboardingFault>;
  cancelReplacement: Action<OnboardingInput, unknown, OnboardingFault>;
  proveClosed: Action<ProveClosedInput, { closure: Closure }, OnboardingFault>;
  confirmUse: Action<OnboardingInput, unknown, OnboardingFault>;
  endOldAccess: Action<OnboardingInput, unknown, OnboardingFault>;
};
