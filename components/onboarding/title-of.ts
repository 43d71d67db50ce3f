import type { JourneyTexts } from '@/components/onboarding/journey-texts';
import { stepNames, stepsOf } from '@/components/onboarding/steps';
import type { OnboardingView } from '@/lib/wire/views';

const nothingInHand = { access: false, ofLastRun: false, proven: false, unfinished: false };

/** The page's title: company, the step that is open (at rest the stream), and the state. */
export function titleOf(view: OnboardingView, { onboarding, requirements }: Pick<JourneyTexts, 'onboarding' | 'requirements'>): string {
  const steps = stepsOf(view, nothingInHand);
  const open = stepNames.find((name) => name !== 'done' && steps[name] === 'open');
  const place = open === undefined ? (view.stream?.name ?? onboarding.untitled) : onboarding.steps[open];
  return [view.company, place, requirements.status[view.status]].join(' · ');
}
