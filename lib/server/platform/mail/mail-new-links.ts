import 'server-only';
import { languageOf } from '@/lib/domain/language';
import { ok } from '@/lib/domain/result';
import { portalActor } from '@/lib/server/audit/record-audit';
import { makeInvitation, renewLink } from '@/lib/server/people/invitations/make-invitation';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';

/** Where the customer may still have to seal. What was submitted and is not returned stays as it is. */
const unfinished = {
  OR: [{ status: { in: ['draft', 'returned', 'degraded'] } }, { pausedFrom: { in: ['draft', 'returned', 'degraded'] } }],
};

/**
 * After a rotation of the support keys: mails every owner with something unfinished one new link for each company, and renews the
 * invitations that nobody has accepted, since links in older mails name the older keys. Each in a transaction of its own, so that a
 * second run does what is left. Throws on a node that was built with other keys: its links would name the wrong ones.
 */
export async function mailNewLinks({ pin }: { pin: string }): Promise<void> {
  if (supportKeys().pin !== pin) throw new Error('This node was built with other support keys than those that the new links are for.');
  const { firstSeenAt } = await db().keySet.findUniqueOrThrow({ where: { pin } });
  const owners = await db().membership.findMany({
    where: { role: 'owner', person: { disabledAt: null }, customer: { onboardings: { some: unfinished } } },
    select: { customerId: true, personId: true, person: { select: { email: true } } },
  });
  for (const { customerId, personId, person } of owners) {
    await once({ customerId, email: person.email, since: firstSeenAt }, async (tx) => {
      const open = await tx.onboarding.findMany({ where: { customerId, ...unfinished }, select: { id: true }, take: 2 });
      if (open.length === 0) return;
      const onboardingId = open.length === 1 ? (open[0]?.id ?? null) : null;
      await renewLink(tx, portalActor, { customerId, email: person.email, personId, onboardingId });
    });
  }
  const waiting = await db().invitation.findMany({
    where: { consumedAt: null, revokedAt: null, expiresAt: { gt: new Date() }, createdAt: { lt: firstSeenAt } },
  });
  for (const { id, customerId, email, onboardingId, role, invitedBy, language } of waiting) {
    await once({ customerId, email, since: firstSeenAt }, async (tx) => {
      const still = await tx.invitation.findFirst({ where: { id, consumedAt: null, revokedAt: null }, select: { id: true } });
      if (still === null) return;
      const inviter = await tx.person.findUnique({ where: { id: invitedBy }, select: { name: true } });
      const inviterName = inviter?.name ?? 'Microshare';
      const chosen = language === null ? {} : { language: languageOf(language) };
      const again = { customerId, email, role: role === 'owner' ? 'owner' : 'member', inviterName, onboardingId, ...chosen } as const;
      await makeInvitation(tx, portalActor, again);
    });
  }
}

/** Does it unless this address has a link of the portal's own since the keys changed; two runs at a time wait for each other. */
async function once(
  { customerId, email, since }: { customerId: string; email: string; since: Date },
  renew: (tx: Tx) => Promise<void>,
): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`new link ${customerId}`}, 7106))::text`;
    const made = await tx.invitation.findFirst({
      where: { customerId, email, invitedBy: portalActor.id, createdAt: { gte: since } },
      select: { id: true },
    });
    if (made === null) await renew(tx);
    return ok(undefined);
  });
}
