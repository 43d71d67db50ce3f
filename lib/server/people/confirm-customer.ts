import 'server-only';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { projectCustomer } from '@/lib/server/onboarding/project-customer';
import { looksTaken } from '@/lib/server/people/looks-taken';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueMail } from '@/lib/server/platform/mail/enqueue-mail';
import { settings } from '@/lib/server/platform/settings/settings';
import { verb } from '@/lib/server/verb';
import { requireSteppedUpStaff } from '@/lib/server/who';
import { customerInput } from '@/lib/wire/people-inputs';

/**
 * Staff say that a company that signed up by itself is who it says it is: from now on it may invite, and be approved. Not where another
 * confirmed company has the name or one that looks the same, since people and invitations go by it; the owner of that one invites
 * instead.
 */
export const confirmCustomer = verb({ by: requireSteppedUpStaff, input: customerInput }, async ({ tx, actor, input: { customerId } }) => {
  const company = await tx.customer.findUnique({ where: { id: customerId } });
  if (company === null) return err({ kind: 'not-found' });
  const { name } = company;
  if (await looksTaken(tx, name, customerId)) return err({ kind: 'name-taken' });
  const { count } = await tx.customer.updateMany({ where: { id: customerId, confirmedAt: null }, data: { confirmedAt: new Date() } });
  if (count === 0) return ok(undefined);
  await projectCustomer(tx, customerId);
  await mailOwners(tx, customerId, name);
  await recordAudit(tx, actor, 'customer.confirmed', customerId, { chain: { customerId } });
  return ok(undefined);
});

async function mailOwners(tx: Tx, customerId: string, company: string): Promise<void> {
  const owners = await tx.membership.findMany({
    where: { customerId, role: 'owner', person: { disabledAt: null } },
    select: { person: { select: { id: true, email: true } } },
  });
  for (const { person } of owners)
    await enqueueMail(tx, 'company-confirmed', { email: person.email, personId: person.id }, { company, link: settings().origin });
}
