import 'server-only';
import { type DeliveryService, Prisma } from '@/generated/prisma/client';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { changeOnboarding } from '@/lib/server/onboarding/change-onboarding';
import { mailMembers } from '@/lib/server/onboarding/mail-members';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';

/**
 * Moves approved onboardings to live at their first delivered record, each in a transaction of its own. One that somebody moved in the
 * meantime stays as it is.
 */
export async function goLive(firstDeliveries: ReadonlyMap<string, Date>, service: DeliveryService): Promise<void> {
  for (const [onboardingId, liveSince] of firstDeliveries) await goLiveAt(onboardingId, liveSince, service);
}

async function goLiveAt(onboardingId: string, liveSince: Date, service: DeliveryService): Promise<void> {
  await inTransaction(async (tx) => {
    const onboarding = await tx.onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
    if (onboarding.status !== 'approved') return ok(undefined);
    const changed = await changeOnboarding(tx, onboarding, { status: 'live', liveSince, degradedDiagnosis: Prisma.DbNull });
    if (!changed.ok) return changed;
    const firstRecordAt = liveSince.toISOString();
    await mailMembers(tx, onboarding, 'live', { firstRecordAt });
    await projectOnboarding(tx, onboardingId);
    const details = { firstRecordAt, reportedBy: service.name };
    await recordAudit(tx, portalActor, 'onboarding.live', onboardingId, { chain: { customerId: onboarding.customerId }, details });
    await announceToWebhooks(tx, onboarding, 'onboarding.live');
    return ok(undefined);
  });
}
