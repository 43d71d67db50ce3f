import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { actorOf, requireSteppedUpAdmin } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { disablePersonInput } from '@/lib/wire/people-inputs';

/** Shuts a person out (their sessions end with it), or lets them in again with `disabled: false`. */
export async function disablePerson(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' | 'yourself' }>> {
  const admin = await requireSteppedUpAdmin();
  const wish = parseInput(disablePersonInput, input);
  if (!wish.ok) return wish;
  const { personId, disabled = true } = wish.value;
  if (personId === admin.personId) return err({ kind: 'yourself' });
  const actor = await actorOf(admin);
  return inTransaction(async (tx) => {
    const changed = await tx.person.updateMany({
      where: { id: personId, erasedAt: null },
      data: { disabledAt: disabled ? new Date() : null },
    });
    if (changed.count === 0) return err({ kind: 'not-found' as const });
    if (disabled) await tx.session.deleteMany({ where: { userId: personId } });
    await recordAudit(tx, actor, disabled ? 'person.disabled' : 'person.enabled', personId, { chain: 'portal' });
    return ok(undefined);
  });
}
