import { type CheckStep, merged, pause, type RunFault, type WaitToRetry } from '@/components/onboarding/test/run-checks';
import type { TabRun } from '@/components/onboarding/test/run-test';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { ok, type Result } from '@/lib/domain/result';

/**
 * Makes the steps once more, each with one try, and returns the run as it stands after them. Only its turn among the dry runs of the
 * stream is waited for: another try is the next repetition's.
 */
export async function repeatChecks(tabRun: TabRun, steps: readonly CheckStep[], signal: AbortSignal): Promise<Result<TabRun, RunFault>> {
  const wait: WaitToRetry = async ({ why, seconds }) => {
    if (why !== 'paced') return false;
    await pause(seconds * 1_000, signal);
    return !signal.aborted;
  };
  let { checks } = tabRun.progress;
  const after = (end: TabRun['end']): Result<TabRun, never> => ok({ ...tabRun, progress: { checks, now: null, waiting: null }, end });
  for (const { check, run } of steps) {
    const found = await run(wait);
    if (!found.ok) return found;
    checks = merged(checks, found.value);
    if (!hasPassed(check, found.value)) return after({ kind: 'failed', check });
  }
  return after({ kind: 'mended' });
}

function hasPassed(name: string, found: readonly Check[]): boolean {
  return found.some((check) => check.name === name && (check.outcome === 'passed' || check.outcome === 'skipped'));
}
