'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { type StepName, type StepState, stepNames } from '@/components/onboarding/steps';
import { classes } from '@/components/ui/classes';
import { Mark } from '@/components/ui/mark';
import { fill } from '@/messages/fill';

type RailProps = {
  steps: Record<StepName, StepState>;
  current: StepName | null;
  /** The steps that lie below the current one as a line. */
  shown: readonly StepName[];
};

/**
 * The six steps and where each stands. Under 1,024 px it is one line: the marks, and the name of the current step
 * alone; how many there are is left out where the longest name takes the whole line.
 */
export function Rail({ steps, current, shown }: RailProps) {
  const { onboarding: texts } = useJourneyTexts();
  return (
    <nav aria-label={texts.stepsLabel} className="lg:sticky lg:top-6 lg:self-start">
      <ol className="flex items-center gap-x-1 gap-y-1 lg:flex-col lg:items-stretch">
        {stepNames.map((name) => {
          const isHere = name === current;
          const state = isHere ? 'current' : steps[name] === 'done' ? 'done' : 'later';
          const content = (
            <>
              <Mark kind={isHere ? 'move' : state === 'done' ? 'tick' : 'waiting'} />
              <span className={isHere ? '' : 'max-lg:sr-only'}>{texts.steps[name]}</span>
              <span className="sr-only">{`, ${texts.stepStates[state]}`}</span>
            </>
          );
          const look = classes(
            'flex min-h-7 items-center gap-2 whitespace-nowrap rounded-control px-1 py-1 text-small sm:px-1.5 lg:gap-3 lg:px-2 lg:py-1.5',
            // Forced colours drop the background, so that an outline tells the current step.
            isHere ? 'bg-sunken font-semibold text-ink forced-colors:outline-2 forced-colors:outline-[color:Highlight]' : 'text-muted',
          );
          return (
            <li key={name}>
              {isHere || shown.includes(name) ? (
                <a aria-current={isHere ? 'step' : undefined} className={classes(look, 'hover:text-ink')} href={`#step-${name}`}>
                  {content}
                </a>
              ) : (
                <span className={look}>{content}</span>
              )}
            </li>
          );
        })}
        {current !== null && (
          <li aria-hidden="true" className="ml-auto whitespace-nowrap text-muted text-small max-[22.5rem]:hidden lg:hidden">
            {fill(texts.stepOf, { step: stepNames.indexOf(current) + 1, steps: stepNames.length })}
          </li>
        )}
      </ol>
    </nav>
  );
}
