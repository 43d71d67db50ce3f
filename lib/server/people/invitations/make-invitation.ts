import 'server-only';
import { type Language, languageOf } from '@/lib/domain/language';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { invitationLink, keysInMail, makeToken } from '@/lib/server/platform/mail/links';

export const invitationDays = 7;

export type InvitationInput = {
  customerId: string;
  email: string;
  role: 'owner' | 'member';
  /** Shown to the one who is invited. */
  inviterName: string;
  /** Of the mail to somebody who has no account yet; where nothing is said, that of the company. */
  language?: Language | undefined;
  /** Where the link leads; null: to what the customer has. */
  onboardingId?: string | null;
};

export type MadeInvitation = { link: string; invitationId: string; expiresAt: string };

/**
 * Makes an invitation and mails it, in the caller's transaction. Older ones of the same address and customer are cancelled. The link is
 * returned here and mailed; stored is its hash alone, so that it cannot be shown again.
 */
export async function makeInvitation(tx: Tx, actor: Actor, input: InvitationInput): Promise<MadeInvitation> {
  const { email, inviterName } = input;
  const { company, invitationId, link, expiresAt } = await createInvitation(tx, actor, input);
  const language = input.language ?? (await languageOfCompany(tx, input.customerId));
  await enqueueMail(tx, 'invitation', { email }, { company, invitedBy: inviterName, link, ...keysInMail(), expiresAt, language });
  return { link, invitationId, expiresAt };
}

/** Mails an owner a link to go on with, in the place of every older one of theirs; for a change of the support keys. */
export async function renewLink(
  tx: Tx,
  actor: Actor,
  input: { customerId: string; email: string; personId: string; onboardingId: string | null },
): Promise<void> {
  const { email, personId } = input;
  const { company, link, expiresAt } = await createInvitation(tx, actor, { ...input, role: 'owner' });
  await enqueueMail(tx, 'new-link', { email, personId }, { company, link, ...keysInMail(), expiresAt });
}

/** The language in which somebody new is written to: that of the company's first owner, else English. */
async function languageOfCompany(tx: Tx, customerId: string): Promise<Language> {
  const first = await tx.membership.findFirst({
    where: { customerId, role: 'owner' },
    orderBy: { createdAt: 'asc' },
    select: { person: { select: { language: true } } },
  });
  return languageOf(first?.person.language);
}

async function createInvitation(
  tx: Tx,
  actor: Actor,
  input: Omit<InvitationInput, 'inviterName'>,
): Promise<MadeInvitation & { company: string }> {
  const { customerId, email, role, onboardingId = null, language = null } = input;
  const { token, hash } = makeToken();
  const now = new Date();
  const expiresAt = new Date(now.getTime() + invitationDays * 86_400_000);
  await tx.invitation.updateMany({ where: { customerId, email, consumedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const { id, customer } = await tx.invitation.create({
    data: { tokenHash: hash, email, customerId, role, onboardingId, invitedBy: actor.id, expiresAt, language },
    include: { customer: true },
  });
  await recordAudit(tx, actor, 'invitation.made', id, { chain: { customerId }, details: { role } });
  return { company: customer.name, link: invitationLink(token), invitationId: id, expiresAt: expiresAt.toISOString() };
}

/**
 * The customer of this name (whatever its capitals), made where there is none. A company that signed up by itself is not found before
 * staff confirmed it: else whoever takes a company's name would have its people invited into their own.
 */
export async function ensureCustomer(tx: Tx, actor: Actor, name: string): Promise<string> {
  const found = await tx.customer.findFirst({
    where: { name: { equals: name, mode: 'insensitive' }, confirmedAt: { not: null } },
    orderBy: { createdAt: 'asc' },
  });
  if (found !== null) return found.id;
  const { id } = await tx.customer.create({ data: { name, confirmedAt: new Date() } });
  await recordAudit(tx, actor, 'customer.made', id, { chain: { customerId: id } });
  return id;
}

/** Whether this address belongs to staff, by account or by grant: it cannot be a customer's as well. */
export async function isStaffAddress(tx: Tx, email: string): Promise<boolean> {
  const person = await tx.person.findUnique({ where: { email }, select: { role: true } });
  if (person !== null) return person.role !== 'customer';
  const grant = await tx.staffGrant.findUnique({ where: { email }, select: { revokedAt: true } });
  return grant !== null && grant.revokedAt === null;
}
