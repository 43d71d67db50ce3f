import 'server-only';
import { ok } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { takeOverOnSuccess } from '@/lib/server/replacement/take-over';
import type { DeliveryMinuteInput } from '@/lib/wire/delivery-inputs';

/**
 * Makes a new access that staff took over the one in use, where these minutes say that AWS took a record by it; each in a transaction of
 * its own. Minutes that were known already are asked again, so that a report whose answer was lost is not lost here.
 */
export async function switchAccesses(minutes: readonly DeliveryMinuteInput[]): Promise<void> {
  const delivered = minutes.filter(({ sent, access }) => sent > 0 && access !== undefined);
  if (delivered.length === 0) return;
  const ids = [...new Set(delivered.map((minute) => minute.onboardingId))];
  const accepted = await db().$queryRaw<{ onboardingId: string }[]>`
    select "onboardingId" from replacement where state = 'accepted' and "onboardingId" = any(${ids}::text[])`;
  const awaited = new Set(accepted.map((row) => row.onboardingId));
  for (const { onboardingId: id, access = null, sent } of delivered.filter((minute) => awaited.has(minute.onboardingId))) {
    await inTransaction(async (tx) => {
      const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id } });
      return ok(await takeOverOnSuccess(tx, onboarding, { access, delivered: sent }));
    });
  }
}
