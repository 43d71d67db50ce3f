import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Diagnosis } from '@/lib/domain/aws/cause';
import type { Method, Status } from '@/lib/domain/onboarding/onboarding';
import { provenAtOf, standingFailure } from '@/lib/domain/onboarding/proof';
import type { ReplacementState } from '@/lib/domain/onboarding/replacement';
import type { OnboardingFacts, ReturnableKey, Side } from '@/lib/domain/onboarding/requirements';
import { currentEvidence, currentReplacement, type History, historyInUse, subjectOf, wasTested } from '@/lib/server/onboarding/history';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import { streamOf } from '@/lib/server/onboarding/stream-of';

/** The facts that requirements are computed from, out of the rows that hold them. */
export function factsOf(onboarding: Onboarding, history: History): OnboardingFacts {
  const method = onboarding.method as Method | null;
  const evidence = currentEvidence(onboarding, history);
  const submission = historyInUse(history).submissions.at(-1);
  return {
    status: onboarding.status as Status,
    statusSince: onboarding.statusSince.toISOString(),
    streamKnown: streamOf(onboarding) !== null,
    method,
    accessKnown: subjectOf(onboarding) !== null,
    provenAt: evidence === null ? null : provenAtOf(evidence),
    failure: evidence === null ? null : standingFailure(evidence),
    submission: submission === undefined ? null : { at: submission.submittedAt.toISOString(), tested: wasTested(submission, history) },
    returned: history.returns
      .filter((row) => row.settledAt === null)
      .map((row) => ({ requirement: row.requirement as ReturnableKey, reason: row.reason, at: row.returnedAt.toISOString() })),
    delegatedAt: onboarding.delegatedAccess === null ? null : fromJson<{ at: string }>(onboarding.delegatedAccess).at,
    paused: pausedOf(onboarding),
    degraded:
      onboarding.status === 'degraded' || onboarding.pausedFrom === 'degraded'
        ? fromJson<Diagnosis | null>(onboarding.degradedDiagnosis)
        : null,
    reviewAskedAt: onboarding.status === 'live' ? (onboarding.reviewAskedAt?.toISOString() ?? null) : null,
    replacement: replacementFactsOf(history),
  };
}

function replacementFactsOf(history: History): OnboardingFacts['replacement'] {
  const replacement = currentReplacement(history);
  if (replacement === null) return null;
  const { state, stateSince, reason } = replacement;
  return { state: state as ReplacementState, since: stateSince.toISOString(), reason };
}

/** `pausedBy` holds the side and the person: `customer:<id>` or `portal:<id>`. */
export function pausedOf(onboarding: Onboarding): OnboardingFacts['paused'] {
  if (onboarding.status !== 'paused' || onboarding.pausedFrom === null) return null;
  return {
    by: sideOfPause(onboarding),
    from: onboarding.pausedFrom as Status,
    reason: onboarding.pausedReason ?? '',
    since: onboarding.statusSince.toISOString(),
    ...(onboarding.pausedUntil === null ? {} : { until: onboarding.pausedUntil.toISOString() }),
  };
}

export function sideOfPause(onboarding: Onboarding): Side {
  return onboarding.pausedBy?.startsWith('microshare:') ? 'microshare' : 'customer';
}
