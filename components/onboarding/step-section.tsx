'use client';

import type { ReactNode } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { StepName, StepState } from '@/components/onboarding/steps';
import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/messages/fill';

type StepSectionProps = {
  name: StepName;
  state: StepState;
  /** Shown whole, either because it is next or because the reader wants to change it. */
  open: boolean;
  title: string;
  /** One line of fact; empty where nothing is known of the step. */
  fact: string;
  /** Opens a finished step again; left out where nothing can be changed. */
  onChange?: (() => void) | undefined;
  /** What a finished step is opened for: to be changed, or to be looked at. */
  opens: 'change' | 'show';
  /** Closes a step that was opened again. */
  onBack?: (() => void) | undefined;
  returned?: { by: string; reason: string } | undefined;
  children: ReactNode;
};

/** One step of the journey: the whole of it when it is open, else a line of fact. */
export function StepSection(props: StepSectionProps) {
  return props.open ? <OpenStep {...props} /> : <FoldedStep {...props} />;
}

function FoldedStep({ name, state, fact, onChange, opens }: StepSectionProps) {
  const { onboarding: texts } = useJourneyTexts();
  return (
    <section aria-label={texts.steps[name]} className="border-line border-b first-of-type:border-t" id={`step-${name}`}>
      <div className="grid min-h-12 grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 py-1.5 sm:grid-cols-[auto_auto_minmax(0,1fr)_auto]">
        <Mark kind={state === 'done' ? 'tick' : 'waiting'} />
        <h3 className={state === 'done' ? 'font-semibold' : 'text-muted'}>{texts.steps[name]}</h3>
        {fact !== '' && (
          <span className="col-span-2 col-start-2 row-start-2 text-muted text-small sm:col-span-1 sm:col-start-3 sm:row-start-1">
            <LongValue value={fact} />
          </span>
        )}
        {state === 'done' && onChange !== undefined && (
          <span className="col-start-3 row-start-1 sm:col-start-4">
            <Button aria-label={fill(texts[`${opens}Step`], { step: texts.steps[name] })} look="quiet" onClick={onChange} small>
              {texts[opens]}
            </Button>
          </span>
        )}
      </div>
    </section>
  );
}

function OpenStep({ name, title, onBack, opens, returned, children }: StepSectionProps) {
  const { onboarding: texts, requirements } = useJourneyTexts();
  return (
    <section aria-labelledby={`heading-${name}`} className="pb-6" id={`step-${name}`}>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 lg:mb-4">
        <h2 className="font-semibold text-title" id={`heading-${name}`} tabIndex={-1}>
          {title}
        </h2>
        {onBack !== undefined && (
          <Button look="quiet" onClick={onBack} small>
            {opens === 'show' ? texts.hide : texts.back}
          </Button>
        )}
      </div>
      {returned !== undefined && (
        <Notice className="mb-5" tone="attention">
          <p className="whitespace-pre-line">{fill(requirements.returned, returned)}</p>
        </Notice>
      )}
      {children}
    </section>
  );
}
