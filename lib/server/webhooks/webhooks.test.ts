import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCompany, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { makeCertificate } from '@/e2e/support/make-certificate';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { operator } from '@/lib/server/platform/start/run-as-operator';
import { announceToWebhooks } from '@/lib/server/webhooks/announce-to-webhooks';
import { dropWebhook, makeWebhook } from '@/lib/server/webhooks/change-webhooks';
import { listMicroshareWebhooks } from '@/lib/server/webhooks/list-webhooks';
import { addMicroshareWebhook, removeMicroshareWebhook, removeWebhook, testMicroshareWebhook } from '@/lib/server/webhooks/manage-webhooks';
import { postWebhook } from '@/lib/server/webhooks/post-webhook';
import { sendWebhookJob } from '@/lib/server/webhooks/send-webhook-job';
import { tryWebhook, type WebhookEvent } from '@/lib/server/webhooks/try-webhook';

type Arrived = { body: string; headers: Record<string, string | string[] | undefined> };

const certificate = makeCertificate();
const event: WebhookEvent = { id: 'e', type: 'test', at: '2026-11-26T10:00:00.000Z', onboardingId: null, stream: null, cause: null };
let database: TestDatabase;
let server: Server;
let arrived: Arrived[] = [];
let status = 200;
let url: string;

