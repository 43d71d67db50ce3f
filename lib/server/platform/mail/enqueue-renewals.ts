import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import { ok } from '@/lib/domain/result';
import { submissionsInUse } from '@/lib/server/onboarding/history';
import { mailOwnersOnce } from '@/lib/server/onboarding/mail-owners-once';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { settings } from '@/lib/server/platform/settings/settings';
import { openReplacement } from '@/lib/server/replacement/open-replacement';

const dayMilliseconds = 86_400_000;

/** Reminds the owners to replace an access in use at the age that its method has in the settings, and again after as long. */
export async function enqueueRenewals(now: Date): Promise<void> {
  const { keyRenewalDays, roleRenewalDays } = settings();
  await remind('keys', keyRenewalDays, now);
  if (roleRenewalDays !== null) await remind('role', roleRenewalDays, now);
}

async function remind(method: Method, days: number, now: Date): Promise<void> {
  // Within two days of the age, so that a portal that stood still for one day reminds all the same.
  const old = await db().$queryRaw<{ id: string; onboardingId: string }[]>`
    select s.id, s."onboardingId" from submission s join onboarding o on o.id = s."onboardingId"
    where o.status in ('live', 'degraded') and o.method = ${method} and s.method = ${method}
      and s."submittedAt" <= ${new Date(now.getTime() - days * dayMilliseconds)}
      and mod(floor(extract(epoch from ${now} - s."submittedAt") / 86400)::bigint, ${days}) < 2`;
  for (const { id, onboardingId } of old) await remindOf(id, onboardingId, days, now);
}

async function remindOf(submissionId: string, onboardingId: string, days: number, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({
      where: { id: onboardingId },
      include: { submissions: { orderBy: { submittedAt: 'asc' } }, replacements: true },
    });
    const inUse = submissionsInUse(onboarding.submissions, onboarding.replacements).at(-1);
    if (inUse?.id !== submissionId || (await openReplacement(tx, onboardingId)) !== null) return ok(undefined);
    const times = Math.floor((now.getTime() - inUse.submittedAt.getTime()) / (days * dayMilliseconds));
    const values = { ...accessIn(onboarding), submittedAt: inUse.submittedAt.toISOString() };
    await mailOwnersOnce(tx, onboarding, 'renewal', values, { occasion: `${submissionId} ${times}`, page: 'replace' });
    return ok(undefined);
  });
}

function accessIn({ method, keyId, roleArn }: Onboarding): { keyId?: string; roleArn?: string } {
  if (method === 'role') return roleArn === null ? {} : { roleArn };
  return keyId === null ? {} : { keyId };
}
