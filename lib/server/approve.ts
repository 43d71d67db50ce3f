import 'server-only';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { seenInput } from '@/lib/wire/onboarding-inputs';

/** Accepts a submission; the first real record comes next. A company that signed up by itself is confirmed before. */
export const approve = onboardingVerb({ by: staff, input: seenInput }, async ({ tx, who, onboarding, input }) => {
  const handover = await tx.handover.findFirst({
    where: { onboardingId: onboarding.id },
    orderBy: { handedOverAt: 'desc' },
    select: { id: true },
  });
  if (handover === null) return err({ kind: 'nothing-handed-over' } as const);
  const company = await tx.customer.findUniqueOrThrow({ where: { id: onboarding.customerId }, select: { confirmedAt: true } });
  if (company.confirmedAt === null) return err({ kind: 'company-unconfirmed' } as const);
  const approved = { status: 'approved', approvedBy: who.personId } as const;
  const changed = await changeOnboarding(tx, onboarding, approved, input.seenVersion);
  if (!changed.ok) return changed;
  await mailMembers(tx, onboarding, 'approved', {});
  return audit('onboarding.approved', { handoverId: handover.id });
});
