import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { verb } from '@/lib/server/verb';
import { revokeInvitationInput } from '@/lib/wire/people-inputs';

/** Withdraws an invitation that was not used yet. Owners for their company, staff for all. */
export const revokeInvitation = verb({ by: requireManager, input: revokeInvitationInput }, async ({ tx, who, actor, input }) => {
  const { invitationId } = input;
  const invitation = await tx.invitation.findUnique({ where: { id: invitationId } });
  if (invitation === null) return err({ kind: 'not-found' });
  const allowed = mayManage(who, invitation.customerId, 'withdraw');
  if (!allowed.ok) return allowed;
  const revoked = await tx.invitation.updateMany({
    where: { id: invitationId, consumedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  if (revoked.count === 0) return err({ kind: 'not-found' });
  await recordAudit(tx, actor, 'invitation.revoked', invitationId, { chain: { customerId: invitation.customerId } });
  return ok(undefined);
});
