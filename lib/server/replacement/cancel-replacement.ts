import 'server-only';
import { type Onboarding, Prisma } from '@/generated/prisma/client';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { moveReplacement } from '@/lib/server/replacement/move-replacement';
import { openReplacement } from '@/lib/server/replacement/open-replacement';
import { audit, eitherSideDeciding, onboardingVerb } from '@/lib/server/verb';
import { onboardingInput } from '@/lib/wire/onboarding-inputs';

/** Gives up a new access before records arrive by it; the old one stays in use. */
export const cancelReplacement = onboardingVerb({ by: eitherSideDeciding, input: onboardingInput }, async ({ tx, who, onboarding }) => {
  const replacement = await openReplacement(tx, onboarding.id);
  const by = who.kind === 'staff' ? 'microshare' : 'customer';
  const cancelled = await moveReplacement(tx, onboarding, { replacement, move: 'cancel', by });
  if (!cancelled.ok) return cancelled;
  await endLinks(tx, onboarding.id);
  return audit('replacement.cancelled', { replacementId: replacement?.id ?? '' });
});

/** An onboarding that is returned or retired is no longer in use, so whatever was to replace its access ends with that. */
export async function endOpenReplacement(tx: Tx, actor: Actor, onboarding: Onboarding): Promise<void> {
  const replacement = await openReplacement(tx, onboarding.id);
  if (replacement === null) return;
  await tx.replacement.update({ where: { id: replacement.id }, data: { state: 'cancelled', stateSince: new Date() } });
  const chain = { customerId: onboarding.customerId };
  await recordAudit(tx, actor, 'replacement.cancelled', onboarding.id, { chain, details: { replacementId: replacement.id } });
}

/** Whoever was asked for a new access is asked no more, and what they gave waits for nobody. */
async function endLinks(tx: Tx, onboardingId: string): Promise<void> {
  const endedAt = new Date();
  await tx.delegatedLink.updateMany({ where: { onboardingId, endedAt: null }, data: { endedAt, sessionHash: null } });
  await tx.onboarding.update({ where: { id: onboardingId }, data: { delegatedAccess: Prisma.DbNull } });
}
