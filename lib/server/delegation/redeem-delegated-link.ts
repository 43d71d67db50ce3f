import 'server-only';
import { cookies } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { delegatedCookie, makeDelegatedSession } from '@/lib/server/delegation/delegated-session';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { takeLimits } from '@/lib/server/platform/limits/take-limits';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { hashToken } from '@/lib/server/platform/mail/links';
import { actorOf } from '@/lib/server/who';
import { redeemDelegatedInput } from '@/lib/wire/delegation-inputs';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** `link-over`: unknown, expired, revoked or ended; which of them is nobody's business. */
export type RedeemDelegatedFault = BadInput | Limited | { kind: 'link-over' };

/** Exchanges a link's token for a cookie that reaches its one step. The link may be opened again until it ends; the newest browser has it. */
export async function redeemDelegatedLink(input: unknown): Promise<Result<void, RedeemDelegatedFault>> {
  const parsed = parseInput(redeemDelegatedInput, input);
  if (!parsed.ok) return parsed;
  const { linkId, token } = parsed.value;
  const limit = await takeLimits('redeem-delegated', linkId, { max: 20, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const session = makeDelegatedSession();
  const actor = await actorOf({ kind: 'visitor' });
  const redeemed = await inTransaction<Date, RedeemDelegatedFault>(async (tx) => {
    const link = await tx.delegatedLink.findFirst({
      where: { id: linkId, tokenHash: hashToken(token), revokedAt: null, endedAt: null, expiresAt: { gt: new Date() } },
      include: { onboarding: { select: { customerId: true } } },
    });
    if (link === null) return err({ kind: 'link-over' });
    await tx.delegatedLink.update({ where: { id: linkId }, data: { sessionHash: session.hash } });
    const { customerId } = link.onboarding;
    await announceChange(tx, { onboardingId: link.onboardingId, customerId });
    const by = { ...actor, id: `delegated:${linkId}` };
    await recordAudit(tx, by, 'link.opened', link.onboardingId, { chain: { customerId }, details: { linkId } });
    return ok(link.expiresAt);
  });
  if (!redeemed.ok) return redeemed;
  (await cookies()).set(delegatedCookie(session.value, redeemed.value));
  return ok(undefined);
}
