'use client';

import { useCallback } from 'react';
import { Explained } from '@/components/onboarding/explained';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadEnvelopeTexts } from '@/components/onboarding/lazy-texts';
import { Notice } from '@/components/ui/notice';

/** Why a sealed message was not taken: what was seen, what it means, what to do. */
export function EnvelopeNotice({ kind }: { kind: string }) {
  const { language } = useJourneyTexts();
  const load = useCallback(() => loadEnvelopeTexts(language, kind), [language, kind]);
  return (
    <Notice live tone="problem">
      <Explained load={load} />
    </Notice>
  );
}
