'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { TabRun } from '@/components/onboarding/test/run-test';
import { Disclosure } from '@/components/ui/disclosure';
import { LongValue } from '@/components/ui/long-value';
import { Notice } from '@/components/ui/notice';
import { fill } from '@/messages/fill';

/** That the connection works, with the record that proves it; its number of 56 digits is folded away. */
export function PassedNotice({ tabRun }: { tabRun: TabRun }) {
  const { connectionTest: texts } = useJourneyTexts();
  const proof = tabRun.progress.checks.find((check) => check.name === 'wrote')?.proof ?? {};
  const { sequenceNumber } = proof;
  return (
    <Notice className="max-w-measure" title={texts.passed} tone="success">
      {sequenceNumber === undefined ? (
        texts.passedShort
      ) : (
        <>
          <p>{fill(texts.passedText, proof)}</p>
          <Disclosure summary={<span className="text-small">{texts.values['sequenceNumber']}</span>}>
            <p className="font-mono text-small">
              <LongValue value={sequenceNumber} />
            </p>
          </Disclosure>
        </>
      )}
    </Notice>
  );
}
