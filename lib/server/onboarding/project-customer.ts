import 'server-only';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Projects all onboardings of a customer anew: after its name or its people changed, since the queue is searched by both. */
export async function projectCustomer(tx: Tx, customerId: string): Promise<void> {
  const rows = await tx.onboarding.findMany({ where: { customerId }, select: { id: true }, orderBy: { id: 'asc' } });
  for (const { id } of rows) await projectOnboarding(tx, id);
}
