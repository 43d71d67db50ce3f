import 'server-only';
import type { Onboarding, Opening } from '@/generated/prisma/client';
import type { ApprovalFacts } from '@/lib/domain/onboarding/approval';
import { provenAtOf } from '@/lib/domain/onboarding/proof';
import { currentEvidence, type History } from '@/lib/server/onboarding/history';

/** What decides whether an approval is in doubt. `openings`: in time order; those of older submissions do not count. */
export function approvalFactsOf(onboarding: Onboarding, history: History, openings: readonly Opening[]): ApprovalFacts {
  const evidence = currentEvidence(onboarding, history);
  const newest = history.submissions.at(-1)?.id;
  return {
    openings: openings.filter(({ submissionId }) => submissionId === newest).map(({ matched }) => matched),
    provenAt: evidence === null ? null : provenAtOf(evidence),
  };
}
