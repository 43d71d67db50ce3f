import 'server-only';
import { APIError } from 'better-auth/api';
import type { Passkey, Person, Session } from '@/generated/prisma/client';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { needsApproval, useApproval } from '@/lib/server/people/sign-in/first-passkey';
import { isStaffRole, isSteppedUp } from '@/lib/server/people/sign-in/session-times';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * Whether the person of this session may add a passkey, just made with user verification. A passkey of staff is their second factor, so
 * whoever holds the first factor alone must not make one: a further passkey needs a second factor proven within five minutes, the first
 * one the factor that the provider vouches for, or an admin's approval. Throws where it is refused.
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
    if (isStaffRole(person.role)) {
      if (!(await mayStaffAdd(tx, session, now))) return refused;
      await tx.session.update({ where: { id: session.id }, data: { secondFactor: true, stepUpAt: now } });
      if (person.passkeys.length === 0) await tellAdmins(tx, person, now);
    }
    await recordAudit(tx, { id: person.id, network: session.ipAddress }, 'passkey.added', person.id, { chain: 'portal' });
    return ok(undefined);
  });
  if (!result.ok) throw new APIError('FORBIDDEN', { code: 'refused', message: 'refused' });
}

async function mayStaffAdd(tx: Tx, session: Session & { person: Person & { passkeys: Passkey[] } }, now: Date): Promise<boolean> {
  const { person, secondFactor, stepUpAt } = session;
  if (person.passkeys.length > 0) return secondFactor && isSteppedUp(stepUpAt, now);
  return !needsApproval(secondFactor) || useApproval(tx, person.email, now);
}

/** Every admin learns of a new second factor, whoever approved it. */
async function tellAdmins(tx: Tx, { name, email }: Person, now: Date): Promise<void> {
  const admins = await tx.person.findMany({ where: { role: 'admin', disabledAt: null } });
  const values = { person: name, address: email, addedAt: now.toISOString(), link: `${settings().origin}/support/people` };
  for (const admin of admins) await enqueueMail(tx, 'first-passkey', { email: admin.email, personId: admin.id }, values);
}

const refused = { ok: false, fault: { kind: 'refused' } } as const;
