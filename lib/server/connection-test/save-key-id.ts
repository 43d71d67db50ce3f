import 'server-only';
import { settleReturn } from '@/lib/server/onboarding/settle-return';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** The key that the customer proved to be alive is the one that they mean to give. */
export async function saveKeyId(tx: Tx, onboardingId: string, keyId: string): Promise<void> {
  await tx.onboarding.update({ where: { id: onboardingId }, data: { method: 'keys', keyId } });
  await settleReturn(tx, onboardingId, ['access']);
}
