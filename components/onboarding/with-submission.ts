import type { AccessState } from '@/components/onboarding/access/access-state';
import { canStillSubmit } from '@/components/onboarding/steps';
import type { OnboardingView } from '@/lib/wire/views';

/** The view with whose move it is after a submission from this tab, until the server's own view shows it: offline that may take a while. */
export function withSubmission(view: OnboardingView, state: AccessState): OnboardingView {
  if (state.at !== 'submitted' || !canStillSubmit(view)) return view;
  const since = state.receipt.sealedAt;
  const review = { key: 'review', side: 'microshare', state: 'due', since, deadline: null, reason: null, diagnosis: null } as const;
  return { ...view, turn: 'microshare', status: 'submitted', since, requirements: [{ ...review, alternatives: [] }] };
}
