import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { takeRecipientLimit } from '@/lib/server/platform/limits/take-recipient-limit';
import { verb } from '@/lib/server/verb';
import type { Person } from '@/lib/server/who';
import { inviteMemberInput } from '@/lib/wire/people-inputs';

/**
 * Invites a colleague into a company that the person owns; staff may for any. The link goes by mail only. Not for a company that signed
 * up by itself before staff confirmed it: the mail carries its name, and would go to people that it chose in our name. An address of
 * Microshare's staff gets the same answer and no mail, and its link opens nothing: owners do not learn who works here.
 */
export const inviteMember = verb(
  {
    by: requireManager,
    input: inviteMemberInput,
    load: async ({ who, input: { customerId } }) => {
      const allowed = mayManage(who, customerId, 'invite');
      if (!allowed.ok) return allowed;
      return isConfirmed(who, customerId) ? ok(customerId) : err({ kind: 'company-unconfirmed' });
    },
    limit: { name: 'invite', max: 30, windowSeconds: 3_600, per: ({ who }) => who.personId },
    prepare: ({ input: { email } }) => takeRecipientLimit(email),
  },
  async ({ tx, who, actor, input: { email, role = 'member' }, loaded: customerId }) => {
    if ((await tx.customer.count({ where: { id: customerId } })) === 0) return err({ kind: 'not-found' });
    // A member is made an owner by an invitation as one.
    const there = { customerId, person: { email }, ...(role === 'owner' ? { role } : {}) };
    if ((await tx.membership.count({ where: there })) > 0) return err({ kind: 'already-member' });
    const { expiresAt } = await makeInvitation(tx, actor, { customerId, email, role, inviterName: who.name });
    return ok({ email, expiresAt });
  },
);

function isConfirmed(person: Person, customerId: string): boolean {
  return person.kind !== 'customer' || person.memberships.some((one) => one.customerId === customerId && one.confirmed);
}
