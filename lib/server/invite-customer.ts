import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { type Limited, takeLimit } from '@/lib/server/limits/take-limit';
import { ensureCustomer, isStaffAddress, makeInvitation } from '@/lib/server/make-invitation';
import { actorOf, requireSteppedUpStaff } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { inviteCustomerInput } from '@/lib/wire/people-inputs';

export type InviteFault = BadInput | Limited | { kind: 'staff-address' };

/**
 * Invites the first (or one more) owner of a company, which is made where no customer has this name. The link is shown this once. It
 * hands out access, so staff have confirmed within five minutes that it is they; a sign-in counts as that.
 */
export async function inviteCustomer(
  input: unknown,
): Promise<Result<{ link: string; expiresAt: string; customerId: string }, InviteFault>> {
  const staff = await requireSteppedUpStaff();
  const wish = parseInput(inviteCustomerInput, input);
  if (!wish.ok) return wish;
  const limit = await takeLimit(`invite ${staff.personId}`, { max: 60, windowSeconds: 3_600 });
  if (!limit.ok) return limit;
  const { company, email } = wish.value;
  const actor = await actorOf(staff);
  return inTransaction(async (tx) => {
    if (await isStaffAddress(tx, email)) return err({ kind: 'staff-address' as const });
    const customerId = await ensureCustomer(tx, actor, company);
    const { link, expiresAt } = await makeInvitation(tx, actor, { customerId, email, role: 'owner', inviterName: staff.name });
    return ok({ link, expiresAt, customerId });
  });
}
