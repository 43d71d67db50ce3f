'use client';

import { textOfFault } from '@/components/forms/text-of-fault';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Notice } from '@/components/ui/notice';
import type { OnboardingTexts } from '@/messages/en/onboarding';

type FaultKind = keyof OnboardingTexts['faults'];

/** Where the same press may succeed a moment later. */
const passing: readonly FaultKind[] = ['offline', 'stopped', 'limited', 'changed-meanwhile'];

/** A refusal in one sentence: what is safe and what to do. */
export function FaultLine({ fault, className }: { fault: { kind: FaultKind }; className?: string }) {
  const { onboarding, language } = useJourneyTexts();
  return (
    <Notice {...(className === undefined ? {} : { className })} live tone={passing.includes(fault.kind) ? 'attention' : 'problem'}>
      <p>{textOfFault(fault, onboarding.faults, language)}</p>
    </Notice>
  );
}
