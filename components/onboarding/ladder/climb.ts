import type { SaidFault } from '@/components/onboarding/ask';
import { type Rung, type RungName, requiredRungs } from '@/lib/domain/ladder';
import type { Result } from '@/lib/domain/result';

/** One thing to ask AWS. `go` returns every rung that the answer completed. */
export type Try = { rung: RungName; go: () => Promise<Result<Rung[], SaidFault>> };

export type Wait = { why: 'spreading' | 'busy' | 'limited'; seconds: number };

/** What the page shows while the ladder is climbed: all rungs known so far, the one being asked, and why it waits. */
export type Progress = { rungs: Rung[]; now: RungName | null; waiting: Wait | null };

export type LadderEnd =
  | { kind: 'passed' }
  | { kind: 'failed'; rung: RungName }
  | { kind: 'cancelled' }
  | { kind: 'refused'; fault: SaidFault };

export type Climb = {
  method: 'role' | 'keys';
  tries: readonly Try[];
  /** What is known before; a rung of the same name replaces it. */
  rungs: readonly Rung[];
  /** True after the customer changed something in AWS: IAM changes need some seconds to spread. */
  again: boolean;
  onChange: (progress: Progress) => void;
  signal: AbortSignal;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Asks one rung after the other and stops at the first required one that fails. Never throws for what AWS or the portal says. */
export async function climb({ method, tries, rungs, again, onChange, signal, pause }: Climb): Promise<LadderEnd> {
  let known = [...rungs];
  const required = requiredRungs(method);
  for (const one of tries) {
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return { kind: 'cancelled' };
      onChange({ rungs: known, now: one.rung, waiting: null });
      const answer = await one.go();
      if (answer.ok) known = merge(known, answer.value);
      const rung = answer.ok ? answer.value.find((found) => found.name === one.rung) : undefined;
      const wait = answer.ok ? waitOf(rung, attempt, again) : waitOfFault(answer.fault, attempt);
      if (wait === null) {
        if (!answer.ok) return { kind: 'refused', fault: answer.fault };
        if (rung !== undefined && isShort(rung) && required.includes(one.rung)) return { kind: 'failed', rung: one.rung };
        break;
      }
      onChange({ rungs: known, now: one.rung, waiting: wait });
      await pause(wait.seconds * 1_000, signal);
    }
  }
  return { kind: 'passed' };
}

/** The seconds between two tries of one rung: a few for what passes by itself, none for what somebody must change. */
export function waitOf(rung: Rung | undefined, attempt: number, again: boolean): Wait | null {
  if (rung === undefined || !isShort(rung) || rung.diagnosis === null) return null;
  // The server tells by `attempts` that it has waited and asked again itself.
  if (rung.attempts > 1) return null;
  if (rung.diagnosis.retry) return waitFrom('busy', [1, 2, 4], attempt);
  if (rung.diagnosis.cause === 'key_not_recognised' || rung.diagnosis.cause === 'trust_refused')
    return waitFrom('spreading', [2, 4], attempt);
  if (again && rung.diagnosis.cause === 'policy_missing') return waitFrom('spreading', [2, 4], attempt);
  return null;
}

function waitOfFault(fault: SaidFault, attempt: number): Wait | null {
  if (fault.kind !== 'limited' || attempt > 3) return null;
  const seconds = fault.retryAfterSeconds ?? 5;
  return seconds <= 30 ? { why: 'limited', seconds } : null;
}

function waitFrom(why: Wait['why'], pauses: readonly number[], attempt: number): Wait | null {
  const seconds = pauses[attempt - 1];
  return seconds === undefined ? null : { why, seconds };
}

function isShort(rung: Rung): boolean {
  return rung.outcome === 'failed' || rung.outcome === 'inconclusive';
}

function merge(known: readonly Rung[], found: readonly Rung[]): Rung[] {
  const names = new Set(found.map((rung) => rung.name));
  return [...known.filter((rung) => !names.has(rung.name)), ...found];
}

/** Waits, or returns early when the climb is cancelled. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  });
}
