'use client';

import type { ReactNode } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { StepName, StepState } from '@/components/onboarding/steps';
import { Button } from '@/components/ui/button';
import { Mark } from '@/components/ui/mark';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/messages/fill';

type StepSectionProps = {
  name: StepName;
  state: StepState;
  /** Opened, either because it is next or because the reader wants to change it. */
  open: boolean;
  title: string;
  /** One line of fact; empty where nothing is known of the step. */
  fact?: ReactNode;
  /** Opens a finished step again; left out where nothing can be changed. */
  onChange?: (() => void) | undefined;
  /** What a finished step is opened for: to be changed, or to be looked at. */
  opens?: 'change' | 'show';
  /** Closes a step that was opened to be changed. */
  onBack?: (() => void) | undefined;
  returned?: { by: string; reason: string } | undefined;
  /** The thing being made: beside the step from 1,024 px up, below it otherwise. */
  beside?: ReactNode;
  children: ReactNode;
};

/** One step of the journey: a line when finished or still to come, the whole of it when it is open. */
export function StepSection({
  name,
  state,
  open,
  title,
  fact,
  onChange,
  opens = 'change',
  onBack,
  returned,
  beside,
  children,
}: StepSectionProps) {
  const { onboarding: texts, requirements } = useJourneyTexts();
  if (!open) {
    return (
      <section aria-label={texts.steps[name]} className="border-line border-b" id={`step-${name}`}>
        <div className="flex min-h-14 flex-wrap items-center gap-x-3 gap-y-1 py-2">
          <Mark kind={state === 'done' ? 'tick' : 'waiting'} />
          <h2 className={state === 'done' ? 'font-semibold' : 'text-muted'}>{texts.steps[name]}</h2>
          {fact !== undefined && fact !== '' && (
            <span className="order-last min-w-0 basis-full text-muted text-small sm:order-none sm:flex-1 sm:basis-auto">{fact}</span>
          )}
          {state === 'done' && onChange !== undefined && (
            <span className="ml-auto">
              <Button aria-label={fill(texts[`${opens}Step`], { step: texts.steps[name] })} look="quiet" onClick={onChange} small>
                {texts[opens]}
              </Button>
            </span>
          )}
        </div>
      </section>
    );
  }
  return (
    <section aria-labelledby={`heading-${name}`} className="border-line border-b py-6" id={`step-${name}`}>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold text-title" id={`heading-${name}`} tabIndex={-1}>
          {title}
        </h2>
        {onBack === undefined && state === 'done' && onChange !== undefined && (
          <Button aria-label={fill(texts[`${opens}Step`], { step: texts.steps[name] })} look="quiet" onClick={onChange} small>
            {texts[opens]}
          </Button>
        )}
        {onBack !== undefined && (
          <Button look="quiet" onClick={onBack} small>
            {texts.back}
          </Button>
        )}
      </div>
      {returned !== undefined && (
        <Notice className="mb-5" tone="attention">
          <p className="whitespace-pre-line">{fill(requirements.returned, returned)}</p>
        </Notice>
      )}
      {beside === undefined ? (
        children
      ) : (
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <div className="min-w-0">{children}</div>
          <div className="min-w-0">{beside}</div>
        </div>
      )}
    </section>
  );
}
