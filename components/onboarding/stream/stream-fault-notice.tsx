'use client';

import { useCallback } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadStreamTexts, type NamedFault } from '@/components/onboarding/lazy-texts';
import type { StreamFields } from '@/components/onboarding/stream/stream-fields';
import { Suggestion } from '@/components/onboarding/suggestion';
import { Notice } from '@/components/ui/notice';

type StreamFaultNoticeProps = { fault: NamedFault; onUse: (suggested: Partial<StreamFields>) => void };

/** What is wrong with the stream as it was typed, and what was probably meant. */
export function StreamFaultNotice({ fault, onUse }: StreamFaultNoticeProps) {
  const { onboarding, language } = useJourneyTexts();
  const texts = onboarding.stream;
  const load = useCallback(() => loadStreamTexts(language, fault), [language, fault]);
  const suggestion = fault.values['suggestion'];
  const isArn = suggestion?.startsWith('arn:') ?? false;
  return (
    <Notice live tone="problem">
      <Explained load={load}>
        {suggestion !== undefined && (
          <Suggestion
            label={isArn ? texts.useArn : texts.useAccount}
            onUse={() => onUse(isArn ? { arn: suggestion } : { accountId: suggestion })}
            value={suggestion}
          />
        )}
      </Explained>
    </Notice>
  );
}
