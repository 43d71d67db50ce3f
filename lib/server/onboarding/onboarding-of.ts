import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Delegated } from '@/lib/server/delegation/delegated-session';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { Customer, Staff } from '@/lib/server/who';

/** The two sides; staff whose second factor is not proven are on neither. */
export type Side = Customer | Staff;
export type Tester = Side | Delegated;

/** What is not yours reads as what does not exist. */
export type NotFound = { kind: 'not-found' };

/** The onboarding, if this visitor may see it: a customer those of their companies, staff all, a delegated link its own. */
export async function onboardingOf(tx: Tx, visitor: Tester, onboardingId: string): Promise<Result<Onboarding, NotFound>> {
  if (visitor.kind === 'delegated' && visitor.onboardingId !== onboardingId) return err({ kind: 'not-found' });
  const own = visitor.kind === 'customer' ? { customerId: { in: visitor.memberships.map(({ customerId }) => customerId) } } : {};
  const onboarding = await tx.onboarding.findFirst({ where: { id: onboardingId, ...own } });
  return onboarding === null ? err({ kind: 'not-found' }) : ok(onboarding);
}
