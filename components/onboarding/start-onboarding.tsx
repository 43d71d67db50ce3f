'use client';

import { useRouter } from 'next/navigation';
import { Refusal } from '@/components/forms/refusal';
import { useAction } from '@/components/forms/use-action';
import { Button, type ButtonLook } from '@/components/ui/button';
import type { Language } from '@/lib/domain/language';
import type { Action } from '@/lib/wire/action';
import type { StartFault } from '@/lib/wire/faults';
import type { StartOnboardingInput } from '@/lib/wire/onboarding-inputs';
import type { HomeTexts } from '@/messages/en/home';

type StartProps = {
  customerId: string;
  look: ButtonLook;
  start: Action<StartOnboardingInput, { onboardingId: string }, StartFault>;
  language: Language;
  texts: { start: string; starting: string; faults: HomeTexts['faults'] };
};

/** Starts an onboarding for a company and goes there. */
export function StartOnboarding({ customerId, look, start, language, texts }: StartProps) {
  const router = useRouter();
  const { state, busy, run } = useAction(start);
  return (
    <div>
      <Button busy={busy} look={look} onClick={() => run({ customerId }, ({ onboardingId }) => router.push(`/onboarding/${onboardingId}`))}>
        {busy ? texts.starting : texts.start}
      </Button>
      <Refusal className="mt-3" language={language} state={state} texts={texts.faults} />
    </div>
  );
}
