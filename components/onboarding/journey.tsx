'use client';

import { Fragment, type ReactNode, useState } from 'react';
import { heldOf } from '@/components/onboarding/access/access-state';
import { Resume } from '@/components/onboarding/after/resume';
import { JourneyStep } from '@/components/onboarding/journey-step';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { useLaterSteps } from '@/components/onboarding/lazy-steps';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Rail } from '@/components/onboarding/rail';
import type { GuideSettings } from '@/components/onboarding/setup/lazy-guide';
import { StepContent } from '@/components/onboarding/step-content';
import { stepFactsOf } from '@/components/onboarding/step-facts';
import { shownSteps } from '@/components/onboarding/steps';
import { streamFieldsOf } from '@/components/onboarding/stream/stream-fields';
import { TestPassed } from '@/components/onboarding/test/test-passed';
import { TurnLine } from '@/components/onboarding/turn-line';
import { useJourney } from '@/components/onboarding/use-journey';
import { withSubmission } from '@/components/onboarding/with-submission';
import { withTest } from '@/components/onboarding/with-test';
import type { Flow } from '@/lib/domain/deliveries/flow';
import type { OnboardingView, SandboxView } from '@/lib/wire/views';

export type JourneyProps = {
  view: OnboardingView;
  sandbox: SandboxView;
  /** The support keys themselves, for sealing without this browser. */
  armoredKeys: string;
  guide: GuideSettings;
  actions: OnboardingActions;
  /** What the delivery reports say; left out or null where there are none. */
  flow?: Flow | null;
  /** What stands between whose move it is and the steps. */
  children?: ReactNode;
};

/** The six steps of one onboarding on one page: the one to work on fills the view, what is decided lies below it as a line each. */
export function Journey(props: JourneyProps) {
  const { view, sandbox, actions, flow: deliveryFlow = null, children } = props;
  const { onboarding: texts, requirements } = useJourneyTexts();
  const journey = useJourney(view, sandbox, actions);
  useLaterSteps();
  const [fields, setFields] = useState(() => streamFieldsOf(view.stream));
  const { flow, current, steps } = journey;
  const facts = stepFactsOf(view, heldOf(flow.state), steps, texts);
  const decided = shownSteps(steps, facts, current);
  const ahead = withSubmission(withTest(view, flow.state), flow.state);
  return (
    <>
      <TurnLine flow={deliveryFlow} isHeld={heldOf(flow.state) !== null} texts={requirements} view={ahead} />
      <TestPassed state={flow.state} />
      {view.status === 'paused' && <Resume resume={actions.resume} view={view} />}
      {children}
      <div className="mt-4 grid gap-4 lg:mt-8 lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-10">
        <Rail current={current} shown={decided} steps={steps} />
        <div className="min-w-0">
          {[...(current === null ? [] : [current]), ...decided].map((name) => (
            // Keyed by their names, so that a step keeps what stands in its fields as it moves.
            <Fragment key={name}>
              {name === decided[0] && <h2 className="mb-1 text-muted text-small not-first:mt-6">{texts.decided}</h2>}
              <JourneyStep fact={facts[name]} journey={journey} name={name}>
                <StepContent {...props} fields={fields} journey={journey} name={name} onFields={setFields} />
              </JourneyStep>
            </Fragment>
          ))}
        </div>
      </div>
    </>
  );
}
