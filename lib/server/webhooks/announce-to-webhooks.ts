import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Onboarding } from '@/generated/prisma/client';
import { streamOf } from '@/lib/server/onboarding/stream-of';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';

/** The changes that systems outside learn of. */
const announced = [
  'onboarding.approved',
  'onboarding.live',
  'onboarding.degraded',
  'onboarding.recovered',
  'onboarding.paused',
  'onboarding.resumed',
  'onboarding.retired',
];

/**
 * Announces a change to the webhooks of the onboarding's company and of Microshare's, in the transaction of the change: one job each,
 * sent after the commit or not at all.
 */
export async function announceToWebhooks(tx: Tx, onboarding: Onboarding, type: string, cause: string | null = null): Promise<void> {
  if (!announced.includes(type)) return;
  const webhooks = await tx.webhook.findMany({
    where: { OR: [{ customerId: onboarding.customerId }, { customerId: null }] },
    select: { id: true },
  });
  for (const { id: webhookId } of webhooks) {
    const event = { id: randomUUID(), type, at: new Date().toISOString(), onboardingId: onboarding.id, cause };
    await enqueueJob(tx, 'webhook', { webhookId, event: { ...event, stream: streamOf(onboarding)?.arn ?? null } });
  }
}
