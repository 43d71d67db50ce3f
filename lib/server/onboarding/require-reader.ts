import 'server-only';
import type { Side } from '@/lib/server/onboarding/onboarding-of';
import { requirePerson, requireStaff } from '@/lib/server/who';

/** A customer, or staff with a proven second factor; staff without it are sent to prove it. */
export async function requireReader(): Promise<Side> {
  const person = await requirePerson();
  return person.kind === 'unproven' ? requireStaff() : person;
}
