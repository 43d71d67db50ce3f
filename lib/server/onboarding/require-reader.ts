import 'server-only';
import type { Side } from '@/lib/server/onboarding/onboarding-of';
import { requireDecidingStaff, requirePerson, requireStaff } from '@/lib/server/who';

/** A customer, or staff with a proven second factor; staff without it are sent to prove it. */
export async function requireReader(): Promise<Side> {
  const person = await requirePerson();
  return person.kind === 'unproven' ? requireStaff() : person;
}

/** As `requireReader`, for a decision about a case: staff confirm that it is they where their last confirmation is too old. */
export async function requireDecidingReader(): Promise<Side> {
  const person = await requirePerson();
  return person.kind === 'customer' ? person : requireDecidingStaff();
}
