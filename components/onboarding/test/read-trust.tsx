'use client';

import { useEffect, useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { loadTrustTexts, type TrustTexts } from '@/components/onboarding/lazy-texts';
import { TextArea } from '@/components/ui/text-field';
import { type ExpectedTrust, readTrustPolicy } from '@/lib/domain/aws/read-trust-policy';
import { fill } from '@/messages/fill';

/** Compares a pasted trust policy with what it must say, in the page alone: only what was found is kept, never the text. */
export function ReadTrust({ expected }: { expected: ExpectedTrust }) {
  const { language } = useJourneyTexts();
  const [texts, setTexts] = useState<TrustTexts | null>(null);
  const [reading, setReading] = useState<ReturnType<typeof readTrustPolicy> | null>(null);
  useEffect(() => {
    let current = true;
    void loadTrustTexts(language).then((loaded) => {
      if (current) setTexts(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  if (texts === null) return null;
  const read = (text: string) => setReading(text.trim() === '' ? null : readTrustPolicy(text, expected));
  return (
    <div className="grid gap-3">
      <TextArea
        hint={texts.hint}
        label={texts.label}
        mono
        onChange={(event) => read(event.currentTarget.value)}
        spellCheck={false}
        translate="no"
      />
      <div aria-live="polite">{reading !== null && <Reading reading={reading} texts={texts} />}</div>
    </div>
  );
}

function Reading({ reading, texts }: { reading: ReturnType<typeof readTrustPolicy>; texts: TrustTexts }) {
  if (!reading.ok) return <p>{texts.notAPolicy}</p>;
  if (reading.value.length === 0) return <p>{texts.right}</p>;
  const sentences = reading.value.map(({ kind, values }) => fill(texts.findings[kind], values));
  return (
    <ul className="list-disc space-y-1 pl-5">
      {[...new Set(sentences)].map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
