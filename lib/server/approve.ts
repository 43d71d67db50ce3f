import 'server-only';
import { err, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { decide } from '@/lib/server/onboardings/decide';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { seenInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

export type ApproveFault = VerbFault | { kind: 'nothing-handed-over' | 'company-unconfirmed' };

/** Accepts what was handed over; the first real record comes next. A company that signed up by itself is confirmed before. */
export async function approve(input: unknown): Promise<Result<CaseView, ApproveFault>> {
  const staff = await requireStaff();
  const wish = parseInput(seenInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, seenVersion } = wish.value;
  return decide<ApproveFault>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    const handover = await tx.handover.findFirst({ where: { onboardingId }, orderBy: { handedOverAt: 'desc' }, select: { id: true } });
    if (handover === null) return err({ kind: 'nothing-handed-over' });
    const company = await tx.customer.findUniqueOrThrow({ where: { id: onboarding.customerId }, select: { confirmedAt: true } });
    if (company.confirmedAt === null) return err({ kind: 'company-unconfirmed' });
    const approved = { status: 'approved', approvedBy: staff.personId } as const;
    const changed = await changeOnboarding(tx, onboarding, approved, seenVersion);
    if (!changed.ok) return changed;
    await mailMembers(tx, onboarding, 'approved', {});
    const { customerId } = onboarding;
    await recordAudit(tx, actor, 'onboarding.approved', onboardingId, { chain: { customerId }, details: { handoverId: handover.id } });
    return changed;
  });
}
