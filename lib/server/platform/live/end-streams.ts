import 'server-only';
import { isOver, isStaffRole, type PersonFacts, type SessionFacts } from '@/lib/server/people/sign-in/session-times';
import { db } from '@/lib/server/platform/db/prisma';
import { openStreams, type StreamRight } from '@/lib/server/platform/live/open-streams';
import { log } from '@/lib/server/platform/log/log';

const everyMilliseconds = 400;
let timer: NodeJS.Timeout | null = null;

/**
 * While streams are open, ends those whose session, membership or link has ended, by whatever way and on whichever node, within a second:
 * one look at the database for all of them, however many.
 */
export function watchStreams(): void {
  timer ??= setInterval(
    () => void endStreams().catch((fault: unknown) => log().warn({ err: fault }, 'streams were not checked')),
    everyMilliseconds,
  );
  timer.unref();
}

/** One such look. Stops the watch when nothing is open. */
export async function endStreams(now: Date = new Date()): Promise<void> {
  const streams = [...openStreams()];
  if (streams.length === 0) {
    if (timer !== null) clearInterval(timer);
    timer = null;
    return;
  }
  const rights = streams.map(({ right }) => right);
  const [sessions, links] = await Promise.all([readSessions(rights), readLinks(rights, now)]);
  for (const { right, close } of streams) {
    const holds = right.by === 'link' ? links.get(right.linkId) === right.sessionHash : isHeld(right, sessions.get(right.sessionId), now);
    if (!holds) close('over');
  }
}

type SessionRow = SessionFacts & PersonFacts & { id: string; secondFactor: boolean; customerIds: string[] };

function isHeld({ staff, customerIds }: Extract<StreamRight, { by: 'session' }>, session: SessionRow | undefined, now: Date): boolean {
  if (session === undefined || isOver(session, session, now)) return false;
  if (staff) return isStaffRole(session.role) && session.secondFactor;
  return customerIds.every((id) => session.customerIds.includes(id));
}

async function readSessions(rights: StreamRight[]): Promise<Map<string, SessionRow>> {
  const ids = [...new Set(rights.flatMap((right) => (right.by === 'session' ? [right.sessionId] : [])))];
  if (ids.length === 0) return new Map();
  const rows = await db().$queryRaw<
    SessionRow[]
  >`select session.id, "expiresAt", "lastSeenAt", session."createdAt", method, "secondFactor", role, "disabledAt",
      array(select "customerId" from membership where "personId" = person.id) as "customerIds"
    from session join person on person.id = "userId" where session.id = any(${ids})`;
  return new Map(rows.map((row) => [row.id, row]));
}

/** The hash of the cookie that holds each link now. */
async function readLinks(rights: StreamRight[], now: Date): Promise<Map<string, string | null>> {
  const ids = [...new Set(rights.flatMap((right) => (right.by === 'link' ? [right.linkId] : [])))];
  if (ids.length === 0) return new Map();
  const rows = await db().delegatedLink.findMany({
    where: { id: { in: ids }, revokedAt: null, endedAt: null, expiresAt: { gt: now } },
    select: { id: true, sessionHash: true },
  });
  return new Map(rows.map(({ id, sessionHash }) => [id, sessionHash]));
}
