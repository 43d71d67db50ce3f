import type { SandboxFault } from '@/components/onboarding/access/sandbox-fault';
import { type Check, type CheckName, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { Result } from '@/lib/domain/result';
import type { CallFault } from '@/lib/wire/action';
import type { DryRunFault, SignedRequestFault, TestFault } from '@/lib/wire/faults';

/** Why a run ended before its checks did: the portal, the sandbox or the connection refused. */
export type RunFault = TestFault | SignedRequestFault | DryRunFault | SandboxFault | CallFault;

/** One check of a run. `run` returns every check that the answers of AWS completed. */
export type CheckStep = { check: CheckName; run: (wait: WaitToRetry) => Promise<Result<Check[], RunFault>> };

/** Shows why the run waits, and waits; false when the run was cancelled meanwhile. */
export type WaitToRetry = (wait: Wait) => Promise<boolean>;

/** `paced`: other dry runs on the stream come first. */
export type Wait = { why: 'spreading' | 'busy' | 'limited' | 'paced'; seconds: number };

/** What the page shows of a run: all checks known so far, the one that runs, and why it waits. */
export type Progress = { checks: Check[]; now: CheckName | null; waiting: Wait | null };

export type TestEnd =
  | { kind: 'passed' }
  | { kind: 'failed'; check: CheckName }
  /** Failed, and passed when it was asked again: what writes a record is still to come. */
  | { kind: 'mended' }
  | { kind: 'cancelled' }
  | { kind: 'refused'; fault: RunFault };

export type ChecksToRun = {
  method: Method;
  steps: readonly CheckStep[];
  /** What is known before; a check of the same name replaces it. */
  checks: readonly Check[];
  onChange: (progress: Progress) => void;
  signal: AbortSignal;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Runs one check after the other and stops at the first required one that does not pass. */
export async function runChecks({ method, steps, checks, onChange, signal, pause }: ChecksToRun): Promise<TestEnd> {
  const required = requiredChecks(method);
  let known = [...checks];
  for (const step of steps) {
    const show = (waiting: Wait | null) => onChange({ checks: known, now: step.check, waiting });
    const wait: WaitToRetry = async (waiting) => {
      show(waiting);
      await pause(waiting.seconds * 1_000, signal);
      if (!signal.aborted) show(null);
      return !signal.aborted;
    };
    if (signal.aborted) return { kind: 'cancelled' };
    show(null);
    const result = await runPatiently(step, wait);
    if (result.ok) {
      known = merged(known, result.value);
      show(null);
    }
    if (signal.aborted) return { kind: 'cancelled' };
    if (!result.ok) return { kind: 'refused', fault: result.fault };
    if (required.includes(step.check) && isShort(step.check, result.value)) return { kind: 'failed', check: step.check };
  }
  return { kind: 'passed' };
}

const triesMax = 4;
const limitSecondsMax = 30;

/** Runs a step again while the portal's limit refuses it for a short time only. */
async function runPatiently(step: CheckStep, wait: WaitToRetry): Promise<Result<Check[], RunFault>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await step.run(wait);
    if (result.ok || result.fault.kind !== 'limited' || attempt === triesMax) return result;
    const seconds = result.fault.retryAfterSeconds;
    if (seconds > limitSecondsMax || !(await wait({ why: 'limited', seconds }))) return result;
  }
}

function isShort(name: CheckName, found: readonly Check[]): boolean {
  return found.some((check) => check.name === name && check.outcome !== 'passed' && check.outcome !== 'skipped');
}

/** What is known after what was found: a check of the same name is replaced. */
export function merged(known: readonly Check[], found: readonly Check[]): Check[] {
  const names = new Set(found.map((check) => check.name));
  return [...known.filter((check) => !names.has(check.name)), ...found];
}

/** Waits, or returns early when the run is cancelled. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
