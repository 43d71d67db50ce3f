'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { classes } from '@/components/ui/classes';
import { LongValue } from '@/components/ui/long-value';
import type { Explanation } from '@/messages/explanation';

/** Shows an explanation that is loaded when it is needed; the sentences for what goes wrong are not part of the first load. */
export function Explained({ load, children, className }: { load: () => Promise<Explanation>; children?: ReactNode; className?: string }) {
  const [explanation, setExplanation] = useState<Explanation | null>(null);
  useEffect(() => {
    let current = true;
    void load().then((loaded) => {
      if (current) setExplanation(loaded);
    });
    return () => {
      current = false;
    };
  }, [load]);
  if (explanation === null) return <div aria-busy="true" className={classes('min-h-24', className)} />;
  return (
    <ExplainedText className={className} explanation={explanation}>
      {children}
    </ExplainedText>
  );
}

/** Saw, means, do: three headed parts, the last one numbered where there are several steps. */
export function ExplainedText({
  explanation,
  children,
  className,
}: {
  explanation: Explanation;
  children?: ReactNode;
  className?: string | undefined;
}) {
  const { connectionTest: texts } = useJourneyTexts();
  return (
    <div className={classes('grid max-w-measure gap-3', className)}>
      <Part title={texts.saw}>
        <p>
          <LongValue value={explanation.saw} />
        </p>
      </Part>
      <Part title={texts.means}>
        <p>
          <LongValue value={explanation.means} />
        </p>
      </Part>
      <Part title={texts.do}>
        {explanation.do.length === 1 ? (
          <p>
            <LongValue value={explanation.do[0] ?? ''} />
          </p>
        ) : (
          <ol className="list-decimal space-y-1 pl-5">
            {explanation.do.map((step) => (
              <li key={step}>
                <LongValue value={step} />
              </li>
            ))}
          </ol>
        )}
      </Part>
      {children}
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div>
      <p className="font-semibold text-small">{title}</p>
      {children}
    </div>
  );
}
