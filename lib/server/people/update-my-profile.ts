import 'server-only';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { projectCustomer } from '@/lib/server/onboarding/project-customer';
import { verb } from '@/lib/server/verb';
import { requirePerson } from '@/lib/server/who';
import { profileInput } from '@/lib/wire/people-inputs';

/** Changes one's own name, time zone or language. */
export const updateMyProfile = verb({ by: requirePerson, input: profileInput }, async ({ tx, who, actor, input }) => {
  const { name, timeZone, language } = input;
  const data = { ...(name && { name }), ...(timeZone && { timeZone }), ...(language && { language }) };
  await tx.person.update({ where: { id: who.personId }, data });
  const memberships = who.kind === 'customer' ? who.memberships : [];
  // The queue is searched by names, too.
  if (name) for (const { customerId } of memberships) await projectCustomer(tx, customerId);
  await recordAudit(tx, actor, 'profile.changed', who.personId, { chain: 'portal', details: { fields: Object.keys(data) } });
  return ok(undefined);
});
