import 'server-only';
import { headers } from 'next/headers';
import type { Invitation } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { makeOnboarding } from '@/lib/server/onboarding/make-onboarding';
import { projectCustomer } from '@/lib/server/onboarding/project-customer';
import { type InvitationFault, openInvitation } from '@/lib/server/people/invitations/invitation-state';
import { isStaffAddress } from '@/lib/server/people/invitations/make-invitation';
import { countRefusedSignIn } from '@/lib/server/people/sign-in/count-refused-sign-in';
import { networkIn } from '@/lib/server/people/sign-in/decide-session';
import { type NewPerson, newPersonOf, personFor } from '@/lib/server/people/sign-in/new-person';
import { openSessionFor } from '@/lib/server/people/sign-in/open-session';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { hashToken } from '@/lib/server/platform/mail/links';
import { sourceIn } from '@/lib/server/platform/network/source-in';
import type { Limited } from '@/lib/wire/faults';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { acceptInput } from '@/lib/wire/people-inputs';

/**
 * Uses an invitation up: its person, who has shown that the mail reaches them, belongs to the customer from now on and is signed in.
 * Of any number of uses at once exactly one succeeds. Open: the token is the proof.
 */
export async function acceptInvitation(
  input: unknown,
): Promise<Result<{ next: string; personId: string }, InvitationFault | BadInput | Limited>> {
  const parsed = parseInput(acceptInput, input);
  if (!parsed.ok) return parsed;
  const asked = await headers();
  const limit = await takeLimit(`accept-invitation ${sourceIn(asked)}`, { max: 60, windowSeconds: 300 });
  if (!limit.ok) return limit;
  const accepted = await inTransaction(async (tx) => {
    const invitation = await consume(tx, hashToken(parsed.value.token), new Date());
    if (!invitation.ok) return invitation;
    return admit(tx, invitation.value, { network: networkIn(asked), ...newPersonOf(asked, parsed.value.timeZone) });
  });
  if (!accepted.ok) {
    await countRefusedSignIn(networkIn(asked), 'invitation');
    return accepted;
  }
  const { personId, next } = accepted.value;
  // Consumed and not signed in (the process died here): the person signs in with a mail link.
  return (await openSessionFor(personId, 'invitation')) ? ok({ next, personId }) : ok({ next: '/sign-in', personId });
}

async function consume(tx: Tx, tokenHash: string, now: Date): Promise<Result<Invitation, InvitationFault>> {
  const consumed = await tx.invitation.updateMany({
    where: { tokenHash, consumedAt: null, revokedAt: null, expiresAt: { gt: now } },
    data: { consumedAt: now },
  });
  const invitation = await tx.invitation.findUnique({ where: { tokenHash } });
  if (consumed.count === 1 && invitation !== null) return ok(invitation);
  const state = openInvitation(invitation, now);
  return state.ok ? err({ kind: 'used' }) : state;
}

type Arrival = NewPerson & { network: string | null };

async function admit(tx: Tx, { id, email, customerId, role, onboardingId }: Invitation, { network, ...newPerson }: Arrival) {
  if (await isStaffAddress(tx, email)) return err({ kind: 'unknown' as const });
  const person = await tx.person.upsert({
    where: { email },
    create: { ...personFor(email), ...newPerson },
    update: { emailVerified: true },
  });
  if (person.disabledAt !== null) return err({ kind: 'unknown' as const });
  const actor = { id: person.id, network };
  const place = { personId_customerId: { personId: person.id, customerId } };
  const before = await tx.membership.findUnique({ where: place });
  await tx.membership.upsert({
    where: place,
    create: { personId: person.id, customerId, role },
    update: before?.role === 'owner' ? {} : { role },
  });
  await projectCustomer(tx, customerId);
  await recordAudit(tx, actor, 'invitation.accepted', id, { chain: { customerId }, details: { role } });
  const first = onboardingId ?? (await firstOnboarding(tx, customerId)) ?? (await makeOnboarding(tx, actor, customerId));
  return ok({ personId: person.id, next: first === 'several' ? '/' : `/onboarding/${first}` });
}

/** The customer's only onboarding; `several` where there are more; null where there is none yet. */
async function firstOnboarding(tx: Tx, customerId: string): Promise<string | null> {
  const found = await tx.onboarding.findMany({ where: { customerId, retiredAt: null }, select: { id: true }, take: 2 });
  return found.length > 1 ? 'several' : (found[0]?.id ?? null);
}
