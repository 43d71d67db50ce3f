import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { verb } from '@/lib/server/verb';
import { requirePerson } from '@/lib/server/who';
import { sessionInput } from '@/lib/wire/people-inputs';

/** Ends one of the person's own sessions; it is refused from the next request on. */
export const endSession = verb({ by: requirePerson, input: sessionInput }, async ({ tx, who, actor, input: { sessionId } }) => {
  const ended = await tx.session.deleteMany({ where: { id: sessionId, userId: who.personId } });
  if (ended.count === 0) return err({ kind: 'not-found' });
  await recordAudit(tx, actor, 'session.ended', who.personId, { chain: 'portal' });
  return ok(undefined);
});
