import 'server-only';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { changeCases } from '@/lib/server/review/change-cases';
import { verb } from '@/lib/server/verb';
import { requireStaff } from '@/lib/server/who';
import { remindCasesInput } from '@/lib/wire/queue-inputs';

const dayMilliseconds = 86_400_000;

/** Reminds the people of several companies that the move is theirs; each case once a day at most, by whomever. Others stay as they are. */
export const remindCases = verb(
  {
    by: requireStaff,
    input: remindCasesInput,
    limit: { name: 'remind-cases', max: 20, windowSeconds: 3_600, per: ({ who }) => who.personId },
  },
  async ({ tx, actor, input: { onboardingIds } }) =>
    changeCases(tx, actor, onboardingIds, async (onboarding) => {
      if (!(await isCustomersMove(tx, onboarding.id))) return null;
      if (await wasReminded(tx, onboarding.id)) return null;
      await mailMembers(tx, onboarding, 'reminded', {});
      return { action: 'onboarding.reminded' };
    }),
);

async function isCustomersMove(tx: Tx, onboardingId: string): Promise<boolean> {
  const projection = await tx.onboardingProjection.findUnique({ where: { onboardingId }, select: { turn: true } });
  return projection?.turn === 'customer';
}

/** Within the last day. The row's lock makes a second person wait for what the first is doing. */
async function wasReminded(tx: Tx, onboardingId: string): Promise<boolean> {
  await tx.$queryRaw`select id from onboarding where id = ${onboardingId} for update`;
  const since = new Date(Date.now() - dayMilliseconds);
  const event = await tx.auditEvent.findFirst({ where: { subject: onboardingId, action: 'onboarding.reminded', at: { gt: since } } });
  return event !== null;
}
