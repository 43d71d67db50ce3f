'use client';

import { useRouter } from 'next/navigation';
import { useAction } from '@/components/forms/use-action';
import { FaultLine } from '@/components/onboarding/fault-line';
import { Button } from '@/components/ui/button';
import type { Action } from '@/lib/wire/action';
import type { OnboardingFault } from '@/lib/wire/faults';
import type { OnboardingInput } from '@/lib/wire/onboarding-inputs';
import type { ReplacementTexts } from '@/messages/en/replacement';

type CopyOnboardingProps = {
  onboardingId: string;
  copy: Action<OnboardingInput, { onboardingId: string }, OnboardingFault>;
  texts: Pick<ReplacementTexts, 'copy' | 'copyText'>;
};

/** Makes one more onboarding with the same people and choices, and goes there. */
export function CopyOnboarding({ onboardingId, copy, texts }: CopyOnboardingProps) {
  const router = useRouter();
  const { state, busy, run } = useAction(copy);
  return (
    <div className="mt-6 grid max-w-measure gap-3">
      <p className="text-muted">{texts.copyText}</p>
      <div>
        <Button busy={busy} onClick={() => run({ onboardingId }, (made) => router.push(`/onboarding/${made.onboardingId}`))}>
          {texts.copy}
        </Button>
      </div>
      {state.at === 'refused' && <FaultLine fault={state.fault} />}
    </div>
  );
}
