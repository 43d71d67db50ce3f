'use client';

import { useCallback } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadStreamTexts, type NamedFault } from '@/components/onboarding/lazy-texts';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { Suggestion } from '@/components/onboarding/suggestion';

type StreamFaultTextProps = { fault: NamedFault; onUse: (suggested: Partial<StreamFields>) => void };

/** What is wrong with a field of the stream, and what was probably meant. */
export function StreamFaultText({ fault, onUse }: StreamFaultTextProps) {
  const { onboarding, language } = useJourneyTexts();
  const texts = onboarding.stream;
  const load = useCallback(() => loadStreamTexts(language, fault), [language, fault]);
  const suggestion = fault.values['suggestion'];
  const isArn = suggestion?.startsWith('arn:') ?? false;
  return (
    <Explained className="text-ink" load={load}>
      {suggestion !== undefined && (
        <Suggestion
          label={isArn ? texts.useArn : texts.useAccount}
          onUse={() => onUse(isArn ? { arn: suggestion } : { accountId: suggestion })}
          value={suggestion}
        />
      )}
    </Explained>
  );
}
