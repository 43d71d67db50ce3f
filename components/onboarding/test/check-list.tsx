'use client';

import { useJourneyTexts } from '@/components/onboarding/journey-texts';
import { CheckRow } from '@/components/onboarding/test/check-row';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { TestSubject } from '@/components/onboarding/test/test-subject';
import { type Check, type CheckName, checksFor, isOptIn, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';

type CheckListProps = {
  method: Method;
  checks: readonly Check[];
  tabRun: TabRun | null;
  isRunning?: boolean;
  /** Whether the opt-in check was chosen: it has its row from the start, so that nothing moves when it runs. */
  onlyThat?: boolean;
  view: TestSubject;
  /** Runs again from a check; null while nothing can be run. */
  onRunFromHere: ((from: CheckName) => void) | null;
  /** Takes another file in the place of a key that was refused; null where there is none to replace. */
  onOtherFile?: (() => void) | null;
  /** What to do about a failure instead of mending it, where the test is over. */
  atRest?: string;
};

/** The connection test from top to bottom: what is known of each check, the first failed one opened. */
export function CheckList(props: CheckListProps) {
  const { method, checks, tabRun, isRunning = false, onlyThat = false, view, onRunFromHere, onOtherFile = null, atRest } = props;
  const { connectionTest: texts } = useJourneyTexts();
  const latest = new Map(checks.map((check) => [check.name, check]));
  const required = requiredChecks(method);
  const shown = checksFor(method).filter(
    (name) => !isOptIn(name) || latest.has(name) || (isRunning && onlyThat) || tabRun?.progress.now === name,
  );
  const firstFailed = shown.find((name) => {
    const outcome = latest.get(name)?.outcome;
    return outcome === 'failed' || outcome === 'inconclusive';
  });
  return (
    <ol aria-busy={isRunning} aria-label={texts.title} className="rounded-panel border border-line bg-surface">
      {shown.map((name) => (
        <CheckRow
          key={name}
          method={method}
          name={name}
          now={tabRun?.progress.now === name}
          onOtherFile={onOtherFile}
          onRunFromHere={onRunFromHere}
          opened={name === firstFailed && !isRunning}
          optional={!required.includes(name)}
          checks={checks}
          check={latest.get(name) ?? null}
          view={view}
          {...(atRest === undefined ? {} : { atRest })}
        />
      ))}
    </ol>
  );
}
