import 'server-only';
import type { Replacement } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { ReplacementState } from '@/lib/domain/onboarding/replacement';
import { runViewOf } from '@/lib/server/connection-test/run-view-of';
import { currentReplacement } from '@/lib/server/onboarding/history';
import type { OnboardingRecord } from '@/lib/server/onboarding/read-onboarding-record';
import { submissionViewOf } from '@/lib/server/submissions/submission-view-of';
import type { ReplacementView } from '@/lib/wire/views';

/** The newest replacement of an onboarding that was not cancelled, with its own runs and its newest submission. */
export function replacementViewOf({ history, openings, names }: OnboardingRecord): ReplacementView | null {
  const row = currentReplacement(history);
  if (row === null) return null;
  const lastRun = history.runs.findLast(({ stored }) => stored.replacementId === row.id);
  const submission = history.submissions.findLast(({ id }) => id === row.submissionId);
  return {
    id: row.id,
    state: row.state as ReplacementState,
    since: row.stateSince.toISOString(),
    method: row.method as Method,
    roleArn: row.roleArn,
    keyId: row.keyId,
    startedBy: names(row.startedBy).name,
    reason: row.state === 'returned' ? row.reason : null,
    lastRun: lastRun === undefined ? null : runViewOf(lastRun, history, names),
    submission: submission === undefined ? null : submissionViewOf(submission, openings, history, names),
    current: row.currentAt === null ? null : { at: row.currentAt.toISOString(), by: names(row.currentBy ?? 'portal').name },
    old: oldOf(row),
  };
}

function oldOf({ oldMethod, oldRoleArn, oldKeyId, oldEndedAt, oldEndedProof }: Replacement): ReplacementView['old'] {
  if (oldMethod === null) return null;
  const proof = oldEndedProof === 'portal' || oldEndedProof === 'customer' ? oldEndedProof : null;
  return { method: oldMethod as Method, roleArn: oldRoleArn, keyId: oldKeyId, endedAt: oldEndedAt?.toISOString() ?? null, proof };
}
