import 'server-only';
import { needsApproval } from '@/lib/server/people/sign-in/first-passkey';
import { db } from '@/lib/server/platform/db/prisma';
import { listStuckMail } from '@/lib/server/platform/mail/list-stuck-mail';
import { requireAdmin } from '@/lib/server/who';
import type { StaffListView } from '@/lib/wire/people-views';

/** Everyone with a staff role, the grants that nobody has used yet, and the mails that do not leave. For admins. */
export async function listStaff(): Promise<StaffListView> {
  const admin = await requireAdmin();
  const people = await db().person.findMany({
    where: { role: { in: ['reviewer', 'admin'] }, erasedAt: null },
    include: { passkeys: { select: { id: true } }, sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: 'desc' }, take: 1 } },
    orderBy: { name: 'asc' },
  });
  const grants = await db().staffGrant.findMany({ where: { revokedAt: null }, orderBy: { email: 'asc' } });
  const allowed = new Set(
    (await db().firstPasskeyApproval.findMany({ where: { expiresAt: { gt: new Date() } } })).map(({ email }) => email),
  );
  const firstPasskeyOf = (email: string) => (allowed.has(email) ? 'allowed' : needsApproval(false) ? 'may-allow' : 'none');
  const stuck = await listStuckMail();
  const readers = await db().person.findMany({
    where: { id: { in: stuck.flatMap(({ personId }) => (personId === null ? [] : [personId])) } },
  });
  return {
    staff: people.map((person) => ({
      personId: person.id,
      name: person.name,
      email: person.email,
      role: person.role === 'admin' ? 'admin' : 'reviewer',
      you: person.id === admin.personId,
      disabled: person.disabledAt !== null,
      passkeys: person.passkeys.length,
      firstPasskey: person.passkeys.length > 0 ? 'none' : firstPasskeyOf(person.email),
      lastSeenAt: person.sessions[0]?.lastSeenAt?.toISOString() ?? null,
    })),
    waiting: grants
      .filter((grant) => !people.some((person) => person.email === grant.email))
      .map(({ email, role, grantedAt }) => ({
        email,
        role: role === 'admin' ? 'admin' : 'reviewer',
        grantedAt: grantedAt.toISOString(),
        firstPasskey: firstPasskeyOf(email),
      })),
    stuckMail: stuck.map(({ personId, ...mail }) => ({ ...mail, person: readers.find(({ id }) => id === personId)?.email ?? null })),
  };
}
