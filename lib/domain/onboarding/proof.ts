import type { Diagnosis } from '@/lib/domain/aws/cause';
import { type Check, isProven, requiredChecks } from '@/lib/domain/onboarding/connection-test';
import type { Method } from '@/lib/domain/onboarding/onboarding';

/** How far an access is proven; `untested`: it was submitted without a test. */
export const proofs = ['none', 'partly', 'proven', 'untested'] as const;
export type Proof = (typeof proofs)[number];

/** One test run with its checks in time order. `streamArn` is the stream that it was made for. */
export type RunRecord = {
  id: string;
  method: Method;
  keyId: string | null;
  roleArn: string | null;
  streamArn: string | null;
  startedAt: string;
  checks: Check[];
};

/** What is proven: one access on one stream. */
export type ProofSubject = { method: Method; keyId: string | null; roleArn: string | null; streamArn: string };

/**
 * The checks that speak for an access on a stream, over all its runs in time order: after a reload the new run repeats what needs the
 * sandbox, and *wrote* of an earlier one stands as long as the key or role is the same.
 */
export function checksOfAccess(subject: ProofSubject, runs: readonly RunRecord[]): Check[] {
  return runs.filter((run) => isOf(subject, run)).flatMap((run) => run.checks);
}

/** ISO time at which the last required check passed, or null when one has not, or has failed since. */
export function provenAtOf(method: Method, checks: readonly Check[]): string | null {
  if (!isProven(method, checks)) return null;
  const last = new Map(checks.map((check) => [check.name, check.at]));
  const times = requiredChecks(method).flatMap((name) => last.get(name) ?? []);
  return times.sort().at(-1) ?? null;
}

/** The failed or inconclusive required check that stands now, if any: one that passed later, or came before a new try, does not. */
export function standingFailure(method: Method, checks: readonly Check[]): { at: string; diagnosis: Diagnosis } | null {
  const last = new Map(checks.map((check) => [check.name, check]));
  const failed = requiredChecks(method)
    .flatMap((name) => last.get(name) ?? [])
    .filter((check) => check.outcome !== 'passed');
  const diagnosed = failed.flatMap(({ at, diagnosis }) => (diagnosis === null ? [] : [{ at, diagnosis }]));
  return diagnosed.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
}

export function proofOf(method: Method | null, checks: readonly Check[], submittedUntested: boolean): Proof {
  if (method !== null && isProven(method, checks)) return 'proven';
  if (submittedUntested) return 'untested';
  return checks.some((check) => check.outcome === 'passed' && check.observedBy === 'server') ? 'partly' : 'none';
}

function isOf(subject: ProofSubject, run: RunRecord): boolean {
  if (run.method !== subject.method || run.streamArn !== subject.streamArn) return false;
  return subject.method === 'role' ? run.roleArn === subject.roleArn : run.keyId === subject.keyId;
}
