'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { useAction } from '@/components/forms/use-action';
import type { ReplacementActions } from '@/components/onboarding/after/replacement/replacement-actions';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { OnboardingView } from '@/lib/wire/views';
import type { ReplacementTexts } from '@/messages/en/replacement';

type BeginReplacementProps = { view: OnboardingView; start: ReplacementActions['startReplacement']; texts: ReplacementTexts };

/** The two ways to replace the access; a partition without a principal of Microshare's takes keys only. */
export function BeginReplacement({ view, start, texts }: BeginReplacementProps) {
  const router = useRouter();
  const [chosen, setChosen] = useState<Method | null>(null);
  const { state, busy, run } = useAction(start);
  const begin = (method: Method) => {
    setChosen(method);
    run({ onboardingId: view.id, version: view.version, method }, () => router.push(`/onboarding/${view.id}/replace`));
  };
  return (
    <>
      <div className="flex flex-wrap gap-2">
        {view.principalArn !== null && (
          <Button busy={busy && chosen === 'role'} onClick={() => begin('role')}>
            {view.method === 'role' ? texts.replaceOtherRole : texts.replaceRole}
          </Button>
        )}
        <Button busy={busy && chosen === 'keys'} onClick={() => begin('keys')}>
          {view.method === 'keys' ? texts.replaceOtherKeys : texts.replaceKeys}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </>
  );
}
