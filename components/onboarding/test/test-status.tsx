'use client';

import { useIsSlow } from '@/components/forms/use-is-slow';
import { FaultLine } from '@/components/onboarding/fault-line';
import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { PassedNotice } from '@/components/onboarding/test/passed-notice';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { CheckName } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { fill } from '@/messages/fill';

/** One line that is read aloud as it changes: which check runs, what it waits for, how the test ended. */
export function TestStatus({ tabRun, method, starting }: { tabRun: TabRun | null; method: Method; starting: boolean }) {
  const end = tabRun?.end ?? null;
  if (tabRun === null && !starting) return null;
  if (end?.kind === 'refused') return <FaultLine className="max-w-measure" fault={end.fault} />;
  if (end?.kind === 'passed' && tabRun !== null) return <PassedNotice tabRun={tabRun} />;
  return (
    <p className="min-h-6 font-medium" role="status">
      {tabRun === null || end === null ? (
        <Running method={method} tabRun={tabRun} />
      ) : (
        <Short failed={end.kind === 'failed' ? end.check : null} method={method} tabRun={tabRun} />
      )}
    </p>
  );
}

function Running({ tabRun, method }: { tabRun: TabRun | null; method: Method }) {
  const { connectionTest: texts, onboarding } = useJourneyTexts();
  const { now, waiting } = tabRun?.progress ?? { now: null, waiting: null };
  const slow = useIsSlow(now);
  return (
    <>
      {waiting !== null && fill(texts[waiting.why], { seconds: Math.ceil(waiting.seconds) })}
      {waiting === null && (now === null ? onboarding.steps.test : fill(texts.running, { check: texts.checks[now][method].name }))}
      {waiting === null && slow && <span className="block font-normal text-muted text-small">{texts.slow}</span>}
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
