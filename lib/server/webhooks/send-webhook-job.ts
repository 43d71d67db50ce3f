import 'server-only';
import { db } from '@/lib/server/platform/db/prisma';
import { tryWebhook, type WebhookEvent } from '@/lib/server/webhooks/try-webhook';

/** Sends one announcement. Throws where there was no answer or no 2xx, so that the queue tries again; a removed webhook gets nothing. */
export async function sendWebhookJob({ webhookId, event }: { webhookId: string; event: WebhookEvent }): Promise<void> {
  const webhook = await db().webhook.findUnique({ where: { id: webhookId } });
  if (webhook === null) return;
  const posted = await tryWebhook(webhook, event);
  if (!posted.ok) throw new Error(`The webhook was not reached: ${posted.fault.kind}.`);
  if (posted.value.status < 200 || posted.value.status > 299) throw new Error(`The webhook answered ${posted.value.status}.`);
}
