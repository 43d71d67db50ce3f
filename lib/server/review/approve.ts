import 'server-only';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { audit, decidingStaff, onboardingVerb } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Accepts a submission; the first real record comes next. A company that signed up by itself is confirmed before. */
export const approve = onboardingVerb({ by: decidingStaff, input: seenInput }, async ({ tx, who, onboarding, input }) => {
  const submission = await tx.submission.findFirst({
    where: { onboardingId: onboarding.id },
    orderBy: { submittedAt: 'desc' },
    select: { id: true },
  });
  if (submission === null) return err({ kind: 'nothing-submitted' } as const);
  const company = await tx.customer.findUniqueOrThrow({ where: { id: onboarding.customerId }, select: { confirmedAt: true } });
  if (company.confirmedAt === null) return err({ kind: 'company-unconfirmed' } as const);
  const approved = { status: 'approved', approvedBy: who.personId } as const;
  const changed = await changeOnboarding(tx, onboarding, approved, input.seenVersion);
  if (!changed.ok) return changed;
  await mailMembers(tx, onboarding, 'approved', {});
  return audit('onboarding.approved', { submissionId: submission.id });
});
