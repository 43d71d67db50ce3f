import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Diagnosis } from '@/lib/domain/cause';
import type { Method, Status } from '@/lib/domain/onboarding';
import { provenAtOf, standingFailure } from '@/lib/domain/proof';
import type { OnboardingFacts, ReturnableKey, Side } from '@/lib/domain/requirements';
import { currentRungs, type History, subjectOf, wasTested } from '@/lib/server/onboardings/history';
import { fromJson } from '@/lib/server/onboardings/stored-json';
import { streamOf } from '@/lib/server/onboardings/stream-of';

/** The facts that requirements are computed from, out of the rows that hold them. */
export function factsOf(onboarding: Onboarding, history: History): OnboardingFacts {
  const method = onboarding.method as Method | null;
  const rungs = currentRungs(onboarding, history);
  const handover = history.handovers.at(-1);
  return {
    status: onboarding.status as Status,
    statusSince: onboarding.statusSince.toISOString(),
    streamKnown: streamOf(onboarding) !== null,
    method,
    accessKnown: subjectOf(onboarding) !== null,
    provenAt: method === null ? null : provenAtOf(method, rungs),
    failure: method === null ? null : standingFailure(method, rungs),
    handover: handover === undefined ? null : { at: handover.handedOverAt.toISOString(), tested: wasTested(handover, history) },
    returned: history.returns
      .filter((row) => row.settledAt === null)
      .map((row) => ({ requirement: row.requirement as ReturnableKey, reason: row.reason, at: row.returnedAt.toISOString() })),
    delegatedAt: onboarding.delegatedAccess === null ? null : fromJson<{ at: string }>(onboarding.delegatedAccess).at,
    paused: pausedOf(onboarding),
    degraded:
      onboarding.status === 'degraded' || onboarding.pausedFrom === 'degraded'
        ? fromJson<Diagnosis | null>(onboarding.degradedDiagnosis)
        : null,
  };
}

/** `pausedBy` holds the side and the person: `customer:<id>` or `portal:<id>`. */
export function pausedOf(onboarding: Onboarding): OnboardingFacts['paused'] {
  if (onboarding.status !== 'paused' || onboarding.pausedFrom === null) return null;
  return {
    by: sideOfPause(onboarding),
    from: onboarding.pausedFrom as Status,
    reason: onboarding.pausedReason ?? '',
    since: onboarding.statusSince.toISOString(),
  };
}

export function sideOfPause(onboarding: Onboarding): Side {
  return onboarding.pausedBy?.startsWith('portal:') ? 'portal' : 'customer';
}
