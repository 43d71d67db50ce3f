import 'server-only';
import { isStaffRole } from '@/lib/server/people/sign-in/session-times';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/**
 * Gives a person a staff role. Passkeys of a customer go: they were added after a mail link alone, and would be the second factor of staff
 * from now on.
 */
export async function becomeStaff(tx: Tx, { id, role: before }: { id: string; role: string }, role: 'reviewer' | 'admin'): Promise<void> {
  if (!isStaffRole(before)) await tx.passkey.deleteMany({ where: { userId: id } });
  await tx.person.update({ where: { id }, data: { role } });
}
