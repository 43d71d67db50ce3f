'use client';

import { useVerb } from '@/components/acting/use-verb';
import { FaultLine } from '@/components/onboarding/fault-line';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { useJourneyWords } from '@/components/onboarding/words';
import { Button } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding';
import type { OnboardingView } from '@/lib/wire/views';

type AccessStepProps = { view: OnboardingView; chooseMethod: OnboardingActions['chooseMethod']; onSaved: () => void };

/** Role first and recommended; an access key where a role cannot be. */
export function AccessStep({ view, chooseMethod, onSaved }: AccessStepProps) {
  const { onboarding } = useJourneyWords();
  const words = onboarding.access;
  const { asked, busy, ask } = useVerb(chooseMethod);
  const choose = (method: Method) => ask({ onboardingId: view.id, version: view.version, method }, onSaved);
  const noRole = view.principalArn === null;
  return (
    <div className="grid max-w-measure gap-4">
      <div className="rounded-panel border border-edge bg-surface p-4 sm:p-5">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold text-lead">{words.role}</span>
          {!noRole && <span className="text-small text-success">{words.recommended}</span>}
        </p>
        <p className="mt-1 text-muted">{noRole ? words.noPrincipal : words.roleText}</p>
        {!noRole && (
          <Button busy={busy} className="mt-4" look="primary" onClick={() => choose('role')}>
            {words.choose}
          </Button>
        )}
      </div>
      <div className="rounded-panel border border-line p-4 sm:p-5">
        <p className="font-semibold text-lead">{words.keys}</p>
        <p className="mt-1 text-muted">{words.keysText}</p>
        <Button busy={busy} className="mt-4" look={noRole ? 'primary' : 'plain'} onClick={() => choose('keys')}>
          {words.chooseKeys}
        </Button>
      </div>
      {asked.at === 'refused' && <FaultLine fault={asked.fault} />}
    </div>
  );
}
