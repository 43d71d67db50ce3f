import 'server-only';
import { randomUUID } from 'node:crypto';
import { err, ok } from '@/lib/domain/result';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { db } from '@/lib/server/platform/db/prisma';
import { verb } from '@/lib/server/verb';
import { dropWebhook, makeWebhook } from '@/lib/server/webhooks/change-webhooks';
import { tryWebhook } from '@/lib/server/webhooks/try-webhook';
import { addWebhookInput, webhookInput } from '@/lib/wire/webhook-inputs';

/** Owners add a webhook to their company; the secret is returned this once. */
export const addWebhook = verb({ by: requireManager, input: addWebhookInput }, async ({ tx, who, actor, input }) => {
  const allowed = mayManage(who, input.customerId, 'invite');
  if (!allowed.ok) return allowed;
  if ((await tx.customer.count({ where: { id: input.customerId } })) === 0) return err({ kind: 'not-found' });
  return makeWebhook(tx, actor, input);
});

export const removeWebhook = verb({ by: requireManager, input: webhookInput }, async ({ tx, who, actor, input }) => {
  const allowed = mayManage(who, input.customerId, 'invite');
  return allowed.ok ? dropWebhook(tx, actor, input) : allowed;
});

/** Sends an event of the type `test` at once; returns what came of it. */
export const testWebhook = verb(
  {
    by: requireManager,
    input: webhookInput,
    load: async ({ who, input: { customerId, webhookId } }) => {
      const allowed = mayManage(who, customerId, 'invite');
      if (!allowed.ok) return allowed;
      const webhook = await db().webhook.findFirst({ where: { id: webhookId, customerId } });
      return webhook === null ? err({ kind: 'not-found' }) : ok(webhook);
    },
    limit: { name: 'test-webhook', max: 20, windowSeconds: 3_600, per: ({ loaded }) => loaded.id },
    prepare: async ({ loaded }) => {
      const event = { id: randomUUID(), type: 'test', at: new Date().toISOString(), onboardingId: null, stream: null, cause: null };
      return ok(await tryWebhook(loaded, event));
    },
  },
  async ({ prepared }) => ok(prepared.ok ? { fault: null, ...prepared.value } : { fault: prepared.fault.kind, status: null, ms: null }),
);
