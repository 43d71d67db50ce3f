'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { type StepName, type StepState, stepNames } from '@/components/onboarding/steps';
import { classes } from '@/components/ui/classes';
import { Mark } from '@/components/ui/mark';

type RailProps = { steps: Record<StepName, StepState>; current: StepName | null };

/** The six steps and where each stands. Under 1,024 px it lies in a row above the step. */
export function Rail({ steps, current }: RailProps) {
  const { onboarding: texts } = useJourneyTexts();
  return (
    <nav aria-label={texts.stepsLabel} className="lg:sticky lg:top-6 lg:self-start">
      <ol className="flex flex-wrap gap-x-1 gap-y-1 lg:flex-col">
        {stepNames.map((name) => {
          const state = steps[name];
          const here = name === current;
          return (
            <li key={name}>
              <a
                aria-current={here ? 'step' : undefined}
                className={classes(
                  'flex items-center gap-2 rounded-control px-2 py-1.5 text-small lg:gap-3',
                  here ? 'bg-sunken font-semibold text-ink' : 'text-muted hover:text-ink',
                )}
                href={`#step-${name}`}
              >
                <Mark kind={here ? 'move' : state === 'done' ? 'tick' : 'waiting'} />
                {texts.steps[name]}
                <span className="sr-only">{`, ${here ? texts.stepStates.current : texts.stepStates[state === 'done' ? 'done' : 'later']}`}</span>
              </a>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
