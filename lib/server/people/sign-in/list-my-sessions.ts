import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { requirePerson } from '@/lib/server/who';
import type { SessionView } from '@/lib/wire/people-views';

/** Where the person is signed in; the newest first. No tokens. */
export async function listMySessions(): Promise<SessionView[]> {
  const person = await requirePerson();
  const sessions = await db().session.findMany({
    where: { userId: person.personId, expiresAt: { gt: new Date() } },
    orderBy: { createdAt: 'desc' },
  });
  return sessions.map((session) => ({
    id: session.id,
    here: session.id === person.sessionId,
    method: methodOf(session.method),
    browser: session.userAgent ?? '',
    network: session.ipAddress,
    createdAt: session.createdAt.toISOString(),
    lastSeenAt: (session.lastSeenAt ?? session.createdAt).toISOString(),
    expiresAt: session.expiresAt.toISOString(),
  }));
}

function methodOf(method: string | null): SessionView['method'] {
  return method === 'invitation' || method === 'mail-link' || method === 'passkey' || method === 'oidc' ? method : null;
}
