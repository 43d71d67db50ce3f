'use client';

import { useEffect, useRef, useState } from 'react';
import type { AccessFlow } from '@/components/onboarding/access/use-access-flow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { millisecondsLeft } from '@/components/onboarding/test/recheck-schedule';
import { usePageInView } from '@/components/onboarding/test/use-page-in-view';
import { Button } from '@/components/ui/button';
import { fill } from '@/messages/fill';

/** Asks AWS again by itself after a failed test, while the page is in view, and says so; the reader can end it. */
export function RecheckLine({ recheck }: { recheck: AccessFlow['recheck'] }) {
  const { connectionTest: texts } = useJourneyTexts();
  const [done, setDone] = useState(0);
  const [isOff, setOff] = useState(false);
  const lastAt = useRef(Date.now());
  const inView = usePageInView();
  const isOver = isOff || millisecondsLeft(done, 0, 0) === null;
  useEffect(() => {
    const left = millisecondsLeft(done, lastAt.current, Date.now());
    if (isOff || !inView || left === null) return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const goesOn = await recheck(stop.signal);
      lastAt.current = Date.now();
      if (stop.signal.aborted) return;
      if (goesOn) setDone(done + 1);
      else setOff(true);
    }, left);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [done, isOff, inView, recheck]);
  return (
    <div className="grid max-w-measure justify-items-start text-muted text-small">
      <p>
        {isOver ? texts.recheckOver : texts.recheck} {done > 0 && fill(texts.recheckTimes, { count: done })}
      </p>
      {!isOver && (
        <Button className="-ml-3" look="quiet" onClick={() => setOff(true)} small>
          {texts.recheckStop}
        </Button>
      )}
    </div>
  );
}
