'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import type { DelegatedSetupView } from '@/lib/wire/views';

/** What waits for the customer to confirm it: at the head of the page, or where it was offered a moment ago. */
export function OfferedAccess({ offered }: Pick<DelegatedSetupView, 'offered'>) {
  const { onboarding } = useJourneyTexts();
  const texts = onboarding.help;
  return (
    <Notice live title={texts.givenTitle} tone="success">
      <p>{texts.given}</p>
      <p className="mt-1 font-mono text-small">
        <LongValue value={offered?.roleArn ?? offered?.keyId ?? ''} />
      </p>
    </Notice>
  );
}
