import 'server-only';
import type { Person } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { projectCustomer } from '@/lib/server/onboarding/project-customer';
import { dropMails } from '@/lib/server/people/erasure/drop-mails';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/**
 * Erases whoever has this address: name, e-mail, sessions, passkeys, memberships, links and mails on their way. What they did stays, under
 * an id that leads to nobody; the audit speaks of the id alone. Older backups hold the rest until they expire. Cannot be taken back.
 */
export async function erase(tx: Tx, actor: Actor, email: string): Promise<Result<void, { kind: 'not-found' }>> {
  const person = await tx.person.findUnique({ where: { email } });
  await dropMails(tx, { email, personId: person?.id ?? null, name: person?.name ?? null });
  const left = await dropLinks(tx, email, person?.id ?? null);
  if (person === null && left === 0) return err({ kind: 'not-found' });
  if (person !== null) await empty(tx, actor, person);
  await recordAudit(tx, actor, 'person.erased', person?.id ?? null, { chain: 'portal' });
  return ok(undefined);
}

/** Everything that names an address without being its person: links, grants, and what the sign-in library notes. Returns how many rows. */
async function dropLinks(tx: Tx, email: string, personId: string | null): Promise<number> {
  const now = new Date();
  await tx.invitation.updateMany({ where: { email, consumedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const invitations = await tx.invitation.updateMany({ where: { email }, data: { email: nobody } });
  const signUps = await tx.signUp.deleteMany({ where: { email } });
  const grants = await tx.staffGrant.deleteMany({ where: { email } });
  const approvals = await tx.firstPasskeyApproval.deleteMany({ where: { email } });
  const verifications = await tx.$executeRaw`
    delete from verification where position(${email} in value) > 0 or position(${personId ?? email} in value) > 0`;
  return invitations.count + signUps.count + grants.count + approvals.count + verifications;
}

async function empty(tx: Tx, actor: Actor, { id }: Person): Promise<void> {
  const memberships = await tx.membership.findMany({ where: { personId: id }, orderBy: { customerId: 'asc' } });
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.passkey.deleteMany({ where: { userId: id } });
  await tx.account.deleteMany({ where: { userId: id } });
  await tx.membership.deleteMany({ where: { personId: id } });
  const now = new Date();
  const nameless = { email: `${id}@${nowhere}`, name: '', image: null, emailVerified: false, timeZone: 'UTC', language: 'en' };
  await tx.person.update({ where: { id }, data: { ...nameless, disabledAt: now, erasedAt: now } });
  for (const { customerId } of memberships) {
    await projectCustomer(tx, customerId);
    await recordAudit(tx, actor, 'member.removed', id, { chain: { customerId }, details: { erased: true } });
  }
}

// RFC 2606 keeps .invalid for names that can never exist.
const nowhere = 'erased.invalid';
const nobody = `nobody@${nowhere}`;
