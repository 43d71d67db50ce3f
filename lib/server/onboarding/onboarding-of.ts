import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { mayMember } from '@/lib/domain/member-rights';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Delegated } from '@/lib/server/delegation/delegated-session';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { addToLogContext } from '@/lib/server/platform/log/log-context';
import type { Customer, Staff } from '@/lib/server/who';

/** The two sides; staff whose second factor is not proven are on neither. */
export type Side = Customer | Staff;
export type Tester = Side | Delegated;

/** What is not yours reads as what does not exist. */
export type NotFound = { kind: 'not-found' };

/** The onboarding, if this visitor may see it: a customer those of their companies, staff all, a delegated link its own. */
export async function onboardingOf(tx: Tx, visitor: Tester, onboardingId: string): Promise<Result<Onboarding, NotFound>> {
  if (visitor.kind === 'delegated' && visitor.onboardingId !== onboardingId) return err({ kind: 'not-found' });
  const own = visitor.kind === 'customer' ? { customerId: { in: workplacesOf(visitor) } } : {};
  const onboarding = await tx.onboarding.findFirst({ where: { id: onboardingId, ...own } });
  if (onboarding === null) return err({ kind: 'not-found' });
  addToLogContext({ onboardingId });
  return ok(onboarding);
}

/** The companies on whose onboardings a customer may work. */
export function workplacesOf({ memberships }: Customer): string[] {
  return memberships.flatMap(({ customerId, role }) => (mayMember(role, 'work') ? [customerId] : []));
}
