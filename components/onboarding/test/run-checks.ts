import type { SaidFault } from '@/components/onboarding/run-action';
import { type Check, type CheckName, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Result } from '@/lib/domain/result';

/**
 * One thing to ask AWS. `go` returns every check that the answers completed; `hold` waits as the server asked, shows why, and is false
 * when the run was cancelled meanwhile.
 */
export type CheckStep = { check: CheckName; go: (hold: Hold) => Promise<Result<Check[], SaidFault>> };
export type Hold = (wait: Wait) => Promise<boolean>;

export type Wait = { why: 'spreading' | 'busy' | 'limited'; seconds: number };

/** What the page shows while the connection test runs: all checks known so far, the one being asked, and why it waits. */
export type Progress = { checks: Check[]; now: CheckName | null; waiting: Wait | null };

export type TestEnd =
  | { kind: 'passed' }
  | { kind: 'failed'; check: CheckName }
  | { kind: 'cancelled' }
  | { kind: 'refused'; fault: SaidFault };

export type ChecksToRun = {
  method: 'role' | 'keys';
  steps: readonly CheckStep[];
  /** What is known before; a check of the same name replaces it. */
  checks: readonly Check[];
  onChange: (progress: Progress) => void;
  signal: AbortSignal;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Asks one check after the other and stops at the first required one that fails. Never throws for what AWS or the portal says. */
export async function runChecks({ method, steps, checks, onChange, signal, pause }: ChecksToRun): Promise<TestEnd> {
  let known = [...checks];
  const required = requiredChecks(method);
  for (const one of steps) {
    const hold: Hold = async (waiting) => {
      onChange({ checks: known, now: one.check, waiting });
      await pause(waiting.seconds * 1_000, signal);
      onChange({ checks: known, now: one.check, waiting: null });
      return !signal.aborted;
    };
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return { kind: 'cancelled' };
      onChange({ checks: known, now: one.check, waiting: null });
      const answer = await one.go(hold);
      if (answer.ok) {
        known = merge(known, answer.value);
        onChange({ checks: known, now: one.check, waiting: null });
        if (signal.aborted) return { kind: 'cancelled' };
        const short = answer.value.some((check) => check.name === one.check && check.outcome !== 'passed' && check.outcome !== 'skipped');
        if (short && required.includes(one.check)) return { kind: 'failed', check: one.check };
        break;
      }
      const wait = waitOfFault(answer.fault, attempt);
      if (wait === null) return { kind: 'refused', fault: answer.fault };
      await hold(wait);
    }
  }
  return { kind: 'passed' };
}

function waitOfFault(fault: SaidFault, attempt: number): Wait | null {
  if (fault.kind !== 'limited' || attempt > 3) return null;
  const seconds = fault.retryAfterSeconds ?? 5;
  return seconds <= 30 ? { why: 'limited', seconds } : null;
}

function merge(known: readonly Check[], found: readonly Check[]): Check[] {
  const names = new Set(found.map((check) => check.name));
  return [...known.filter((check) => !names.has(check.name)), ...found];
}

/** Waits, or returns early when the run is cancelled. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
