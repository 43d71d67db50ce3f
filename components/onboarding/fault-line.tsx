'use client';

import { textOfFault } from '@/components/forms/text-of-fault';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { Notice } from '@/components/ui/notice';

/** A refusal of the portal in one sentence: what is safe and what to do. A redirect that is under way says nothing. */
export function FaultLine({ fault, className }: { fault: { kind: string }; className?: string }) {
  const { onboarding, language } = useJourneyTexts();
  if (fault.kind === 'leaving') return null;
  const waits = fault.kind === 'offline' || fault.kind === 'stopped' || fault.kind === 'limited' || fault.kind === 'changed-meanwhile';
  return (
    <Notice {...(className === undefined ? {} : { className })} live tone={waits ? 'attention' : 'problem'}>
      <p>{textOfFault(fault, onboarding.faults, language)}</p>
    </Notice>
  );
}
