import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { err, ok } from '@/lib/domain/result';
import { portalActor } from '@/lib/server/audit/record-audit';
import { recordClosure } from '@/lib/server/ending/record-closure';
import { tryRole } from '@/lib/server/ending/try-role';
import { onboardingOf } from '@/lib/server/onboarding/onboarding-of';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { viewOf } from '@/lib/server/onboarding/view-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';
import { verb } from '@/lib/server/verb';
import { requireCustomer } from '@/lib/server/who';
import { proveClosedInput } from '@/lib/wire/replacement-inputs';

/** Asks AWS whether a role that was given here is closed to the portal. Refuses `still-in-use` for one that is, and one that comes next. */
export const proveClosed = verb(
  {
    by: requireCustomer,
    input: proveClosedInput,
    load: ({ who, input }) => onboardingOf(db(), who, input.onboardingId),
    limit: { name: 'prove-closed', max: 20, windowSeconds: 3_600, per: ({ loaded }) => loaded.id, bySource: true },
    prepare: async ({ who, input: { roleArn }, loaded }) => {
      const given = await rolesToEnd(loaded);
      if (!given.includes(roleArn)) return err({ kind: 'still-in-use' });
      return tryRole(loaded, roleArn, who.personId);
    },
  },
  async ({ tx, who, actor, input, prepared }) => {
    const onboarding = await onboardingOf(tx, who, input.onboardingId);
    if (!onboarding.ok) return onboarding;
    await recordClosure(tx, actor, onboarding.value, prepared);
    await projectOnboarding(tx, input.onboardingId);
    return ok({ closure: prepared.closure, view: await viewOf(tx, input.onboardingId) });
  },
);

/** The same by the portal itself, once, when an onboarding is retired: the roles may be gone already. */
export async function proveAllClosed({ onboardingId }: { onboardingId: string }): Promise<void> {
  const onboarding = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  for (const roleArn of await rolesToEnd(onboarding)) {
    const tried = await tryRole(onboarding, roleArn, 'portal');
    if (!tried.ok) log().warn({ onboardingId, fault: tried.fault.kind }, 'a role could not be tried');
    else {
      await inTransaction(async (tx) => {
        await recordClosure(tx, portalActor, onboarding, tried.value);
        await projectOnboarding(tx, onboardingId);
        return ok(undefined);
      });
    }
  }
}

/** The roles that were ever given here and are neither in use nor to be. */
async function rolesToEnd(onboarding: Onboarding): Promise<string[]> {
  const rows = await db().submission.findMany({
    where: { onboardingId: onboarding.id, roleArn: { not: null } },
    select: { roleArn: true },
  });
  const open = await db().replacement.findFirst({ where: { onboardingId: onboarding.id, state: { in: ['submitted', 'accepted'] } } });
  const kept = onboarding.status === 'retired' ? [] : [onboarding.roleArn, open?.roleArn];
  return [...new Set(rows.flatMap(({ roleArn }) => roleArn ?? []))].filter((roleArn) => !kept.includes(roleArn));
}
