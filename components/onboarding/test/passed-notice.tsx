'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { TabRun } from '@/components/onboarding/test/run-test';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/messages/fill';

/** That the connection works, with the record that proves it. */
export function PassedNotice({ tabRun }: { tabRun: TabRun }) {
  const { connectionTest: texts } = useJourneyTexts();
  const proof = tabRun.progress.checks.find((check) => check.name === 'wrote')?.proof ?? {};
  return (
    <Notice className="max-w-measure" live title={texts.passed} tone="success">
      {proof['sequenceNumber'] === undefined ? texts.passedShort : fill(texts.passedText, proof)}
    </Notice>
  );
}