beforeAll(async () => {
  database = await useTestDatabase();
  server = createServer(certificate, async (request, response) => {
    arrived.push({ body: await text(request), headers: request.headers });
    if (status === 0) return;
    response.writeHead(status, status === 302 ? { location: `${url}elsewhere` } : {}).end('x'.repeat(100_000));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  url = `https://localhost:${(server.address() as AddressInfo).port}/`;
});
beforeEach(() => {
  arrived = [];
  status = 200;
  allowPrivate(true);
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await database.close();
});

describe('a webhook', () => {
  test('gets the event signed with its secret and the time, and keeps status and time of the answer', async () => {
    const { id, secret } = await made(null);
    expect(await tryWebhook({ id, url }, event, certificate.cert)).toMatchObject({ ok: true, value: { status: 200 } });
    const [{ body, headers } = { body: '', headers: {} }] = arrived;
    expect(JSON.parse(body)).toEqual(event);
    const [, seconds = '', mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['x-portal-signature'])) ?? [];
    expect(mac).toBe(createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex'));
    expect(Math.abs(Number(seconds) - Date.now() / 1_000)).toBeLessThan(60);
    expect(await db().webhook.findUnique({ where: { id } })).toMatchObject({
      lastStatus: 200,
      lastMs: expect.any(Number),
      lastFault: null,
    });
    expect(JSON.stringify(await db().webhook.findMany())).not.toContain(secret);
  });

  test('in a private network is asked only where the operator allows it', async () => {
    const { id } = await made(null);
    allowPrivate(false);
    expect(await tryWebhook({ id, url }, event, certificate.cert)).toEqual({ ok: false, fault: { kind: 'private-address' } });
    expect(arrived).toEqual([]);
    expect(await db().webhook.findUnique({ where: { id } })).toMatchObject({ lastStatus: null, lastFault: 'private-address' });
  });

  test.each(['https://127.0.0.1/', 'https://[::1]/', 'https://0x7f000001/', 'https://2130706433/', 'https://169.254.169.254/'])(
    'at %s is not asked, however its address is written',
    async (address) => {
      const posted = await postWebhook(address, { body: '{}', headers: {} }, { privateToo: false });
      expect(posted).toEqual({ ok: false, fault: { kind: 'private-address' } });
    },
  );

  test('is not followed to another address, and its certificate counts', async () => {
    const { id } = await made(null);
    status = 302;
    expect(await tryWebhook({ id, url }, event, certificate.cert)).toMatchObject({ ok: true, value: { status: 302 } });
    expect(arrived).toHaveLength(1);
    expect(await tryWebhook({ id, url }, event)).toEqual({ ok: false, fault: { kind: 'certificate' } });
    expect(await postWebhook(url.replace('https', 'http'), { body: '', headers: {} }, { privateToo: true })).toMatchObject({
      fault: { kind: 'not-https' },
    });
  });

  test('that does not answer is given up after 5 seconds', { timeout: 15_000 }, async () => {
    status = 0;
    const began = performance.now();
    const posted = await postWebhook(url, { body: '{}', headers: {} }, { privateToo: true, ca: certificate.cert });
    expect(posted).toEqual({ ok: false, fault: { kind: 'no-answer' } });
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});

describe('the webhooks of a company', () => {
  test('are ten at most, however many are added at once, and what was refused left no trace', async () => {
    const { id: customerId } = await makeCompany();
    const add = () => inTransaction((tx) => makeWebhook(tx, operator, { customerId, url }));
    const added = await Promise.all(Array.from({ length: 14 }, add));
    expect(added.filter((one) => !one.ok)).toEqual(Array.from({ length: 4 }, () => ({ ok: false, fault: { kind: 'too-many' } })));
    expect(await db().webhook.count({ where: { customerId } })).toBe(10);
    expect(await db().auditEvent.count({ where: { chain: `customer:${customerId}`, action: 'webhook.added' } })).toBe(10);
  });
});

describe('a webhook of Microshare’s', () => {
  test('is added, listed, tested and removed by admins alone, and recorded in the portal’s chain without its secret', async () => {
    await db().webhook.deleteMany();
    const [admin, reviewer] = [await browserOf('admin'), await browserOf('reviewer')];
    const added = await admin.run(() => addMicroshareWebhook({ url }));
    if (!added.ok) throw new Error('An admin was refused.');
    const { id: webhookId, secret } = added.value;
    await tryWebhook({ id: webhookId, url }, event, certificate.cert);
    expect(arrived).toHaveLength(1);
    expect(await admin.run(() => listMicroshareWebhooks())).toMatchObject([{ id: webhookId, url, last: { status: 200, fault: null } }]);
    // The portal itself does not trust the test's certificate.
    const tested = await admin.run(() => testMicroshareWebhook({ webhookId }));
    expect(tested).toEqual({ ok: true, value: { fault: 'certificate', status: null, ms: null } });

    const asReviewer = [
      () => addMicroshareWebhook({ url }),
      () => testMicroshareWebhook({ webhookId }),
      () => removeMicroshareWebhook({ webhookId }),
      () => listMicroshareWebhooks(),
    ];
    for (const call of asReviewer) await expect(reviewer.run(async () => call())).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');

    expect(await admin.run(() => removeMicroshareWebhook({ webhookId }))).toMatchObject({ ok: true });
    expect(await admin.run(() => removeMicroshareWebhook({ webhookId }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
    const recorded = await db().auditEvent.findMany({ where: { subject: webhookId }, orderBy: { seq: 'asc' } });
    expect(recorded.map(({ chain, action }) => `${chain} ${action}`)).toEqual(['portal webhook.added', 'portal webhook.removed']);
    expect(JSON.stringify(recorded)).not.toContain(secret);
  });

  test('is none of a company’s, and a company’s is none of Microshare’s', async () => {
    const { id: customerId } = await makeCompany();
    const admin = await browserOf('admin');
    const [own, microshares] = [await made(customerId), await made(null)];
    const notFound = { ok: false, fault: { kind: 'not-found' } };
    expect(await admin.run(() => removeMicroshareWebhook({ webhookId: own.id }))).toEqual(notFound);
    expect(await admin.run(() => testMicroshareWebhook({ webhookId: own.id }))).toEqual(notFound);
    expect(await admin.run(() => removeWebhook({ customerId, webhookId: microshares.id }))).toEqual(notFound);
    expect((await admin.run(() => listMicroshareWebhooks())).map(({ id }) => id)).not.toContain(own.id);
  });
});

describe('a change of an onboarding', () => {
  test('is announced to the company’s webhooks and to Microshare’s, and to no other company’s', async () => {
    await db().webhook.deleteMany();
    const [own, other] = [await makeCompany(), await makeCompany()];
    const ids = [(await made(own.id)).id, (await made(null)).id];
    await made(other.id);
    const onboarding = await db().onboarding.create({ data: { customerId: own.id } });
    await inTransaction(async (tx) => {
      await announceToWebhooks(tx, onboarding, 'onboarding.degraded', 'policy-missing');
      await announceToWebhooks(tx, onboarding, 'message.sent');
      return ok(undefined);
    });
    const jobs = await db().$queryRaw<{ id: string; event: WebhookEvent }[]>`
      select data->>'webhookId' as id, data->'event' as event from pgboss.job where name = 'webhook'`;
    expect(jobs.map(({ id }) => id).sort()).toEqual(ids.sort());
    expect(jobs[0]?.event).toMatchObject({ type: 'onboarding.degraded', onboardingId: onboarding.id, cause: 'policy-missing' });
  });

  test('is sent again by the queue where there was no 2xx, and dropped where the webhook is gone', async () => {
    const { id } = await made(null);
    allowPrivate(false);
    await expect(sendWebhookJob({ webhookId: id, event })).rejects.toThrow('private-address');
    await inTransaction((tx) => dropWebhook(tx, operator, { customerId: null, webhookId: id }));
    await expect(sendWebhookJob({ webhookId: id, event })).resolves.toBeUndefined();
  });
});

async function made(customerId: string | null) {
  const webhook = await inTransaction((tx) => makeWebhook(tx, operator, { customerId, url }));
  if (!webhook.ok) throw new Error('A webhook of the test was refused.');
  return webhook.value;
}

async function browserOf(role: 'reviewer' | 'admin'): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession((await makeStaff(role)).id);
  browser.keep(cookie.name, cookie.value);
  return browser;
}

function allowPrivate(allowed: boolean): void {
  process.env['PORTAL_WEBHOOK_PRIVATE'] = allowed ? '1' : '0';
  forgetSettings();
}
