import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { toldOf } from '@/lib/domain/deliveries/told';
import type { MemberRole } from '@/lib/domain/member-rights';
import { mailPeople, type OwnValues } from '@/lib/server/onboarding/mail-members';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { settings } from '@/lib/server/platform/settings/settings';

/** Mails the people of the company who are told of failures, in the transaction of the change that it reports. */
export async function mailTold<Template extends 'failing' | 'still-failing' | 'recovered'>(
  tx: Tx,
  onboarding: Onboarding,
  template: Template,
  values: OwnValues<Template>,
): Promise<void> {
  const members = await tx.membership.findMany({
    where: { customerId: onboarding.customerId, person: { disabledAt: null } },
    select: { personId: true, role: true, toldOfFailures: true },
  });
  const told = toldOf(members.map((member) => ({ ...member, role: member.role as MemberRole })));
  const reconnect = `${settings().origin}/onboarding/${onboarding.id}/replace`;
  const personIds = told.map(({ personId }) => personId);
  return mailPeople(tx, onboarding, template, { ...values, reconnect }, { personId: { in: personIds } });
}
