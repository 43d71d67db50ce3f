import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { mayManage, requireManager } from '@/lib/server/invite-member';
import { actorOf } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { revokeInvitationInput } from '@/lib/wire/people-inputs';

/** Withdraws an invitation that was not used yet. Owners for their company, staff for all. */
export async function revokeInvitation(input: unknown): Promise<Result<void, BadInput | { kind: 'not-found' | 'not-owner' }>> {
  const person = await requireManager();
  const wish = parseInput(revokeInvitationInput, input);
  if (!wish.ok) return wish;
  const { invitationId } = wish.value;
  const actor = await actorOf(person);
  return inTransaction<void, { kind: 'not-found' | 'not-owner' }>(async (tx) => {
    const invitation = await tx.invitation.findUnique({ where: { id: invitationId } });
    if (invitation === null) return err({ kind: 'not-found' });
    const allowed = mayManage(person, invitation.customerId);
    if (!allowed.ok) return allowed;
    const revoked = await tx.invitation.updateMany({
      where: { id: invitationId, consumedAt: null, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (revoked.count === 0) return err({ kind: 'not-found' });
    await recordAudit(tx, actor, 'invitation.revoked', invitationId, { chain: { customerId: invitation.customerId } });
    return ok(undefined);
  });
}
