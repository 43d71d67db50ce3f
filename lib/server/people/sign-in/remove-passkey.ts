import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { verb } from '@/lib/server/verb';
import { type Person, requirePerson, requireSteppedUpStaff } from '@/lib/server/who';
import { passkeyInput } from '@/lib/wire/people-inputs';

/** Removes one of the person's own passkeys. For staff it is the second factor, so they confirm that it is they first. */
export const removePasskey = verb({ by: requireConfirmedPerson, input: passkeyInput }, async ({ tx, who, actor, input: { passkeyId } }) => {
  const removed = await tx.passkey.deleteMany({ where: { id: passkeyId, userId: who.personId } });
  if (removed.count === 0) return err({ kind: 'not-found' });
  await recordAudit(tx, actor, 'passkey.removed', who.personId, { chain: 'portal' });
  return ok(undefined);
});

async function requireConfirmedPerson(): Promise<Person> {
  const person = await requirePerson();
  return person.kind === 'customer' ? person : requireSteppedUpStaff();
}
