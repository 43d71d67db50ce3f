import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { projectCustomer } from '@/lib/server/onboarding/project-customer';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { verb } from '@/lib/server/verb';
import { removeMemberInput } from '@/lib/wire/people-inputs';

/**
 * Takes a person out of a company; members may take themselves out. It acts on the person's next request; open invitations of their
 * address are cancelled. A company keeps at least one owner who is not disabled.
 */
export const removeMember = verb({ by: requireManager, input: removeMemberInput }, async ({ tx, who, actor, input }) => {
  const { customerId, personId } = input;
  const allowed = mayManage(who, customerId, personId === who.personId ? 'leave' : 'remove');
  if (!allowed.ok) return allowed;
  // Two owners who remove each other at once wait for each other here, so that one of them stays.
  const members = await tx.$queryRaw<{ personId: string; role: string; disabled: boolean }[]>`
    select "personId", membership.role, "disabledAt" is not null as disabled from membership join person on person.id = "personId"
    where "customerId" = ${customerId} order by "personId" for update of membership`;
  const member = members.find((one) => one.personId === personId);
  if (member === undefined) return err({ kind: 'not-found' });
  const owners = members.filter((one) => one.role === 'owner' && !one.disabled && one.personId !== personId);
  if (member.role === 'owner' && owners.length === 0) return err({ kind: 'last-owner' });
  await tx.membership.delete({ where: { personId_customerId: { personId, customerId } } });
  const removed = await tx.person.findUniqueOrThrow({ where: { id: personId } });
  await tx.invitation.updateMany({
    where: { customerId, email: removed.email, consumedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  await projectCustomer(tx, customerId);
  await recordAudit(tx, actor, 'member.removed', personId, { chain: { customerId } });
  return ok(undefined);
});
