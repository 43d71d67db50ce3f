import 'server-only';
import { toldOf } from '@/lib/domain/deliveries/told';
import type { MemberRole } from '@/lib/domain/member-rights';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

export type ToldPerson = { id: string; email: string };

/** The people of a company who are told of failures now. */
export async function readTold(tx: Tx, customerId: string): Promise<ToldPerson[]> {
  const members = await tx.membership.findMany({
    where: { customerId, person: { disabledAt: null } },
    select: { role: true, toldOfFailures: true, person: { select: { id: true, email: true } } },
    orderBy: { personId: 'asc' },
  });
  return toldOf(members.map((member) => ({ ...member, role: member.role as MemberRole }))).map(({ person }) => person);
}
