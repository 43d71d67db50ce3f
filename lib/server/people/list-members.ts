import 'server-only';
import { notFound } from 'next/navigation';
import { toldOf } from '@/lib/domain/deliveries/told';
import { mayMember } from '@/lib/domain/member-rights';
import { db } from '@/lib/server/platform/db/prisma';
import { requirePerson } from '@/lib/server/who';
import { parseInput } from '@/lib/wire/parse-input';
import { membersInput } from '@/lib/wire/people-inputs';
import type { CompanyView } from '@/lib/wire/people-views';

/**
 * The people of the reader's companies, or of one of them; staff name the customer. What is not theirs does not exist. Open invitations
 * are shown to who may manage them.
 */
export async function listMembers(customerId?: string): Promise<CompanyView[]> {
  const person = await requirePerson();
  const input = parseInput(membersInput, customerId === undefined ? {} : { customerId });
  if (!input.ok || person.kind === 'unproven') return notFound();
  const owned = person.kind === 'customer' ? person.memberships : [];
  const ids = customerId === undefined ? owned.map((membership) => membership.customerId) : [customerId];
  if (person.kind === 'customer' && !ids.every((id) => owned.some((membership) => membership.customerId === id))) return notFound();
  const customers = await db().customer.findMany({
    where: { id: { in: ids } },
    include: {
      memberships: { include: { person: true }, orderBy: { createdAt: 'asc' } },
      invitations: { where: { consumedAt: null, revokedAt: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } },
    },
    orderBy: { name: 'asc' },
  });
  if (customerId !== undefined && customers.length === 0) return notFound();
  return customers.map(({ id, name, confirmedAt, memberships, invitations }) => {
    const mayManage =
      person.kind === 'staff' || owned.some((membership) => membership.customerId === id && mayMember(membership.role, 'invite'));
    const asked = memberships.filter(({ person: { disabledAt } }) => disabledAt === null);
    const told = new Set(toldOf(asked.map((one) => ({ ...one, role: roleOf(one.role) }))).map(({ personId }) => personId));
    return {
      customerId: id,
      company: name,
      confirmed: confirmedAt !== null,
      mayManage,
      members: memberships.map((membership) => ({
        personId: membership.personId,
        name: membership.person.name,
        email: membership.person.email,
        role: roleOf(membership.role),
        you: membership.personId === person.personId,
        since: membership.createdAt.toISOString(),
        disabled: membership.person.disabledAt !== null,
        told: told.has(membership.personId),
      })),
      invitations: mayManage
        ? invitations.map(({ id: invitationId, email, role, expiresAt }) => ({
            id: invitationId,
            email,
            role: roleOf(role),
            expiresAt: expiresAt.toISOString(),
          }))
        : [],
    };
  });
}

function roleOf(role: string): 'owner' | 'member' {
  return role === 'owner' ? 'owner' : 'member';
}
