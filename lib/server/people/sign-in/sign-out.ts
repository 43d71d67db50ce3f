import 'server-only';
import { cookies } from 'next/headers';
import { ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { cookieAttributes, sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { actorOf, requirePerson } from '@/lib/server/who';

/** Ends the session of this browser and forgets its cookie. What the browser keeps of it, the page forgets. */
export async function signOut(): Promise<Result<{ next: string }, never>> {
  const person = await requirePerson();
  const actor = await actorOf(person);
  await inTransaction(async (tx) => {
    await tx.session.deleteMany({ where: { id: person.sessionId } });
    await recordAudit(tx, actor, 'signed-out', person.personId, { chain: 'portal' });
    return ok(undefined);
  });
  (await cookies()).set(sessionCookieName(), '', { ...cookieAttributes(), maxAge: 0 });
  return ok({ next: '/sign-in' });
}
