import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Tx } from '@/lib/server/db/in-transaction';
import type { Visitor } from '@/lib/server/who';

export type Customer = Extract<Visitor, { kind: 'customer' }>;
export type Staff = Extract<Visitor, { kind: 'staff' }>;
export type Person = Customer | Staff;
export type Delegate = Extract<Visitor, { kind: 'delegated' }>;

/** What is not yours reads as what does not exist. */
export type NotFound = { kind: 'not-found' };

/** The onboarding, if this visitor may see it: a customer those of their companies, staff all, a delegated link its own. */
export async function onboardingOf(tx: Tx, visitor: Person | Delegate, onboardingId: string): Promise<Result<Onboarding, NotFound>> {
  if (visitor.kind === 'delegated' && visitor.onboardingId !== onboardingId) return err({ kind: 'not-found' });
  const own = visitor.kind === 'customer' ? { customerId: { in: visitor.memberships.map(({ customerId }) => customerId) } } : {};
  const onboarding = await tx.onboarding.findFirst({ where: { id: onboardingId, ...own } });
  return onboarding === null ? err({ kind: 'not-found' }) : ok(onboarding);
}
