import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { webhookSecret } from '@/lib/server/webhooks/webhook-secret';

const webhooksMax = 10;

export type MadeWebhook = { id: string; secret: string };

/** Adds a webhook to a company, or with null to Microshare, and returns its secret. */
export async function makeWebhook(
  tx: Tx,
  actor: Actor,
  { customerId, url }: { customerId: string | null; url: string },
): Promise<Result<MadeWebhook, { kind: 'too-many' }>> {
  const { id } = await tx.webhook.create({ data: { customerId, url, createdBy: actor.id } });
  await recordAudit(tx, actor, 'webhook.added', id, { chain: chainOf(customerId), details: { host: new URL(url).host } });
  // Counted behind the audit, whose chain lets one change through after the other; what is refused is rolled back.
  if ((await tx.webhook.count({ where: { customerId } })) > webhooksMax) return err({ kind: 'too-many' });
  return ok({ id, secret: webhookSecret(id) });
}

/** Removes one; what was to be announced to it is dropped. */
export async function dropWebhook(
  tx: Tx,
  actor: Actor,
  { customerId, webhookId }: { customerId: string | null; webhookId: string },
): Promise<Result<void, { kind: 'not-found' }>> {
  const { count } = await tx.webhook.deleteMany({ where: { id: webhookId, customerId } });
  if (count === 0) return err({ kind: 'not-found' });
  await recordAudit(tx, actor, 'webhook.removed', webhookId, { chain: chainOf(customerId) });
  return ok(undefined);
}

function chainOf(customerId: string | null): { customerId: string } | 'portal' {
  return customerId === null ? 'portal' : { customerId };
}
