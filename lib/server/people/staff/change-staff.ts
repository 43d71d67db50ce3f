import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { isStaffRole } from '@/lib/server/people/sign-in/session-times';
import { becomeStaff } from '@/lib/server/people/staff/become-staff';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

export type StaffRole = 'reviewer' | 'admin';

/** Grants a role to an address. It takes effect at the next sign-in, or at once for a person who is staff already. */
export async function grantRole(
  tx: Tx,
  actor: Actor,
  { email, role }: { email: string; role: StaffRole },
): Promise<Result<void, { kind: 'customer-address' }>> {
  const person = await tx.person.findUnique({ where: { email }, include: { accounts: true } });
  if (person !== null && person.accounts.length === 0) return err({ kind: 'customer-address' as const });
  const grant = { role, grantedAt: new Date(), grantedBy: actor.id, revokedAt: null };
  await tx.staffGrant.upsert({ where: { email }, create: { email, ...grant }, update: grant });
  if (person !== null) await becomeStaff(tx, person, role);
  await recordAudit(tx, actor, 'staff.granted', person?.id ?? null, { chain: 'portal', details: { role } });
  return ok(undefined);
}

/**
 * Takes a grant back and ends the person's sessions. A person whom the provider itself gives a role comes in again by it: such a
 * person is disabled instead (disable-person.ts), or loses the role there.
 */
export async function revokeRole(tx: Tx, actor: Actor, email: string): Promise<Result<void, { kind: 'not-found' }>> {
  const revoked = await tx.staffGrant.updateMany({ where: { email, revokedAt: null }, data: { revokedAt: new Date() } });
  await tx.firstPasskeyApproval.deleteMany({ where: { email } });
  const person = await tx.person.findUnique({ where: { email } });
  const staff = person !== null && isStaffRole(person.role);
  if (revoked.count === 0 && !staff) return err({ kind: 'not-found' as const });
  if (staff) {
    await tx.session.deleteMany({ where: { userId: person.id } });
    await tx.person.update({ where: { id: person.id }, data: { role: 'customer' } });
  }
  await recordAudit(tx, actor, 'staff.revoked', person?.id ?? null, { chain: 'portal' });
  return ok(undefined);
}
