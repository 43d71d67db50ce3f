import 'server-only';
import type { ReturnableKey } from '@/lib/domain/onboarding/requirements';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** The customer did again what staff had returned. */
export async function settleReturn(tx: Tx, onboardingId: string, requirements: ReturnableKey[]): Promise<void> {
  await tx.returnedRequirement.updateMany({
    where: { onboardingId, requirement: { in: requirements }, settledAt: null },
    data: { settledAt: new Date() },
  });
}
