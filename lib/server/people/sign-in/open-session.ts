import 'server-only';
import { headers } from 'next/headers';
import { adoptCookies } from '@/lib/server/people/sign-in/adopt-cookies';
import { currentSession } from '@/lib/server/people/sign-in/current-session';
import { formerSessionId, type OpenedBy } from '@/lib/server/people/sign-in/decide-session';
import { peopleAuth } from '@/lib/server/people/sign-in/people-auth';

/**
 * Lets the sign-in library open a session, replaces the one that the browser had, and hands its cookie on. Null where it refused, else
 * the library's answer. Only for actions: pages cannot set cookies.
 */
export async function openSession(open: (headers: Headers) => Promise<Response>): Promise<Response | null> {
  const asked = new Headers(await headers());
  const before = await currentSession(asked);
  const answer = await formerSessionId.run(before?.id ?? null, () => open(asked).catch(() => new Response(null, { status: 400 })));
  if (answer.status !== 200) return null;
  await adoptCookies(answer);
  return answer;
}

/** Opens a session for a person whom an invitation or a link of our own let in. */
export async function openSessionFor(personId: string, by: OpenedBy): Promise<boolean> {
  const opened = await openSession((asked) => peopleAuth().api.openSession({ body: { personId, by }, headers: asked, asResponse: true }));
  return opened !== null;
}
