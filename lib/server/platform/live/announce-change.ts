import 'server-only';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** The channel on which nodes notify each other that an onboarding changed. */
export const changeChannel = 'portal_changed';

/** Holds ids only: each subscriber reads the onboarding again, with its own rights. */
export type Change = { onboardingId: string; customerId: string };

/** PostgreSQL delivers it to every node when the transaction commits, and never when it rolls back. */
export async function announceChange(tx: Tx, change: Change): Promise<void> {
  await tx.$queryRaw`select pg_notify(${changeChannel}, ${JSON.stringify(change)})::text`;
}
