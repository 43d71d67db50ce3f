import 'server-only';
import type { Opening } from '@/generated/prisma/client';
import type { ApprovalFacts } from '@/lib/domain/onboarding/approval';
import { evidenceOf, type ProofSubject, provenAtOf } from '@/lib/domain/onboarding/proof';
import type { History } from '@/lib/server/onboarding/history';

/** What is approved: an access on a stream, or null while it is not known, and the submission that brought it. */
export type Approved = { subject: ProofSubject | null; submissionId: string | null };

/** What decides whether an approval is in doubt. `openings`: in time order; those of other submissions do not count. */
export function approvalFactsOf({ subject, submissionId }: Approved, history: History, openings: readonly Opening[]): ApprovalFacts {
  return {
    openings: openings.filter((opening) => opening.submissionId === submissionId).map(({ matched }) => matched),
    provenAt: subject === null ? null : provenAtOf(evidenceOf(subject, history.runs)),
  };
}
