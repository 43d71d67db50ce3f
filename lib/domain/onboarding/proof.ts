import type { Diagnosis } from '@/lib/domain/aws/cause';
import { type Check, type CheckName, requiredChecks, testVersion } from '@/lib/domain/onboarding/connection-test';
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
  /** Of the connection test, when the run was made. */
  version: number;
  checks: Check[];
};

/** What is proven: one access on one stream. */
export type ProofSubject = { method: Method; keyId: string | null; roleArn: string | null; streamArn: string };

/** What speaks for an access on a stream. `version`: of the connection test by which it is measured. */
export type Evidence = { method: Method; checks: readonly Check[]; version: number };

/**
 * The checks of all runs of an access on a stream, in time order: after a reload the new run repeats what needs the sandbox, and *wrote*
 * of an earlier one stands as long as the key or role is the same. It is measured by the version of its first run.
 */
export function evidenceOf(subject: ProofSubject, runs: readonly RunRecord[]): Evidence {
  const own = runs.filter((run) => isOf(subject, run));
  return { method: subject.method, checks: own.flatMap((run) => run.checks), version: own[0]?.version ?? testVersion };
}

/** The latest result of every required check is `passed`, and none that became required later has failed. */
export function isProven({ method, checks, version }: Evidence): boolean {
  const last = latest(checks);
  const passed = requiredChecks(method, version).every((name) => last.get(name)?.outcome === 'passed');
  return passed && requiredChecks(method).every((name) => last.get(name)?.outcome !== 'failed');
}

/** ISO time at which the last required check passed, or null when one has not, or has failed since. */
export function provenAtOf(evidence: Evidence): string | null {
  if (!isProven(evidence)) return null;
  const last = latest(evidence.checks);
  const times = requiredChecks(evidence.method, evidence.version).flatMap((name) => last.get(name)?.at ?? []);
  return times.sort().at(-1) ?? null;
}

/** The failed or inconclusive required check that stands now, if any: one that passed later, or came before a new try, does not. */
export function standingFailure({ method, checks }: Pick<Evidence, 'method' | 'checks'>): { at: string; diagnosis: Diagnosis } | null {
  const last = latest(checks);
  const failed = requiredChecks(method)
    .flatMap((name) => last.get(name) ?? [])
    .filter((check) => check.outcome !== 'passed');
  const diagnosed = failed.flatMap(({ at, diagnosis }) => (diagnosis === null ? [] : [{ at, diagnosis }]));
  return diagnosed.sort((one, other) => (one.at < other.at ? 1 : -1))[0] ?? null;
}

export function proofOf(evidence: Evidence | null, submittedUntested: boolean): Proof {
  if (evidence !== null && isProven(evidence)) return 'proven';
  if (submittedUntested) return 'untested';
  return evidence?.checks.some((check) => check.outcome === 'passed' && check.observedBy === 'server') ? 'partly' : 'none';
}

function latest(checks: readonly Check[]): Map<CheckName, Check> {
  return new Map(checks.map((check) => [check.name, check]));
}

function isOf(subject: ProofSubject, run: RunRecord): boolean {
  if (run.method !== subject.method || run.streamArn !== subject.streamArn) return false;
  return subject.method === 'role' ? run.roleArn === subject.roleArn : run.keyId === subject.keyId;
}
