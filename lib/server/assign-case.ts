import 'server-only';
import { err, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { decide } from '@/lib/server/onboardings/decide';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { assignInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

export type AssignFault = VerbFault | { kind: 'not-staff' };

/** Says who of staff looks after a case; null for nobody. */
export async function assignCase(input: unknown): Promise<Result<CaseView, AssignFault>> {
  const staff = await requireStaff();
  const wish = parseInput(assignInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, seenVersion, to } = wish.value;
  return decide<AssignFault>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    if (to !== null) {
      const person = await tx.person.findFirst({
        where: { id: to, role: { in: ['reviewer', 'admin'] }, disabledAt: null },
        select: { id: true },
      });
      if (person === null) return err({ kind: 'not-staff' });
    }
    const changed = await changeOnboarding(tx, onboarding, { assignedTo: to }, seenVersion);
    const { customerId } = onboarding;
    if (changed.ok) await recordAudit(tx, actor, 'onboarding.assigned', onboardingId, { chain: { customerId }, details: { to } });
    return changed;
  });
}
