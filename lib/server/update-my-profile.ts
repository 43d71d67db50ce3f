import 'server-only';
import { ok, type Result } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { projectCustomer } from '@/lib/server/onboardings/project-customer';
import { actorOf, requirePerson } from '@/lib/server/who';
import { type BadInput, parseInput } from '@/lib/wire/parse-input';
import { profileInput } from '@/lib/wire/people-inputs';

/** Changes one's own name, time zone or language. */
export async function updateMyProfile(input: unknown): Promise<Result<void, BadInput>> {
  const person = await requirePerson();
  const wish = parseInput(profileInput, input);
  if (!wish.ok) return wish;
  const { name, timeZone, language } = wish.value;
  const actor = await actorOf(person);
  const memberships = person.kind === 'customer' ? person.memberships : [];
  return inTransaction(async (tx) => {
    const data = { ...(name && { name }), ...(timeZone && { timeZone }), ...(language && { language }) };
    await tx.person.update({ where: { id: person.personId }, data });
    // The queue is searched by names, too.
    if (name) for (const { customerId } of memberships) await projectCustomer(tx, customerId);
    await recordAudit(tx, actor, 'profile.changed', person.personId, { chain: 'portal', details: { fields: Object.keys(data) } });
    return ok(undefined);
  });
}
