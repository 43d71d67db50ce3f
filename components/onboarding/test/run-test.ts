import { type CheckStep, type Progress, pause, type RunFault, runChecks, type TestEnd } from '@/components/onboarding/test/run-checks';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { ok, type Result } from '@/lib/domain/result';
import type { RunFacts } from '@/lib/domain/sealing/sandbox-messages';

/** One run of the connection test in this tab: as the server issued it, where it is, and how it ended (null: it goes on). */
export type TabRun = { run: RunFacts; progress: Progress; end: TestEnd | null };

/** A run with the checks that are known of it. */
export type IssuedRun = { run: RunFacts; checks: Check[] };

export type TestToRun<Fault> = {
  method: Method;
  /** Has the server issue a run, or names one that goes on. */
  begin: () => Promise<Result<IssuedRun, Fault>>;
  steps: (run: RunFacts) => readonly CheckStep[];
  onChange: (tabRun: TabRun) => void;
  signal: AbortSignal;
};

/** The connection test from the issued run to its end. A fault means that there is no run. */
export async function runTest<Fault extends RunFault>(test: TestToRun<Fault>): Promise<Result<TabRun, Fault>> {
  const { method, begin, steps, onChange, signal } = test;
  const begun = await begin();
  if (!begun.ok) return begun;
  const { run, checks } = begun.value;
  let progress: Progress = { checks, now: null, waiting: null };
  const onProgress = (changed: Progress) => {
    progress = changed;
    onChange({ run, progress, end: null });
  };
  const end = failedAtIssue(checks) ?? (await runChecks({ method, steps: steps(run), checks, onChange: onProgress, signal, pause }));
  return ok({ run, progress: { ...progress, now: null, waiting: null }, end });
}

/** The checks of the access's own text, which the server judges as it issues the run: AWS is not called where one failed. */
function failedAtIssue(checks: readonly Check[]): TestEnd | null {
  const failed = checks.find(({ name, outcome }) => outcome === 'failed' && (name === 'read' || name === 'account'));
  return failed === undefined ? null : { kind: 'failed', check: failed.name };
}
