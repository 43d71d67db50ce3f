import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { announceChange } from '@/lib/server/live/announce-change';
import { auditedMessage } from '@/lib/server/onboardings/audited-message';
import type { NotFound } from '@/lib/server/onboardings/onboarding-of';
import { actorOf, requireStaff } from '@/lib/server/who';
import { recordOpeningInput } from '@/lib/wire/onboarding-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/**
 * Notes what the opening room found: whether the facts inside equal the row's, and the content's hash, which every later opening must
 * repeat. Belongs to this person's own latest opening.
 */
export async function recordOpening(input: unknown): Promise<Result<void, BadInput | NotFound>> {
  const staff = await requireStaff();
  const wish = parseInput(recordOpeningInput, input);
  if (!wish.ok) return wish;
  const { handoverId, matched, contentHash } = wish.value;
  const actor = await actorOf(staff);
  return inTransaction<void, NotFound>(async (tx) => {
    const opening = await tx.opening.findFirst({
      where: { handoverId, personId: staff.personId, kind: 'opened' },
      orderBy: { at: 'desc' },
      include: { handover: { select: { onboarding: { select: { id: true, customerId: true } } } } },
    });
    if (opening === null) return err({ kind: 'not-found' });
    const { id: onboardingId, customerId } = opening.handover.onboarding;
    const known = (await auditedMessage(tx, { id: onboardingId, customerId }, handoverId)).contentHash;
    const same = matched && (known === null || contentHash === undefined || contentHash === known);
    await tx.opening.update({ where: { id: opening.id }, data: { matched: same } });
    if (contentHash !== undefined && same) {
      await tx.sealedMessage.updateMany({ where: { handoverId, contentHash: null }, data: { contentHash } });
    }
    await announceChange(tx, { onboardingId, customerId });
    const action = same ? 'handover.matched' : 'handover.mismatched';
    const details = { handoverId, ...(contentHash === undefined ? {} : { contentHash }) };
    await recordAudit(tx, actor, action, onboardingId, { chain: { customerId }, details });
    return ok(undefined);
  });
}
