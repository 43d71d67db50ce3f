import 'server-only';
import { targets } from '@/lib/domain/onboarding/response-targets';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { mailOwnersOnce } from '@/lib/server/onboarding/mail-owners-once';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { settings } from '@/lib/server/platform/settings/settings';

const dayMilliseconds = 86_400_000;

/**
 * Asks the owners of live streams whether they are still wanted, PORTAL_ACCESS_REVIEW_DAYS after they went live or were confirmed last.
 * Until they answer it is their move; staff see in the queue when its deadline has passed.
 */
export async function askForReviews(now: Date): Promise<void> {
  const before = new Date(now.getTime() - settings().accessReviewDays * dayMilliseconds);
  const due = await db().onboarding.findMany({
    where: {
      status: 'live',
      reviewAskedAt: null,
      OR: [{ reviewedAt: { lt: before } }, { reviewedAt: null, liveSince: { lt: before } }],
    },
    select: { id: true },
  });
  for (const { id } of due) await ask(id, now);
}

async function ask(id: string, now: Date): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.onboarding.updateMany({
      where: { id, status: 'live', reviewAskedAt: null },
      data: { reviewAskedAt: now, version: { increment: 1 } },
    });
    if (count === 0) return ok(undefined);
    const onboarding = await projectOnboarding(tx, id);
    const dueAt = new Date(now.getTime() + targets.reviewDays * dayMilliseconds).toISOString();
    await mailOwnersOnce(tx, onboarding, 'access-review', { dueAt }, { occasion: `${id} ${now.toISOString()}` });
    await recordAudit(tx, portalActor, 'review.asked', id, { chain: { customerId: onboarding.customerId } });
    return ok(undefined);
  });
}
