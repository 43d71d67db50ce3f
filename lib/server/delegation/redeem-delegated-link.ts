import 'server-only';
import { cookies, headers } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { delegatedCookie, makeDelegatedSession } from '@/lib/server/delegation/delegated-session';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { announceChange } from '@/lib/server/platform/live/announce-change';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import { actorOf } from '@/lib/server/who';
import { redeemDelegatedInput } from '@/lib/wire/delegation-inputs';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';

/** `link-over`: unknown, expired, revoked or ended; which of them is nobody's business. */
export type RedeemDelegatedFault = BadInput | Limited | { kind: 'link-over' };

/**
 * Exchanges a link's token for a cookie that reaches its one step. The link may be opened again until it ends; the newest browser has it.
 * Attempts count for their source; for the link only once the token is known to be its own, so that nobody else spends its holder's.
 */
export async function redeemDelegatedLink(input: unknown): Promise<Result<void, RedeemDelegatedFault>> {
  const parsed = parseInput(redeemDelegatedInput, input);
  if (!parsed.ok) return parsed;
  const { linkId, token } = parsed.value;
  const bySource = await takeLimit(`redeem-delegated source ${sourceIn(await headers())}`, { max: 100, windowSeconds: 3_600 });
  if (!bySource.ok) return bySource;
  if ((await db().delegatedLink.count({ where: openLink(linkId, token) })) === 0) return err({ kind: 'link-over' });
  const byLink = await takeLimit(`redeem-delegated:${linkId}`, { max: 20, windowSeconds: 3_600 });
  if (!byLink.ok) return byLink;
  const session = makeDelegatedSession();
  const actor = await actorOf({ kind: 'visitor' });
  const redeemed = await inTransaction<Date, RedeemDelegatedFault>(async (tx) => {
    const link = await tx.delegatedLink.findFirst({
      where: openLink(linkId, token),
      include: { onboarding: { select: { customerId: true, streamAccountId: true } } },
    });
    if (link === null) return err({ kind: 'link-over' });
    await tx.delegatedLink.update({ where: { id: linkId }, data: { sessionHash: session.hash } });
    const { customerId, streamAccountId } = link.onboarding;
    if (streamAccountId !== null) await ensureExternalId(tx, customerId, streamAccountId);
    await announceChange(tx, { onboardingId: link.onboardingId, customerId });
    const by = { ...actor, id: `delegated:${linkId}` };
    await recordAudit(tx, by, 'link.opened', link.onboardingId, { chain: { customerId }, details: { linkId } });
    return ok(link.expiresAt);
  });
  if (!redeemed.ok) return redeemed;
  (await cookies()).set(delegatedCookie(session.value, redeemed.value));
  return ok(undefined);
}

function openLink(id: string, token: string) {
  return { id, tokenHash: hashToken(token), revokedAt: null, endedAt: null, expiresAt: { gt: new Date() } };
}
