import type { AccessState } from '@/components/onboarding/access/access-state';
import { standingFailure } from '@/lib/domain/onboarding/proof';
import type { Requirement } from '@/lib/domain/onboarding/requirements';
import type { OnboardingView } from '@/lib/wire/views';

/** The view with what the test of this tab found, until the server's own view shows it: the headline and the checks say the same. */
export function withTest(view: OnboardingView, state: AccessState): OnboardingView {
  if (state.at !== 'tested' || (view.status !== 'draft' && view.status !== 'returned')) return view;
  const { held, tabRun } = state;
  const { checks } = tabRun.progress;
  switch (tabRun.end?.kind) {
    case 'passed':
      return { ...view, turn: 'customer', requirements: view.requirements.map(afterPass) };
    case 'failed': {
      const failure = standingFailure({ method: held.access.kind, checks });
      if (failure === null || failure.diagnosis.mustAct === 'microshare') return view;
      return { ...view, turn: 'customer', requirements: view.requirements.map((one) => afterFailure(one, failure)) };
    }
    case 'mended':
    case 'cancelled':
    case 'refused':
    case undefined:
      return view;
  }
}

function afterPass(requirement: Requirement): Requirement {
  if (requirement.key === 'submit' && requirement.state === 'due-later') return { ...requirement, state: 'due' };
  return requirement.key === 'access' || requirement.key === 'test' ? { ...requirement, state: 'done' } : requirement;
}

type Failure = NonNullable<ReturnType<typeof standingFailure>>;

/** The server takes an access as given when its test begins. */
function afterFailure(requirement: Requirement, { at, diagnosis }: Failure): Requirement {
  if (requirement.key === 'access') return { ...requirement, state: 'done' };
  if (requirement.key !== 'test') return requirement;
  return { ...requirement, side: 'customer', state: 'due-again', since: at, diagnosis };
}
