import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { announceChange } from '@/lib/server/live/announce-change';
import { type SealedFault, sealedForOpening } from '@/lib/server/onboardings/sealed-for-opening';
import { actorOf, requireSteppedUpStaff } from '@/lib/server/who';
import { readOlderInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import type { SealedForOpening } from '@/lib/wire/views';

/** `not-older`: it is sealed to this build's keys already. */
export type ReadOlderFault = BadInput | Limited | SealedFault | { kind: 'not-older' };

/**
 * Gives staff, who have just proven that it is they, a message that is sealed to older keys, to be sealed again in their room. It is no
 * opening, since nobody is shown what is inside, but an audit event that the customer sees. Only older messages can be had this way.
 */
export async function readOlderSealed(input: unknown): Promise<Result<SealedForOpening, ReadOlderFault>> {
  const staff = await requireSteppedUpStaff();
  const wish = parseInput(readOlderInput, input);
  if (!wish.ok) return wish;
  const { handoverId } = wish.value;
  const limit = await takeLimit(`read-older:${staff.personId}`, { max: 1_200, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(staff);
  return inTransaction<SealedForOpening, ReadOlderFault>(async (tx) => {
    const sealed = await sealedForOpening(tx, handoverId);
    if (!sealed.ok) return sealed;
    const { onboarding, isCurrent, view } = sealed.value;
    if (isCurrent) return err({ kind: 'not-older' });
    const { id: onboardingId, customerId } = onboarding;
    await announceChange(tx, { onboardingId, customerId });
    await recordAudit(tx, actor, 'handover.reseal-read', onboardingId, { chain: { customerId }, details: { handoverId } });
    return ok(view);
  });
}
