import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { announceChange } from '@/lib/server/live/announce-change';
import { type NotFound, onboardingOf } from '@/lib/server/onboardings/onboarding-of';
import { actorOf, requireCustomer } from '@/lib/server/who';
import { delegatedLinkInput } from '@/lib/wire/delegated-inputs';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** Ends a link at once, for whoever has it open as well. What it gave before still waits for the owner. */
export async function revokeDelegatedLink(input: unknown): Promise<Result<void, BadInput | NotFound>> {
  const customer = await requireCustomer();
  const wish = parseInput(delegatedLinkInput, input);
  if (!wish.ok) return wish;
  const actor = await actorOf(customer);
  return inTransaction<void, NotFound>(async (tx) => {
    const link = await tx.delegatedLink.findUnique({ where: { id: wish.value.linkId } });
    if (link === null) return err({ kind: 'not-found' });
    const onboarding = await onboardingOf(tx, customer, link.onboardingId);
    if (!onboarding.ok) return onboarding;
    const { count } = await tx.delegatedLink.updateMany({
      where: { id: link.id, revokedAt: null },
      data: { revokedAt: new Date(), sessionHash: null },
    });
    if (count === 0) return ok(undefined);
    const { id: onboardingId, customerId } = onboarding.value;
    await announceChange(tx, { onboardingId, customerId });
    await recordAudit(tx, actor, 'link.revoked', onboardingId, { chain: { customerId }, details: { linkId: link.id } });
    return ok(undefined);
  });
}
