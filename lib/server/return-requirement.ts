import 'server-only';
import { looksLikeSecret } from '@/lib/domain/looks-like-secret';
import { err, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { decide } from '@/lib/server/onboardings/decide';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import type { LooksLikeSecret, VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { returnInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

/** Gives one step back to the customer, with the reason that they read; all other steps stay done. */
export async function returnRequirement(input: unknown): Promise<Result<CaseView, VerbFault | LooksLikeSecret>> {
  const staff = await requireStaff();
  const wish = parseInput(returnInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, seenVersion, requirement, reason } = wish.value;
  if (looksLikeSecret(reason)) return err({ kind: 'looks-like-secret' });
  return decide<VerbFault | LooksLikeSecret>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    const changed = await changeOnboarding(tx, onboarding, { status: 'returned', approvedBy: null }, seenVersion);
    if (!changed.ok) return changed;
    await tx.returnedRequirement.create({ data: { onboardingId, requirement, reason, returnedBy: staff.personId } });
    await mailMembers(tx, onboarding, 'returned', { requirement, reason });
    const { customerId } = onboarding;
    await recordAudit(tx, actor, 'onboarding.returned', onboardingId, { chain: { customerId }, details: { requirement } });
    return changed;
  });
}
