import 'server-only';
import type { Tx } from '@/lib/server/db/in-transaction';
import { settleReturn } from '@/lib/server/onboardings/settle-return';

/** The key that the customer proved to be alive is the one that they mean to give. */
export async function noteKeyId(tx: Tx, onboardingId: string, keyId: string): Promise<void> {
  await tx.onboarding.update({ where: { id: onboardingId }, data: { method: 'keys', keyId } });
  await settleReturn(tx, onboardingId, ['access']);
}
