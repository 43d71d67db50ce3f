import 'server-only';
import { type MemberRight, mayMember } from '@/lib/domain/member-rights';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Person, requirePerson, requireSteppedUpStaff } from '@/lib/server/who';

/** Who may manage people at all: anyone signed in, for their own company; staff once they have proven that it is they. */
export async function requireManager(): Promise<Person> {
  const person = await requirePerson();
  return person.kind === 'staff' ? requireSteppedUpStaff() : person;
}

/** Whether somebody may do this in a company: its people by their role, staff in all. A company that is not theirs does not exist. */
export function mayManage(person: Person, customerId: string, right: MemberRight): Result<void, { kind: 'not-found' | 'not-owner' }> {
  if (person.kind === 'staff') return ok(undefined);
  const membership = person.kind === 'customer' ? person.memberships.find((one) => one.customerId === customerId) : undefined;
  if (membership === undefined) return err({ kind: 'not-found' });
  return mayMember(membership.role, right) ? ok(undefined) : err({ kind: 'not-owner' });
}
