import 'server-only';
import { APIError } from 'better-auth/api';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { isStaffRole, isSteppedUp } from '@/lib/server/people/sign-in/session-times';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';

/**
 * Whether the person of this session may add a passkey, just made with user verification. Staff who have one already must have proven
 * their second factor within five minutes: whoever holds the first factor alone cannot add a second of their own. The first passkey
 * of a staff person is their second factor from now on. Throws where it is refused.
 */
export async function allowPasskey(sessionId: string | null): Promise<void> {
  const now = new Date();
  const result = await inTransaction(async (tx) => {
    const session =
      sessionId === null
        ? null
        : await tx.session.findUnique({ where: { id: sessionId }, include: { person: { include: { passkeys: true } } } });
    if (session === null || session.person.disabledAt !== null) return refused;
    const { person } = session;
    const staff = isStaffRole(person.role);
    if (staff && person.passkeys.length > 0 && !(session.secondFactor && isSteppedUp(session.stepUpAt, now))) return refused;
    if (staff) await tx.session.update({ where: { id: session.id }, data: { secondFactor: true, stepUpAt: now } });
    await recordAudit(tx, { id: person.id, network: session.ipAddress }, 'passkey.added', person.id, { chain: 'portal' });
    return ok(undefined);
  });
  if (!result.ok) throw new APIError('FORBIDDEN', { code: 'refused', message: 'refused' });
}

const refused = { ok: false, fault: { kind: 'refused' } } as const;
