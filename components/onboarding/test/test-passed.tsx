'use client';

import { type AccessState, tabRunOf } from '@/components/onboarding/access/access-state';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';

/** Has a passed test read aloud, once: its step folds at that moment, and what is announced must outlive it. */
export function TestPassed({ state }: { state: AccessState }) {
  const { connectionTest: texts } = useJourneyTexts();
  const hasPassed = state.at === 'tested' && tabRunOf(state)?.end?.kind === 'passed';
  return (
    <p className="sr-only" role="status">
      {hasPassed && texts.passedNext}
    </p>
  );
}
