import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { delegatedLinkInput } from '@/lib/wire/delegation-inputs';

/** Ends a link at once, for whoever has it open as well. What it gave before still waits for the customer. */
export const revokeDelegatedLink = verb(
  { by: requireCustomer, input: delegatedLinkInput },
  async ({ tx, who, actor, input: { linkId } }) => {
    const link = await tx.delegatedLink.findUnique({ where: { id: linkId } });
    if (link === null) return err({ kind: 'not-found' });
    const onboarding = await onboardingOf(tx, who, link.onboardingId);
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
  },
);
