import type { SaidFault } from '@/components/onboarding/ask';
import { type Rung, type RungName, requiredRungs } from '@/lib/domain/ladder';
import type { Result } from '@/lib/domain/result';

/**
 * One thing to ask AWS. `go` returns every rung that the answers completed; `hold` waits as the server asked, shows why, and is false
 * when the climb was cancelled meanwhile.
 */
export type Try = { rung: RungName; go: (hold: Hold) => Promise<Result<Rung[], SaidFault>> };
export type Hold = (wait: Wait) => Promise<boolean>;

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
  onChange: (progress: Progress) => void;
  signal: AbortSignal;
  pause: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

/** Asks one rung after the other and stops at the first required one that fails. Never throws for what AWS or the portal says. */
export async function climb({ method, tries, rungs, onChange, signal, pause }: Climb): Promise<LadderEnd> {
  let known = [...rungs];
  const required = requiredRungs(method);
  for (const one of tries) {
    const hold: Hold = async (waiting) => {
      onChange({ rungs: known, now: one.rung, waiting });
      await pause(waiting.seconds * 1_000, signal);
      onChange({ rungs: known, now: one.rung, waiting: null });
      return !signal.aborted;
    };
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return { kind: 'cancelled' };
      onChange({ rungs: known, now: one.rung, waiting: null });
      const answer = await one.go(hold);
      if (answer.ok) {
        known = merge(known, answer.value);
        onChange({ rungs: known, now: one.rung, waiting: null });
        if (signal.aborted) return { kind: 'cancelled' };
        const short = answer.value.some((rung) => rung.name === one.rung && rung.outcome !== 'passed' && rung.outcome !== 'skipped');
        if (short && required.includes(one.rung)) return { kind: 'failed', rung: one.rung };
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
