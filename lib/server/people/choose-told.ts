import 'server-only';
import { isTold } from '@/lib/domain/deliveries/told';
import type { MemberRole } from '@/lib/domain/member-rights';
import { err, ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { verb } from '@/lib/server/verb';
import { chooseToldInput } from '@/lib/wire/people-inputs';

/** Owners choose which of their people the watch mails. Somebody who is not disabled always remains. */
export const chooseTold = verb({ by: requireManager, input: chooseToldInput }, async ({ tx, who, actor, input }) => {
  const { customerId, personId, told } = input;
  const allowed = mayManage(who, customerId, 'watch');
  if (!allowed.ok) return allowed;
  // Two owners who each take the other off wait for each other here, so that one of them stays.
  const members = await tx.$queryRaw<{ personId: string; role: MemberRole; toldOfFailures: boolean | null; disabled: boolean }[]>`
    select "personId", membership.role, "toldOfFailures", "disabledAt" is not null as disabled
    from membership join person on person.id = "personId"
    where "customerId" = ${customerId} order by "personId" for update of membership`;
  if (!members.some((one) => one.personId === personId)) return err({ kind: 'not-found' });
  const others = members.filter((one) => one.personId !== personId && !one.disabled && isTold(one));
  if (!told && others.length === 0) return err({ kind: 'last-told' });
  await tx.membership.update({ where: { personId_customerId: { personId, customerId } }, data: { toldOfFailures: told } });
  await recordAudit(tx, actor, told ? 'member.told' : 'member.not-told', personId, { chain: { customerId } });
  return ok(undefined);
});
