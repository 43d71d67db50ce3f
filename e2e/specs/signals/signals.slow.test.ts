import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { removeData } from '@/demo/remove-data.mjs';
import { startWorld, type World } from '@/demo/world';
import { type OtlpReceiver, startOtlpReceiver } from '@/e2e/specs/signals/otlp-receiver';
import { freePort } from '@/e2e/support/free-port.mjs';

const token = randomBytes(36).toString('base64url');
let receiver: OtlpReceiver;
let world: World;
let dataDir: string;

beforeAll(async () => {
  process.env['OTEL_BSP_SCHEDULE_DELAY'] = '200';
  receiver = await startOtlpReceiver();
  dataDir = mkdtempSync(join(tmpdir(), 'portal-signals-'));
  const settings = { PORTAL_METRICS_TOKEN: token, OTEL_EXPORTER_OTLP_ENDPOINT: receiver.url, OTEL_METRIC_EXPORT_INTERVAL: '1000' };
  world = await startWorld({ dataDir, port: await freePort(), settings });
});
afterAll(async () => {
  await world.close();
  await receiver.close();
  await removeData(dataDir);
});

test('Prometheus reads a node’s metrics under any name of the node, with the token', async () => {
  const url = `http://127.0.0.1:${new URL(world.origin).port}/metrics`;
  expect((await fetch(url, { redirect: 'manual' })).status).toBe(404);
  await (await fetch(`${world.origin}/sign-in`)).text();
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/portal_request_seconds_count\{area="sign-in",status="2xx"\} \d/);
  expect(text).toMatch(/portal_database_connections\{state="max"\} 20/);
});

test('a collector gets traces and metrics, and in them no query, address or text of an error', async () => {
  const canary = randomBytes(12).toString('hex');
  const headers = { cookie: `portal=${canary}`, 'x-forwarded-for': '203.0.113.77', 'user-agent': canary };
  await (await fetch(`${world.origin}/sign-in?then=/${canary}`, { headers })).text();
  await (await fetch(`${world.origin}/onboarding/${canary}`, { headers })).text();
  // A route that asks the database who may, for a visitor too.
  const report = { 'csp-report': { 'document-uri': `${world.origin}/?${canary}`, 'violated-directive': 'x', 'blocked-uri': canary } };
  const type = { 'content-type': 'application/csp-report' };
  await fetch(`${world.origin}/api/csp-report`, { method: 'POST', headers: type, body: JSON.stringify(report) });
  await expect.poll(() => receiver.spans().map(({ name }) => name), { timeout: 15_000 }).toContain('GET /sign-in');
  await expect.poll(() => receiver.metricNames(), { timeout: 15_000 }).toContain('portal.queue.age.seconds');
  await expect.poll(() => receiver.spans().some(({ name }) => name.startsWith('pg.query:')), { timeout: 10_000 }).toBe(true);
  // What belongs to a request may come in several deliveries.
  await expect.poll(() => spansOfARequest(receiver.spans()), { timeout: 10_000 }).toBeGreaterThan(1);
  expect(receiver.metricNames()).toEqual(expect.arrayContaining(['portal.request.seconds', 'portal.queue.age.seconds']));
  expect(receiver.text()).not.toContain(canary);
  expect(receiver.text()).not.toContain('203.0.113.77');
});

/** How many spans came of the request that began the first trace. */
function spansOfARequest(spans: ReturnType<OtlpReceiver['spans']>): number {
  const request = spans.find(({ name, parentSpanId }) => name.startsWith('GET') && parentSpanId === undefined);
  return spans.filter(({ traceId }) => traceId === request?.traceId).length;
}
