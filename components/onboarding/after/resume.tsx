'use client';

import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import type { OnboardingView } from '@/lib/wire/views';

type ResumeProps = { view: OnboardingView; resume: OnboardingActions['resume'] };

/** The way on from a pause: a button for whoever paused, and for everybody else what to do instead. */
export function Resume({ view, resume }: ResumeProps) {
  const { onboarding } = useJourneyTexts();
  const { state, busy, run } = useAction(resume);
  const isOwnPause = view.requirements.some(({ key, side }) => key === 'resume' && side === 'customer');
  if (!isOwnPause) return <p className="mt-4 max-w-measure">{onboarding.closing.notYours}</p>;
  return (
    <div className="mt-4 grid max-w-measure gap-3">
      <div>
        <Button busy={busy} look="primary" onClick={() => run({ onboardingId: view.id })}>
          {onboarding.closing.resume}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
