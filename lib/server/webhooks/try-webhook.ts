import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Webhook } from '@/generated/prisma/client';
import type { Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';
import { settings } from '@/lib/server/platform/settings/settings';
import { postWebhook, type WebhookAnswer, type WebhookFault } from '@/lib/server/webhooks/post-webhook';
import { signatureOf } from '@/lib/server/webhooks/webhook-secret';

/** What is announced: ids, names of streams and codes; nothing of a person. */
export type WebhookEvent = {
  id: string;
  type: string;
  at: string;
  onboardingId: string | null;
  stream: string | null;
  cause: string | null;
};

/** Posts one event, signed with the time of this try, and keeps what came of it. `ca`: for tests. */
export async function tryWebhook(
  { id, url }: Pick<Webhook, 'id' | 'url'>,
  event: WebhookEvent,
  ca?: string,
): Promise<Result<WebhookAnswer, WebhookFault>> {
  const body = JSON.stringify(event);
  const headers = { 'x-portal-event': event.id, 'x-portal-signature': signatureOf(id, body, new Date()) };
  const posted = await postWebhook(url, { body, headers }, { privateToo: settings().webhookPrivate, ...(ca === undefined ? {} : { ca }) });
  const found = posted.ok
    ? { lastStatus: posted.value.status, lastMs: posted.value.ms, lastFault: null }
    : { lastStatus: null, lastMs: null, lastFault: posted.fault.kind };
  await db().webhook.updateMany({ where: { id }, data: { lastAt: new Date(), ...found } });
  return posted;
}

/** Posts an event of the type `test` at once. */
export function postTest(webhook: Pick<Webhook, 'id' | 'url'>): Promise<Result<WebhookAnswer, WebhookFault>> {
  const at = new Date().toISOString();
  return tryWebhook(webhook, { id: randomUUID(), type: 'test', at, onboardingId: null, stream: null, cause: null });
}
