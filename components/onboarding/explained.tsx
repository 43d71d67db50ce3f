'use client';

import { type ReactNode, useEffect, useState } from 'react';
import { useJourneyWords } from '@/components/onboarding/words';
import { classes } from '@/components/ui/classes';
import type { Wording } from '@/messages/wording';

/** Shows a wording that is loaded when it is needed; the sentences for what goes wrong are not part of the first load. */
export function Explained({ load, children, className }: { load: () => Promise<Wording>; children?: ReactNode; className?: string }) {
  const [wording, setWording] = useState<Wording | null>(null);
  useEffect(() => {
    let current = true;
    void load().then((loaded) => {
      if (current) setWording(loaded);
    });
    return () => {
      current = false;
    };
  }, [load]);
  if (wording === null) return <div aria-busy="true" className={classes('min-h-24', className)} />;
  return (
    <ExplainedText className={className} wording={wording}>
      {children}
    </ExplainedText>
  );
}

/** Saw, means, do: three headed parts, the last one numbered where there are several steps. */
export function ExplainedText({
  wording,
  children,
  className,
}: {
  wording: Wording;
  children?: ReactNode;
  className?: string | undefined;
}) {
  const { ladder: words } = useJourneyWords();
  return (
    <div className={classes('grid max-w-measure gap-3', className)}>
      <Part title={words.saw}>
        <p>{wording.saw}</p>
      </Part>
      <Part title={words.means}>
        <p>{wording.means}</p>
      </Part>
      <Part title={words.do}>
        {wording.do.length === 1 ? (
          <p>{wording.do[0]}</p>
        ) : (
          <ol className="list-decimal space-y-1 pl-5">
            {wording.do.map((step) => (
              <li key={step}>{step}</li>
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
