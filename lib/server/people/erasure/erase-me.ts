import 'server-only';
import { cookies } from 'next/headers';
import { err, ok, type Result } from '@/lib/domain/result';
import { erase } from '@/lib/server/people/erasure/erase';
import { cookieAttributes, sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { actorOf, type Customer, requireCustomer } from '@/lib/server/who';

export type EraseMeFault = { kind: 'last-owner' | 'not-found' };

/**
 * Erases the name and the e-mail address of the customer who asks, and ends their sessions. Not while they are the last owner of a company
 * that others belong to: somebody has to be able to manage those. Staff are erased by an admin.
 */
export async function eraseMe(): Promise<Result<{ next: string }, EraseMeFault>> {
  const customer = await requireCustomer();
  const actor = await actorOf(customer);
  const erased = await inTransaction<void, EraseMeFault>(async (tx) => {
    if (await leavesOthersWithoutOwner(tx, customer)) return err({ kind: 'last-owner' });
    return erase(tx, actor, customer.email);
  });
  if (!erased.ok) return erased;
  (await cookies()).set(sessionCookieName(), '', { ...cookieAttributes(), maxAge: 0 });
  return ok({ next: '/sign-in' });
}

async function leavesOthersWithoutOwner(tx: Tx, { personId, memberships }: Customer): Promise<boolean> {
  for (const { customerId } of memberships) {
    // As in remove-member.ts: two owners who go at once wait for each other here.
    const others = await tx.$queryRaw<{ role: string; disabled: boolean }[]>`
      select membership.role, "disabledAt" is not null as disabled from membership join person on person.id = "personId"
      where "customerId" = ${customerId} and "personId" <> ${personId} order by "personId" for update of membership`;
    if (others.length > 0 && !others.some(({ role, disabled }) => role === 'owner' && !disabled)) return true;
  }
  return false;
}
