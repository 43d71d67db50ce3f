import 'server-only';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** A new draft of a customer, with its first line of history. Returns its id. */
export async function makeOnboarding(tx: Tx, actor: Actor, customerId: string): Promise<string> {
  const { id } = await tx.onboarding.create({ data: { customerId }, select: { id: true } });
  await recordAudit(tx, actor, 'onboarding.started', id, { chain: { customerId } });
  await projectOnboarding(tx, id);
  return id;
}
