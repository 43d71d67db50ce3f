'use client';

import { useIsSlow } from '@/components/forms/use-is-slow';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { fill } from '@/messages/fill';

type TestStatusProps = { tabRun: TabRun | null; method: Method; isRunning: boolean };

/**
 * Which check runs and what it waits for, then how the test ended. Only the end is announced; its space stays the same from the first
 * check to the last, so that nothing moves meanwhile.
 */
export function TestStatus({ tabRun, method, isRunning }: TestStatusProps) {
  const { connectionTest: texts } = useJourneyTexts();
  const end = tabRun?.end ?? null;
  return (
    <>
      {isRunning && (
        <div className="h-22 overflow-hidden font-medium sm:h-12">
          <Running method={method} tabRun={tabRun} />
        </div>
      )}
      <p className="font-medium empty:hidden" role="status">
        {tabRun !== null && (end?.kind === 'failed' || end?.kind === 'cancelled') && (
          <Short failed={end.kind === 'failed' ? end.check : null} method={method} tabRun={tabRun} />
        )}
        {end?.kind === 'mended' && texts.mended}
      </p>
    </>
  );
}

function Running({ tabRun, method }: { tabRun: TabRun | null; method: Method }) {
  const { connectionTest: texts } = useJourneyTexts();
  const { now, waiting } = tabRun?.progress ?? { now: null, waiting: null };
  const slow = useIsSlow(now);
  if (waiting !== null) return <p>{fill(texts[waiting.why], { seconds: Math.ceil(waiting.seconds) })}</p>;
  return (
    <>
      <p>{now === null ? texts.starting : fill(texts.running, { check: texts.checks[now][method].name })}</p>
      {slow && <p className="font-normal text-muted text-small">{texts.slow}</p>}
    </>
  );
}

/** `failed`: the check that ended the test; null where it was stopped. */
function Short({ tabRun, failed, method }: { tabRun: TabRun; failed: CheckName | null; method: Method }) {
  const { connectionTest: texts } = useJourneyTexts();
  const check = tabRun.progress.checks.find(({ name }) => name === failed);
  return (
    <>
      {failed === null ? texts.cancelled : fill(texts.failed, { check: texts.checks[failed][method].name })}
      {check?.diagnosis?.mustAct === 'microshare' && ` ${texts.notYourMove}`}
    </>
  );
}
