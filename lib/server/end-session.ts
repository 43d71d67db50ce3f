import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { actorOf, requirePerson } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { sessionInput } from '@/lib/wire/people-inputs';

/** Ends one of the person's own sessions; it is refused from the next request on. */
export async function endSession(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' }>> {
  const person = await requirePerson();
  const wish = parseInput(sessionInput, input);
  if (!wish.ok) return wish;
  const actor = await actorOf(person);
  return inTransaction(async (tx) => {
    const ended = await tx.session.deleteMany({ where: { id: wish.value.sessionId, userId: person.personId } });
    if (ended.count === 0) return err({ kind: 'not-found' as const });
    await recordAudit(tx, actor, 'session.ended', person.personId, { chain: 'portal' });
    return ok(undefined);
  });
}
