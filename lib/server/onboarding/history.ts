import 'server-only';
import type {
  Onboarding,
  Replacement,
  ReturnedRequirement,
  SealedMessage,
  Submission,
  TestCheck,
  TestRun,
} from '@/generated/prisma/client';
import { type Check, type CheckName, checkNames } from '@/lib/domain/onboarding/connection-test';
import { currentDiagnosis } from '@/lib/domain/onboarding/old-names';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { type Evidence, evidenceOf, isProven, type ProofSubject, type RunRecord } from '@/lib/domain/onboarding/proof';
import { hasTakenOver, type ReplacementState } from '@/lib/domain/onboarding/replacement';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

export type StoredRun = TestRun & { checks: TestCheck[] };

/** What an onboarding's requirements are computed from, beside its own row. All lists are in time order. */
export type History = {
  runs: (RunRecord & { stored: StoredRun })[];
  submissions: (Submission & { sealed: Omit<SealedMessage, 'armored' | 'wrapped' | 'contentHash'> | null })[];
  returns: ReturnedRequirement[];
  replacements: Replacement[];
};

/** Enough runs for any proof: older ones are shown to staff but decide nothing. */
const runsKept = 40;

/**
 * Reads an onboarding's history. Scheduled re-tests of a live role prove its health, and tries of one that is
 * to be ended its end, not its submission: they are left out.
 */
export async function historyOf(tx: Tx, onboardingId: string): Promise<History> {
  const runs = await tx.testRun.findMany({
    where: { onboardingId, purpose: { notIn: ['retest', 'ending'] } },
    orderBy: { startedAt: 'desc' },
    take: runsKept,
    include: { checks: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  const submissions = await tx.submission.findMany({
    where: { onboardingId },
    orderBy: { submittedAt: 'asc' },
    include: { sealed: { omit: { armored: true, wrapped: true, contentHash: true } } },
  });
  const returns = await tx.returnedRequirement.findMany({ where: { onboardingId }, orderBy: { returnedAt: 'asc' } });
  const replacements = await tx.replacement.findMany({ where: { onboardingId }, orderBy: { startedAt: 'asc' } });
  return { runs: runs.reverse().map(recordOf), submissions, returns, replacements };
}

/** The history of the access in use: without runs and submissions of replacements that have not taken over. */
export function historyInUse({ replacements, ...history }: History): History {
  const inUse = replacementsInUse(replacements);
  return {
    ...history,
    replacements,
    runs: history.runs.filter(({ stored }) => inUse.has(stored.replacementId)),
    submissions: submissionsInUse(history.submissions, replacements),
  };
}

/** The submissions of the onboarding's own access, and of replacements that have taken over. */
export function submissionsInUse<Row extends Pick<Submission, 'replacementId'>>(
  rows: readonly Row[],
  replacements: readonly Replacement[],
): Row[] {
  const inUse = replacementsInUse(replacements);
  return rows.filter(({ replacementId }) => inUse.has(replacementId));
}

function replacementsInUse(replacements: readonly Replacement[]): ReadonlySet<string | null> {
  return new Set([null, ...replacements.filter(({ state }) => hasTakenOver(state as ReplacementState)).map(({ id }) => id)]);
}

/** The newest replacement that was not cancelled, or null. */
export function currentReplacement({ replacements }: Pick<History, 'replacements'>): Replacement | null {
  return replacements.findLast(({ state }) => state !== 'cancelled') ?? null;
}

/** What speaks for the access that the onboarding holds now; null while there is none. */
export function currentEvidence(onboarding: Onboarding, history: History): Evidence | null {
  const subject = subjectOf(onboarding);
  return subject === null ? null : evidenceOf(subject, history.runs);
}

/** The access and stream that the onboarding holds now, or null while either is missing. */
export function subjectOf(onboarding: Onboarding): ProofSubject | null {
  return subjectFor(onboarding, onboarding);
}

/** The new access on the onboarding's stream, or null while the key's id is not known. */
export function subjectOfReplacement(onboarding: Onboarding, replacement: Replacement): ProofSubject | null {
  return subjectFor(onboarding, replacement);
}

function subjectFor(
  onboarding: Onboarding,
  { method, keyId, roleArn }: Pick<Onboarding | Replacement, 'method' | 'keyId' | 'roleArn'>,
): ProofSubject | null {
  const stream = streamOf(onboarding);
  if (stream === null || method === null) return null;
  if ((method === 'role' ? roleArn : keyId) === null) return null;
  return { method: method as Method, keyId, roleArn, streamArn: stream.arn };
}

/** Whether a submission came with proof: the connection test had passed for its access when it was submitted. */
export function wasTested(submission: Submission, history: History): boolean {
  const run = history.runs.find((one) => one.id === submission.testRunId);
  if (run === undefined || run.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = run;
  const evidence = evidenceOf({ method, keyId, roleArn, streamArn }, history.runs);
  const until = submission.submittedAt.toISOString();
  return isProven({ ...evidence, checks: evidence.checks.filter((check) => check.at <= until) });
}

/** A stored run with the checks that people see; rows named after a single request are the server's own memory of the steps between. */
export function recordOf(stored: StoredRun): RunRecord & { stored: StoredRun } {
  const checks = stored.checks.filter((row) => isCheckName(row.name)).map(makeCheck);
  const streamArn = checks.find((check) => check.name === 'account')?.proof['streamArn'] ?? null;
  const { id, method, keyId, roleArn, startedAt, version } = stored;
  return { id, method: method as Method, keyId, roleArn, streamArn, startedAt: startedAt.toISOString(), version, checks, stored };
}

export function makeCheck(row: TestCheck): Check {
  return {
    name: row.name as CheckName,
    outcome: row.outcome as Check['outcome'],
    observedBy: row.observedBy as Check['observedBy'],
    at: row.at.toISOString(),
    attempts: row.attempts,
    proof: fromJson<Record<string, string>>(row.proof),
    answer: fromJson<Check['answer']>(row.answer),
    diagnosis: currentDiagnosis(fromJson(row.diagnosis)),
  };
}

function isCheckName(name: string): name is CheckName {
  return checkNames.some((known) => known === name);
}
