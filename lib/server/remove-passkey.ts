import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { actorOf, requirePerson, requireSteppedUpStaff } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { passkeyInput } from '@/lib/wire/people-inputs';

/** Removes one of the person's own passkeys. For staff it is the second factor, so they confirm that it is they first. */
export async function removePasskey(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' }>> {
  const asking = await requirePerson();
  const person = asking.kind === 'customer' ? asking : await requireSteppedUpStaff();
  const wish = parseInput(passkeyInput, input);
  if (!wish.ok) return wish;
  const actor = await actorOf(person);
  return inTransaction(async (tx) => {
    const removed = await tx.passkey.deleteMany({ where: { id: wish.value.passkeyId, userId: person.personId } });
    if (removed.count === 0) return err({ kind: 'not-found' as const });
    await recordAudit(tx, actor, 'passkey.removed', person.personId, { chain: 'portal' });
    return ok(undefined);
  });
}
