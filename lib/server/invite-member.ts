import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { isStaffAddress, makeInvitation } from '@/lib/server/make-invitation';
import { actorOf, type Person, requirePerson, requireSteppedUpStaff } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { inviteMemberInput } from '@/lib/wire/people-inputs';

export type InviteMemberFault =
  | BadInput
  | Limited
  | { kind: 'not-found' | 'not-owner' | 'already-member' | 'staff-address' | 'company-unconfirmed' };

/**
 * Invites a colleague into a company that the person owns; staff may for any. The link goes by mail only. Not for a company that signed
 * up by itself before staff confirmed it: the mail carries its name, and would go to strangers in ours.
 */
export async function inviteMember(input: unknown): Promise<Result<{ email: string; expiresAt: string }, InviteMemberFault>> {
  const person = await requireManager();
  const wish = parseInput(inviteMemberInput, input);
  if (!wish.ok) return wish;
  const { customerId, email, role = 'member' } = wish.value;
  const allowed = mayManage(person, customerId);
  if (!allowed.ok) return allowed;
  if (!isConfirmed(person, customerId)) return err({ kind: 'company-unconfirmed' });
  const limit = await takeLimit(`invite ${person.personId}`, { max: 30, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const actor = await actorOf(person);
  return inTransaction<{ email: string; expiresAt: string }, InviteMemberFault>(async (tx) => {
    if ((await tx.customer.count({ where: { id: customerId } })) === 0) return err({ kind: 'not-found' });
    // A member is made an owner by an invitation as one.
    const there = { customerId, person: { email }, ...(role === 'owner' ? { role } : {}) };
    if ((await tx.membership.count({ where: there })) > 0) return err({ kind: 'already-member' });
    if (await isStaffAddress(tx, email)) return err({ kind: 'staff-address' });
    const { expiresAt } = await makeInvitation(tx, actor, { customerId, email, role, inviterName: person.name });
    return ok({ email, expiresAt });
  });
}

function isConfirmed(person: Person, customerId: string): boolean {
  return person.kind !== 'customer' || person.memberships.some((one) => one.customerId === customerId && one.confirmed);
}

/** Who may manage people at all: anyone signed in, for their own company; staff once they have proven that it is they. */
export async function requireManager(): Promise<Person> {
  const person = await requirePerson();
  return person.kind === 'staff' ? requireSteppedUpStaff() : person;
}

/** Owners manage the people of their own companies, staff those of all. A company that is not theirs does not exist. */
export function mayManage(person: Person, customerId: string): Result<void, { kind: 'not-found' | 'not-owner' }> {
  if (person.kind === 'staff') return ok(undefined);
  const membership = person.kind === 'customer' ? person.memberships.find((one) => one.customerId === customerId) : undefined;
  if (membership === undefined) return err({ kind: 'not-found' });
  return membership.role === 'owner' ? ok(undefined) : err({ kind: 'not-owner' });
}
