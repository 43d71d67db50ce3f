import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { announceChange } from '@/lib/server/live/announce-change';
import { mailMembers } from '@/lib/server/onboardings/mail-members';
import { type SealedFault, sealedForOpening } from '@/lib/server/onboardings/sealed-for-opening';
import { actorOf, requireSteppedUpStaff } from '@/lib/server/who';
import { readSealedInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import type { SealedForOpening } from '@/lib/wire/views';

export type ReadSealedFault = BadInput | Limited | SealedFault;

/**
 * Gives staff, who have just proven that it is they, a sealed message and the facts to compare with what is inside. Each reading is an
 * audit event and a mail to the customer.
 */
export async function readSealedMessage(input: unknown): Promise<Result<SealedForOpening, ReadSealedFault>> {
  const staff = await requireSteppedUpStaff();
  const wish = parseInput(readSealedInput, input);
  if (!wish.ok) return wish;
  const { handoverId, as } = wish.value;
  const limit = await takeLimit(`read-sealed:${staff.personId}`, { max: 60, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(staff);
  return inTransaction<SealedForOpening, ReadSealedFault>(async (tx) => {
    const sealed = await sealedForOpening(tx, handoverId);
    if (!sealed.ok) return sealed;
    const { onboarding, view } = sealed.value;
    const opening = await tx.opening.create({
      data: { handoverId, personId: staff.personId, kind: as === 'open' ? 'opened' : 'downloaded' },
    });
    await mailMembers(tx, onboarding, 'opened', { openedAt: opening.at.toISOString() });
    await announceChange(tx, { onboardingId: onboarding.id, customerId: onboarding.customerId });
    const action = as === 'open' ? 'handover.opened' : 'handover.downloaded';
    const chain = { customerId: onboarding.customerId };
    await recordAudit(tx, actor, action, onboarding.id, { chain, details: { handoverId, openingId: opening.id } });
    return ok(view);
  });
}
