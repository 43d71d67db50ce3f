import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';
import { mayManage, requireManager } from '@/lib/server/people/manager';
import { db } from '@/lib/server/platform/db/prisma';
import { verb } from '@/lib/server/verb';
import { dropWebhook, makeWebhook } from '@/lib/server/webhooks/change-webhooks';
import type { WebhookAnswer, WebhookFault } from '@/lib/server/webhooks/post-webhook';
import { postTest } from '@/lib/server/webhooks/try-webhook';
import { requireAdmin, requireSteppedUpAdmin } from '@/lib/server/who';
import { addMicroshareWebhookInput, addWebhookInput, microshareWebhookInput, webhookInput } from '@/lib/wire/webhook-inputs';

const testLimit = { name: 'test-webhook', max: 20, windowSeconds: 3_600 };

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
    load: async ({ who, input }) => {
      const allowed = mayManage(who, input.customerId, 'invite');
      return allowed.ok ? find(input) : allowed;
    },
    limit: { ...testLimit, per: ({ loaded }) => loaded.id },
    prepare: async ({ loaded }) => ok(await postTest(loaded)),
  },
  async ({ prepared }) => ok(testedOf(prepared)),
);

/** Admins add a webhook of Microshare's, once they have proven that it is they; the secret is returned this once. */
export const addMicroshareWebhook = verb({ by: requireSteppedUpAdmin, input: addMicroshareWebhookInput }, ({ tx, actor, input }) =>
  makeWebhook(tx, actor, { ...input, customerId: null }),
);

export const removeMicroshareWebhook = verb({ by: requireSteppedUpAdmin, input: microshareWebhookInput }, ({ tx, actor, input }) =>
  dropWebhook(tx, actor, { ...input, customerId: null }),
);

/** As `testWebhook`. Changes nothing, so admins need no fresh proof: between adding and testing they set their system up. */
export const testMicroshareWebhook = verb(
  {
    by: requireAdmin,
    input: microshareWebhookInput,
    load: ({ input }) => find({ ...input, customerId: null }),
    limit: { ...testLimit, per: ({ loaded }) => loaded.id },
    prepare: async ({ loaded }) => ok(await postTest(loaded)),
  },
  async ({ prepared }) => ok(testedOf(prepared)),
);

async function find({ webhookId, customerId }: { webhookId: string; customerId: string | null }) {
  const webhook = await db().webhook.findFirst({ where: { id: webhookId, customerId } });
  return webhook === null ? err({ kind: 'not-found' }) : ok(webhook);
}

function testedOf(posted: Result<WebhookAnswer, WebhookFault>) {
  return posted.ok ? { fault: null, ...posted.value } : { fault: posted.fault.kind, status: null, ms: null };
}
