import 'server-only';
import { approvalDoubtsOf, effectiveAtOf } from '@/lib/domain/onboarding/approval';
import { canApprove, type Status } from '@/lib/domain/onboarding/onboarding';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { historyOf, subjectOf } from '@/lib/server/onboarding/history';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { settings } from '@/lib/server/platform/settings/settings';
import { approvalFactsOf } from '@/lib/server/review/approval-facts-of';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { approveInput } from '@/lib/wire/onboarding-inputs';

/**
 * Accepts a submission. It takes effect after PORTAL_APPROVAL_MINUTES: until then the case stays in review, the customer is told
 * nothing, and staff can take it back. A company that signed up by itself is confirmed before. Refuses `unconfirmed` with the doubts
 * that the person did not confirm.
 */
export const approve = onboardingVerb({ by: decidingStaff, input: approveInput }, async ({ tx, who, onboarding, input }) => {
  const status = onboarding.status as Status;
  const history = await historyOf(tx, onboarding.id);
  const submission = history.submissions.at(-1);
  if (submission === undefined) return err({ kind: 'nothing-submitted' });
  const company = await tx.customer.findUniqueOrThrow({ where: { id: onboarding.customerId }, select: { confirmedAt: true } });
  if (company.confirmedAt === null) return err({ kind: 'company-unconfirmed' });
  const at = new Date();
  const { approvalMinutes: minutes } = settings();
  const given = { approvalBy: who.personId, approvalAt: at, approvalEffectiveAt: effectiveAtOf(at, minutes) };
  const reviewed = status === 'in-review' ? {} : ({ status: 'in-review' } as const);
  const changed = await changeOnboarding(tx, onboarding, { ...reviewed, ...given }, input.seenVersion);
  if (!changed.ok) return changed;
  if (!canApprove(status)) return err({ kind: 'not-from-here', from: status, to: 'approved' });
  if (onboarding.approvalEffectiveAt !== null) return err({ kind: 'approved-already' });
  const openings = await tx.opening.findMany({ where: { submissionId: submission.id }, orderBy: { at: 'asc' } });
  const approved = { subject: subjectOf(onboarding), submissionId: submission.id };
  const doubts = approvalDoubtsOf(approvalFactsOf(approved, history, openings), at);
  const unconfirmed = doubts.filter((doubt) => input.confirmed?.includes(doubt) !== true);
  if (unconfirmed.length > 0) return err({ kind: 'unconfirmed', doubts: unconfirmed });
  await enqueueJob(tx, 'approvals', { onboardingId: onboarding.id }, { startAfter: given.approvalEffectiveAt });
  return audit('onboarding.approval-given', { submissionId: submission.id, minutes, doubts });
});
