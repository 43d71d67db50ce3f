import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { ensureCustomer, isStaffAddress, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { imitatesAnother } from '@/lib/server/people/looks-taken';
import { takeRecipientLimit } from '@/lib/server/platform/limits/take-recipient-limit';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpStaff } from '@/lib/server/who';
import { inviteCustomerInput } from '@/lib/wire/people-inputs';

/**
 * Invites the first (or one more) owner of a company, which is made where no customer has this name. The link is shown this once. It
 * hands out access, so staff have confirmed within five minutes that it is they; a sign-in counts as that.
 */
export const inviteCustomer = verb(
  {
    by: requireSteppedUpStaff,
    input: inviteCustomerInput,
    limit: { name: 'invite', max: 60, windowSeconds: 3_600, per: ({ who }) => who.personId },
    prepare: ({ input: { email } }) => takeRecipientLimit(email),
  },
  async ({ tx, who, actor, input: { company, email, language } }) => {
    if (await isStaffAddress(tx, email)) return err({ kind: 'staff-address' });
    if (await imitatesAnother(tx, company)) return err({ kind: 'name-taken' });
    const customerId = await ensureCustomer(tx, actor, company);
    const { link, expiresAt } = await makeInvitation(tx, actor, { customerId, email, role: 'owner', inviterName: who.name, language });
    return ok({ link, expiresAt, customerId });
  },
);
