import 'server-only';
import { byName } from '@/lib/domain/by-name';
import { db } from '@/lib/server/platform/db/prisma';
import { requireStaff } from '@/lib/server/who';
import type { CustomerLine } from '@/lib/wire/people-views';

/** All customers with their people, onboardings and open invitations, by name; 500 at most. */
export async function listCustomers(): Promise<CustomerLine[]> {
  await requireStaff();
  const customers = await db().customer.findMany({
    include: {
      _count: { select: { memberships: true, onboardings: true } },
      invitations: { where: { consumedAt: null, revokedAt: null, expiresAt: { gt: new Date() } }, orderBy: { createdAt: 'desc' } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 500,
  });
  const ordered = customers.sort((one, other) => byName(one.name, other.name));
  return ordered.map(({ id, name, confirmedAt, createdAt, _count, invitations }) => ({
    customerId: id,
    company: name,
    confirmed: confirmedAt !== null,
    createdAt: createdAt.toISOString(),
    people: _count.memberships,
    onboardings: _count.onboardings,
    invitations: invitations.map((invitation) => ({
      id: invitation.id,
      email: invitation.email,
      role: invitation.role === 'owner' ? 'owner' : 'member',
      expiresAt: invitation.expiresAt.toISOString(),
    })),
  }));
}
