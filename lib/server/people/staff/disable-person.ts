import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpAdmin } from '@/lib/server/who';
import { disablePersonInput } from '@/lib/wire/people-inputs';

/** Shuts a person out (their sessions end with it), or lets them in again with `disabled: false`. */
export const disablePerson = verb({ by: requireSteppedUpAdmin, input: disablePersonInput }, async ({ tx, who, actor, input }) => {
  const { personId, disabled = true } = input;
  if (personId === who.personId) return err({ kind: 'yourself' });
  const changed = await tx.person.updateMany({
    where: { id: personId, erasedAt: null },
    data: { disabledAt: disabled ? new Date() : null },
  });
  if (changed.count === 0) return err({ kind: 'not-found' });
  if (disabled) await tx.session.deleteMany({ where: { userId: personId } });
  await recordAudit(tx, actor, disabled ? 'person.disabled' : 'person.enabled', personId, { chain: 'portal' });
  return ok(undefined);
});
