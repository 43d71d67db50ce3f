'use client';

import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import { ReasonDialog } from '@/components/onboarding/after/reason-dialog';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { nextStatuses } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';

type ClosingProps = { view: OnboardingView; actions: Pick<OnboardingActions, 'pause' | 'retire'> };

/** Pausing, and retiring for good, which asks first. */
export function Closing({ view, actions }: ClosingProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.closing;
  const [asking, setAsking] = useState<'pause' | 'retire' | null>(null);
  const pause = useAction(actions.pause);
  const retire = useAction(actions.retire);
  const { id: onboardingId, status } = view;
  const next = nextStatuses(status);
  const close = () => setAsking(null);
  return (
    <div className="grid max-w-measure gap-3">
      <p className="text-muted">{texts.pauseText}</p>
      <div className="flex flex-wrap gap-2">
        {next.includes('paused') && <Button onClick={() => setAsking('pause')}>{texts.pause}</Button>}
        {next.includes('retired') && (
          <Button look="danger" onClick={() => setAsking('retire')}>
            {texts.retire}
          </Button>
        )}
      </div>
      {pause.state.at === 'refused' && <FaultLine fault={pause.state.fault} />}
      {retire.state.at === 'refused' && <FaultLine fault={retire.state.fault} />}
      <ReasonDialog
        asking={asking}
        busy={pause.busy || retire.busy}
        onClose={close}
        onReason={(reason) => (asking === 'retire' ? retire : pause).run({ onboardingId, ...reason }, close)}
      />
    </div>
  );
}
