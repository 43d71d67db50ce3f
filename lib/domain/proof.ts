import type { Diagnosis } from '@/lib/domain/cause';
import { isProven, type Rung, requiredRungs } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';

/** How far an access is proven; `untested`: it was handed over without a test. */
export const proofs = ['none', 'partly', 'proven', 'untested'] as const;
export type Proof = (typeof proofs)[number];

/** One test run with its rungs in time order. `streamArn` is the stream that it was made for. */
export type RunRecord = {
  id: string;
  method: Method;
  keyId: string | null;
  roleArn: string | null;
  streamArn: string | null;
  startedAt: string;
  rungs: Rung[];
};

/** What is proven: one access on one stream. */
export type ProofSubject = { method: Method; keyId: string | null; roleArn: string | null; streamArn: string };

/**
 * The rungs that speak for an access on a stream, over all its runs in time order: after a reload the new run repeats what needs the
 * room, and *wrote* of an earlier one stands as long as the key or role is the same.
 */
export function rungsOfAccess(subject: ProofSubject, runs: readonly RunRecord[]): Rung[] {
  return runs.filter((run) => isOf(subject, run)).flatMap((run) => run.rungs);
}

/** ISO time at which the last required rung passed, or null when one has not, or has failed since. */
export function provenAtOf(method: Method, rungs: readonly Rung[]): string | null {
  if (!isProven(method, rungs)) return null;
  const last = new Map(rungs.map((rung) => [rung.name, rung.at]));
  const times = requiredRungs(method).flatMap((name) => last.get(name) ?? []);
  return times.sort().at(-1) ?? null;
}

/** The failed or inconclusive required rung that stands now, if any: one that passed later, or came before a new try, does not. */
export function standingFailure(method: Method, rungs: readonly Rung[]): { at: string; diagnosis: Diagnosis } | null {
  const last = new Map(rungs.map((rung) => [rung.name, rung]));
  const failed = requiredRungs(method)
    .flatMap((name) => last.get(name) ?? [])
    .filter((rung) => rung.outcome !== 'passed');
  const diagnosed = failed.flatMap(({ at, diagnosis }) => (diagnosis === null ? [] : [{ at, diagnosis }]));
  return diagnosed.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
}

export function proofOf(method: Method | null, rungs: readonly Rung[], handedOverUntested: boolean): Proof {
  if (method !== null && isProven(method, rungs)) return 'proven';
  if (handedOverUntested) return 'untested';
  return rungs.some((rung) => rung.outcome === 'passed' && rung.witness === 'server') ? 'partly' : 'none';
}

function isOf(subject: ProofSubject, run: RunRecord): boolean {
  if (run.method !== subject.method || run.streamArn !== subject.streamArn) return false;
  return subject.method === 'role' ? run.roleArn === subject.roleArn : run.keyId === subject.keyId;
}
