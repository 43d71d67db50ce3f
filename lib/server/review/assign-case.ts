import 'server-only';
import { err } from '@/lib/domain/result';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { audit, onboardingVerb, staff } from '@/lib/server/verb';
import { assignInput } from '@/lib/wire/onboarding-inputs';

/** Says who of staff looks after a case; null for nobody. */
export const assignCase = onboardingVerb({ by: staff, input: assignInput }, async ({ tx, onboarding, input: { seenVersion, to } }) => {
  if (to !== null && !(await isStaffId(tx, to))) return err({ kind: 'not-staff' });
  const changed = await changeOnboarding(tx, onboarding, { assignedTo: to }, seenVersion);
  return changed.ok ? audit('onboarding.assigned', { to }) : changed;
});

/** Whether a person with this id works on cases. */
export async function isStaffId(tx: Tx, id: string): Promise<boolean> {
  const person = await tx.person.findFirst({ where: { id, role: { in: ['reviewer', 'admin'] }, disabledAt: null }, select: { id: true } });
  return person !== null;
}
