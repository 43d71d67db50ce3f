'use client';

import type { ReactNode } from 'react';
import { heldOf } from '@/components/onboarding/access/access-state';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { stepFactsOf } from '@/components/onboarding/step-facts';
import { StepSection } from '@/components/onboarding/step-section';
import { canStillSubmit, type StepName } from '@/components/onboarding/steps';
import { isOpen, type JourneyState } from '@/components/onboarding/use-journey';
import type { OnboardingView } from '@/lib/wire/views';

type JourneyStepProps = { journey: JourneyState; name: StepName; title: string; beside?: ReactNode; children: ReactNode };

/** One step where it stands in the journey: open, finished and to be changed, or still to come. */
export function JourneyStep({ journey, name, title, beside, children }: JourneyStepProps) {
  const { onboarding } = useJourneyTexts();
  const { view, flow, steps, changing, change } = journey;
  // The stream of an access in use is the stream of whatever replaces it.
  const isFixed = name === 'stream' && view.inUse;
  const isChangeable = canStillSubmit(view) && !isFixed && name !== 'seal' && name !== 'done';
  return (
    <StepSection
      beside={beside}
      fact={stepFactsOf(view, heldOf(flow.state), steps, onboarding)[name]}
      name={name}
      onBack={changing === name ? () => change(null) : undefined}
      onChange={isChangeable ? () => change(name) : undefined}
      open={isOpen(journey, name)}
      opens={name === 'test' ? 'show' : 'change'}
      returned={returnedOf(view, name)}
      state={steps[name]}
      title={title}
    >
      {children}
    </StepSection>
  );
}

/** What staff returned, by the step where it is mended. */
function returnedOf(view: OnboardingView, name: StepName) {
  const requirements: Partial<Record<StepName, string>> = { stream: 'stream', 'set-up': 'access', test: 'test', seal: 'submit' };
  return view.returned.find((one) => one.requirement === requirements[name]);
}
