import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { languageOf } from '@/lib/domain/language';
import { approvalDoubtsOf } from '@/lib/domain/onboarding/approval';
import { staffActions } from '@/lib/domain/onboarding/timeline-actions';
import { runViewOf } from '@/lib/server/connection-test/run-view-of';
import { currentReplacement, subjectOf, subjectOfReplacement } from '@/lib/server/onboarding/history';
import type { Names } from '@/lib/server/onboarding/names-of';
import { readOnboardingRecord } from '@/lib/server/onboarding/read-onboarding-record';
import { messageViewOf, viewOfRecord } from '@/lib/server/onboarding/view-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { type Approved, approvalFactsOf } from '@/lib/server/review/approval-facts-of';
import { submissionViewOf } from '@/lib/server/submissions/submission-view-of';
import type { CaseView } from '@/lib/wire/views';

/** The customer's view, and what staff see over and above it. Runs and submissions newest first. */
export async function caseViewOf(tx: Tx, onboardingId: string): Promise<CaseView> {
  const record = await readOnboardingRecord(tx, onboardingId, staffActions, ['customer', 'microshare', 'note']);
  const { onboarding, history, names, openings } = record;
  const view = await viewOfRecord(tx, record);
  const projection = await tx.onboardingProjection.findUnique({ where: { onboardingId }, select: { flags: true } });
  const memberships = await tx.membership.findMany({
    where: { customerId: onboarding.customerId },
    select: { role: true, person: { select: { id: true, name: true, email: true, language: true, timeZone: true } } },
    orderBy: { createdAt: 'asc' },
  });
  const doubtsAbout = (approved: Approved) => approvalDoubtsOf(approvalFactsOf(approved, history, openings), new Date());
  const replacement = currentReplacement(history);
  return {
    ...view,
    customerId: onboarding.customerId,
    runs: history.runs.map((run) => runViewOf(run, history, names)).reverse(),
    submissions: history.submissions.map((submission) => submissionViewOf(submission, openings, history, names)).reverse(),
    notes: record.messages.filter((message) => message.side === 'note').map((message) => messageViewOf(message, names)),
    flags: projection?.flags ?? [],
    assignedTo: onboarding.assignedTo === null ? null : { id: onboarding.assignedTo, name: names(onboarding.assignedTo).name },
    approvedBy: onboarding.approvedBy === null ? null : names(onboarding.approvedBy).name,
    approval: approvalViewOf(onboarding, names),
    approvalDoubts: doubtsAbout({ subject: subjectOf(onboarding), submissionId: history.submissions.at(-1)?.id ?? null }),
    replacementDoubts:
      replacement?.state !== 'submitted'
        ? []
        : doubtsAbout({ subject: subjectOfReplacement(onboarding, replacement), submissionId: replacement.submissionId }),
    people: memberships.map(({ role, person }) => ({
      name: person.name,
      email: person.email,
      role: role === 'owner' ? 'owner' : 'member',
      language: languageOf(person.language),
      timeZone: person.timeZone,
      submitted: history.submissions.at(-1)?.submittedBy === person.id,
    })),
  };
}

function approvalViewOf({ approvalBy, approvalAt, approvalEffectiveAt }: Onboarding, names: Names): CaseView['approval'] {
  if (approvalBy === null || approvalAt === null || approvalEffectiveAt === null) return null;
  return { by: names(approvalBy).name, at: approvalAt.toISOString(), effectiveAt: approvalEffectiveAt.toISOString() };
}
