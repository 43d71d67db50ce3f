'use client';

import type { ReactNode } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { StepSection } from '@/components/onboarding/step-section';
import { canStillSubmit, type StepName } from '@/components/onboarding/steps';
import type { JourneyState } from '@/components/onboarding/use-journey';
import type { OnboardingView } from '@/lib/wire/views';

type JourneyStepProps = { journey: JourneyState; name: StepName; fact: string; children: ReactNode };

/** One step where it stands in the journey: open, or decided and to be changed. */
export function JourneyStep({ journey, name, fact, children }: JourneyStepProps) {
  const { onboarding: texts, requirements } = useJourneyTexts();
  const { view, steps, current, changing, change } = journey;
  // The stream of an access in use is the stream of whatever replaces it.
  const isFixed = name === 'stream' && view.inUse;
  const isChangeable = canStillSubmit(view) && !isFixed && name !== 'seal' && name !== 'done';
  const titles: Record<StepName, string> = {
    stream: texts.stream.title,
    access: texts.access.title,
    'set-up': texts.setUp.title,
    test: texts.steps.test,
    seal: texts.seal.title,
    done: view.status === 'paused' || view.status === 'retired' ? requirements.status[view.status] : texts.done.title,
  };
  return (
    <StepSection
      fact={fact}
      name={name}
      onBack={changing === name && steps[name] === 'done' ? () => change(null) : undefined}
      onChange={isChangeable ? () => change(name) : undefined}
      open={current === name}
      opens={name === 'test' ? 'show' : 'change'}
      returned={returnedOf(view, name)}
      state={steps[name]}
      title={titles[name]}
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
