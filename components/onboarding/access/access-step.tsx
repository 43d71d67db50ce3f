'use client';

import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { Button } from '@/components/ui/button';
import { LongValue } from '@/components/ui/long-value';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';

type AccessStepProps = { view: OnboardingView; chooseMethod: OnboardingActions['chooseMethod']; onSaved: () => void };

/** Role first and recommended; an access key where a role cannot be. */
export function AccessStep({ view, chooseMethod, onSaved }: AccessStepProps) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.access;
  const { state, busy, run } = useAction(chooseMethod);
  const choose = (method: Method) => run({ onboardingId: view.id, version: view.version, method }, onSaved);
  const noRole = view.principalArn === null;
  return (
    <div className="grid max-w-measure gap-4">
      <div className="rounded-panel border border-edge bg-surface p-4 sm:p-5">
        <div className="flex flex-wrap items-baseline gap-x-3">
          <h3 className="font-semibold text-lead">{texts.role}</h3>
          {!noRole && <p className="text-small text-success">{texts.recommended}</p>}
        </div>
        {!noRole && (
          <Button busy={busy} className="mt-3" look="primary" onClick={() => choose('role')}>
            {texts.choose}
          </Button>
        )}
        <p className="mt-3 text-muted">{noRole ? texts.noPrincipal : texts.roleText}</p>
        {view.principalArn !== null && (
          <p className="mt-2 font-mono text-small">
            <LongValue value={view.principalArn} />
          </p>
        )}
      </div>
      <div className="rounded-panel border border-line p-4 sm:p-5">
        <h3 className="font-semibold text-lead">{texts.keys}</h3>
        <Button busy={busy} className="mt-3" look={noRole ? 'primary' : 'plain'} onClick={() => choose('keys')}>
          {texts.chooseKeys}
        </Button>
        <p className="mt-3 text-muted">{texts.keysText}</p>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
