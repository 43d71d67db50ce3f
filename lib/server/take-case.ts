import 'server-only';
import type { Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboardings/change-onboarding';
import { decide } from '@/lib/server/onboardings/decide';
import type { VerbFault } from '@/lib/server/onboardings/verb-fault';
import { requireStaff } from '@/lib/server/who';
import { seenInput } from '@/lib/wire/onboarding-inputs';
import { parseInput } from '@/lib/wire/parse-input';
import type { CaseView } from '@/lib/wire/views';

/** Takes what was handed over into review; the customer sees that someone is looking. */
export async function takeCase(input: unknown): Promise<Result<CaseView, VerbFault>> {
  const staff = await requireStaff();
  const wish = parseInput(seenInput, input);
  if (!wish.ok) return wish;
  const { onboardingId, seenVersion } = wish.value;
  return decide<VerbFault>(staff, onboardingId, async ({ tx, actor, onboarding }) => {
    const taken = { status: 'in-review', assignedTo: staff.personId } as const;
    const changed = await changeOnboarding(tx, onboarding, taken, seenVersion);
    if (changed.ok) await recordAudit(tx, actor, 'onboarding.taken', onboardingId, { chain: { customerId: onboarding.customerId } });
    return changed;
  });
}
