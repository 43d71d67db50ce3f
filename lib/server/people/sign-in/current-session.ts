import 'server-only';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';
import { sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { isOver } from '@/lib/server/people/sign-in/session-times';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';

const saveSeenAfterMilliseconds = 60_000;

/** The session that the request's cookie names, with its person and their companies; null where there is none or it is over. */
export async function currentSession(headers: Headers, now: Date = new Date()) {
  // Most requests of visitors carry no session: asking the sign-in library costs more than all else that is looked up for them.
  if (headers.get('cookie')?.includes(sessionCookieName()) !== true) return null;
  const token = await peopleAuth().api.readSessionToken({ headers });
  if (token === null) return null;
  const session = await db().session.findUnique({
    where: { token: hashToken(token) },
    include: { person: { include: { memberships: { include: { customer: true }, orderBy: { createdAt: 'asc' } } } } },
  });
  if (session === null) return null;
  if (isOver(session, session.person, now)) {
    await db().session.deleteMany({ where: { id: session.id } });
    return null;
  }
  const seen = session.lastSeenAt?.getTime() ?? 0;
  if (now.getTime() - seen > saveSeenAfterMilliseconds) {
    await db().session.updateMany({ where: { id: session.id }, data: { lastSeenAt: now } });
  }
  return session;
}
