import 'server-only';
import type { Handover, Onboarding, ReturnedRequirement, SealedMessage, TestRun, TestRung } from '@/generated/prisma/client';
import { isProven, type Rung, type RungName, rungNames } from '@/lib/domain/ladder';
import type { Method } from '@/lib/domain/onboarding';
import { type ProofSubject, type RunRecord, rungsOfAccess } from '@/lib/domain/proof';
import type { Tx } from '@/lib/server/db/in-transaction';
import { fromJson } from '@/lib/server/onboardings/stored-json';
import { streamOf } from '@/lib/server/onboardings/stream-of';

export type StoredRun = TestRun & { rungs: TestRung[] };

/** What an onboarding's requirements are computed from, beside its own row. Runs and handovers are in time order. */
export type History = {
  runs: (RunRecord & { stored: StoredRun })[];
  handovers: (Handover & { sealed: Omit<SealedMessage, 'armored' | 'contentHash'> | null })[];
  returns: ReturnedRequirement[];
};

/** Enough runs for any proof: older ones are shown to staff but decide nothing. */
const runsKept = 40;

/** Reads an onboarding's history. Scheduled re-tests of a live role prove its health, not its handover, and are left out. */
export async function historyOf(tx: Tx, onboardingId: string): Promise<History> {
  const runs = await tx.testRun.findMany({
    where: { onboardingId, purpose: { not: 'retest' } },
    orderBy: { startedAt: 'desc' },
    take: runsKept,
    include: { rungs: { orderBy: [{ at: 'asc' }, { id: 'asc' }] } },
  });
  const handovers = await tx.handover.findMany({
    where: { onboardingId },
    orderBy: { handedOverAt: 'asc' },
    include: { sealed: { omit: { armored: true, contentHash: true } } },
  });
  const returns = await tx.returnedRequirement.findMany({ where: { onboardingId }, orderBy: { returnedAt: 'asc' } });
  return { runs: runs.reverse().map(recordOf), handovers, returns };
}

/** The rungs that speak for the access that the onboarding holds now. */
export function currentRungs(onboarding: Onboarding, history: History): Rung[] {
  const subject = subjectOf(onboarding);
  return subject === null ? [] : rungsOfAccess(subject, history.runs);
}

/** The access and stream that the onboarding holds now, or null while either is missing. */
export function subjectOf(onboarding: Onboarding): ProofSubject | null {
  const stream = streamOf(onboarding);
  const { method, keyId, roleArn } = onboarding;
  if (stream === null || method === null) return null;
  if ((method === 'role' ? roleArn : keyId) === null) return null;
  return { method: method as Method, keyId, roleArn, streamArn: stream.arn };
}

/** Whether a handover came with proof: the ladder had passed for its access when it was handed over. */
export function wasTested(handover: Handover, history: History): boolean {
  const run = history.runs.find((one) => one.id === handover.testRunId);
  if (run === undefined || run.streamArn === null) return false;
  const { method, keyId, roleArn, streamArn } = run;
  const rungs = rungsOfAccess({ method, keyId, roleArn, streamArn }, history.runs);
  const until = handover.handedOverAt.toISOString();
  return isProven(
    method,
    rungs.filter((rung) => rung.at <= until),
  );
}

/** A stored run with the rungs that people see; rows named after a single request are the server's own memory of the steps between. */
export function recordOf(stored: StoredRun): RunRecord & { stored: StoredRun } {
  const rungs = stored.rungs.filter((row) => isRungName(row.name)).map(rungOf);
  const streamArn = rungs.find((rung) => rung.name === 'account')?.proof['streamArn'] ?? null;
  const { id, method, keyId, roleArn, startedAt } = stored;
  return { id, method: method as Method, keyId, roleArn, streamArn, startedAt: startedAt.toISOString(), rungs, stored };
}

export function rungOf(row: TestRung): Rung {
  return {
    name: row.name as RungName,
    outcome: row.outcome as Rung['outcome'],
    witness: row.witness as Rung['witness'],
    at: row.at.toISOString(),
    attempts: row.attempts,
    proof: fromJson<Record<string, string>>(row.proof),
    answer: fromJson<Rung['answer']>(row.answer),
    diagnosis: fromJson<Rung['diagnosis']>(row.diagnosis),
  };
}

function isRungName(name: string): name is RungName {
  return rungNames.some((known) => known === name);
}
