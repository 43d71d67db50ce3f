import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import type { History } from '@/lib/server/onboarding/history';
import { projectionOf } from '@/lib/server/onboarding/projection-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { announceChange } from '@/lib/server/platform/live/announce-change';

/**
 * Writes what the queue reads, and notifies every open page that this onboarding changed. Belongs at the end of each transaction that
 * changes one; the pages are told only when it commits. `history`: as it is now, where the caller has just read it.
 */
export async function projectOnboarding(tx: Tx, onboardingId: string, history?: History): Promise<Onboarding> {
  const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  const projection = await projectionOf(tx, onboarding, history);
  const { onboardingId: _, ...rest } = projection;
  const before = await tx.onboardingProjection.findUnique({ where: { onboardingId }, select: { keyIdMac: true } });
  await tx.onboardingProjection.upsert({ where: { onboardingId }, create: projection, update: rest });
  if (before?.keyIdMac !== projection.keyIdMac) await reflagTwins(tx, onboardingId, [before?.keyIdMac, projection.keyIdMac]);
  await announceChange(tx, { onboardingId, customerId: onboarding.customerId });
  return onboarding;
}

/** One key in two onboardings is odd in both: the others are flagged, or cleared, in the same transaction. */
async function reflagTwins(tx: Tx, onboardingId: string, macs: (string | null | undefined)[]): Promise<void> {
  const known = macs.filter((mac) => mac !== null && mac !== undefined);
  const twins = await tx.onboardingProjection.findMany({
    where: { keyIdMac: { in: known }, onboardingId: { not: onboardingId } },
    select: { onboardingId: true },
  });
  for (const twin of twins) {
    const row = await tx.onboarding.findUniqueOrThrow({ where: { id: twin.onboardingId } });
    const { flags } = await projectionOf(tx, row);
    await tx.onboardingProjection.update({ where: { onboardingId: twin.onboardingId }, data: { flags: flags as string[] } });
  }
}
