'use client';

import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { Time } from '@/components/ui/time';
import type { OnboardingView } from '@/lib/wire/views';

/** What a colleague offered, until the customer confirms it. */
export function WaitingAccess({ view, confirm }: { view: OnboardingView; confirm: OnboardingActions['confirmDelegated'] }) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.delegate;
  const { state, busy, run } = useAction(confirm);
  const { waiting } = view.delegated;
  if (waiting === null) return null;
  return (
    <Notice title={texts.waitingTitle} tone="attention">
      <p className="mt-1 font-mono text-small">
        <LongValue value={waiting.roleArn ?? waiting.keyId ?? ''} />
      </p>
      <p className="text-muted text-small">
        <Time at={waiting.at} />
      </p>
      <p className="mt-2">{texts.confirmText}</p>
      <p className="mt-3">
        <Button busy={busy} look="primary" onClick={() => run({ onboardingId: view.id })}>
          {texts.confirm}
        </Button>
      </p>
      {state.at === 'refused' && <FaultLine className="mt-3" fault={state.fault} />}
    </Notice>
  );
}
