'use client';

import { useEffect, useState } from 'react';
import { runAction } from '@/components/forms/run-action';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { OnboardingActions } from '@/components/onboarding/onboarding-actions';
import { CodeBlock } from '@/components/ui/code-block';

/** The record that was written, with its code masked. */
export function TestRecord({ runId, read }: { runId: string; read: OnboardingActions['readTestRecord'] }) {
  const { connectionTest: texts } = useJourneyTexts();
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void runAction(() => read({ testRunId: runId })).then((record) => {
      if (current && record.ok) setText(record.value.text);
    });
    return () => {
      current = false;
    };
  }, [runId, read]);
  if (text === null) return <div aria-busy="true" className="min-h-40 rounded-control border border-line bg-sunken" />;
  return (
    <div>
      <CodeBlock code={indented(text)} language="json" label={texts.record} />
      <p className="mt-2 text-muted text-small">{texts.recordText}</p>
    </div>
  );
}

function indented(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
