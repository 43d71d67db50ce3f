import 'server-only';
import type { Onboarding } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, type AuditDetails, recordAudit } from '@/lib/server/audit/record-audit';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import type { BulkView } from '@/lib/wire/queue-inputs';

/** Changes one of the cases: what the audit notes of it, or null where it stays as it is. */
type ChangeCase = (onboarding: Onboarding) => Promise<{ action: string; details?: AuditDetails } | null>;

/**
 * Changes several cases in one transaction, each with its own projection and audit event. In the order of their companies, so that two
 * who do it at once wait for each other's audit chains in the same order.
 */
export async function changeCases(
  tx: Tx,
  actor: Actor,
  onboardingIds: readonly string[],
  change: ChangeCase,
): Promise<Result<BulkView, { kind: 'not-found' }>> {
  const wanted = new Set(onboardingIds);
  const found = await tx.onboarding.findMany({ where: { id: { in: [...wanted] } }, orderBy: [{ customerId: 'asc' }, { id: 'asc' }] });
  if (found.length < wanted.size) return err({ kind: 'not-found' });
  let changed = 0;
  for (const onboarding of found) {
    const noted = await change(onboarding);
    if (noted === null) continue;
    changed += 1;
    const { id, customerId } = onboarding;
    await projectOnboarding(tx, id);
    await recordAudit(tx, actor, noted.action, id, { chain: { customerId }, details: noted.details ?? {} });
  }
  return ok({ changed, skipped: found.length - changed });
}
