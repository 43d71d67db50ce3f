import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AnsweringServer, startAnsweringServer } from '@/e2e/support/answering-server';
import { freePort } from '@/e2e/support/free-port.mjs';
import { joinCompany, must, signRequest, streamArn } from '@/e2e/support/onboarding-fixture';
import { firing, parseSamples, type Sample } from '@/e2e/support/promql';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { sendToAws } from '@/lib/aws/send-to-aws';
import { ok } from '@/lib/domain/result';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { connect, databaseUrl, db, disconnect } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { makeLog } from '@/lib/server/platform/log/log';
import { logRequest } from '@/lib/server/platform/log/log-request';
import { gauges } from '@/lib/server/platform/metrics/read-gauges';
import { readMetrics, startMetrics } from '@/lib/server/platform/metrics/start-metrics';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { readHealth } from '@/lib/server/platform/start/read-health';

type Rule = { alert: string; expr: string; annotations: { summary: string; do: string } };
const { groups } = parse(readFileSync('deploy/observability/alerts.yaml', 'utf8')) as { groups: { rules: Rule[] }[] };
const rules = groups.flatMap((group) => group.rules);

let database: TestDatabase;
let aws: AnsweringServer;
let stop: () => Promise<void>;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startAnsweringServer();
  const settings = { PORTAL_METRICS_TOKEN: randomBytes(36).toString('base64url'), PORTAL_ALLOW_CUSTOM_AWS: '1', AWS_ENDPOINT_URL: aws.url };
  Object.assign(process.env, settings);
  forgetSettings();
  stop = await startMetrics();
});
afterAll(async () => {
  await stop();
  await aws.close();
  await database.close();
});

/** What makes each alert fire. It may return the way to end the fault, once it has been seen. */
const faults: Record<string, () => Promise<(() => Promise<void>) | undefined>> = {
  PortalDown: async () => undefined,
  PortalFailingRequests: async () => {
    const url = databaseUrl();
    await disconnect();
    await askHealth(6);
    connect(url);
    return undefined;
  },
  PortalMailLate: () => lateJob('mail'),
  PortalJobsLate: () => lateJob('purge'),
  PortalAtFault: async () => {
    // A refusal in AWS's form whose code nobody here knows: the program's own gap.
    const error = '<Error><Type>Sender</Type><Code>Unheard</Code><Message>No.</Message></Error><RequestId>0190c0de-7000</RequestId>';
    const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${error}</ErrorResponse>`;
    aws.answers({ status: 400, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': '0190c0de-7000' }, body });
    await testKey();
    return undefined;
  },
  PortalAwsUnreachable: async () => {
    const port = await freePort();
    const headers = { authorization: 'AWS4-HMAC-SHA256 Credential=AKIA/20310304/eu-west-1/sts/aws4_request' };
    for (let time = 0; time < 6; time += 1) {
      await sendToAws({ protocol: 'http:', hostname: '127.0.0.1', port, method: 'POST', path: '/', headers, body: '' });
    }
    return undefined;
  },
  PortalDatabaseConnectionsUsedUp: async () => {
    const asked = Array.from({ length: 25 }, async () => db().$queryRaw`select pg_sleep(0.5)::text`);
    await expect
      .poll(async () => (await gauges['portal.database.connections']?.read())?.find(({ labels }) => labels?.['state'] === 'waiting')?.value)
      .toBeGreaterThan(0);
    return async () => void (await Promise.all(asked));
  },
  PortalSupportKeyExpires: async () => {
    const [key] = supportKeys().keys;
    if (key === undefined) throw new Error('There is a key.');
    key.expiresAt = new Date(Date.now() + 29 * 86_400_000).toISOString();
    return async () => {
      key.expiresAt = null;
    };
  },
};

test.each(rules)('$alert fires at its fault and not before', { timeout: 60_000 }, async ({ alert, expr }) => {
  const before = await readNode();
  expect(firing(expr, { before, after: before })).toEqual([]);
  const end = await faults[alert]?.();
  const after = alert === 'PortalDown' ? await scrape(`http://127.0.0.1:${await freePort()}`) : await readNode();
  expect(firing(expr, { before, after })).not.toEqual([]);
  await end?.();
});

test('there are eight alerts, each with a fault here and a sentence that says what to do', () => {
  expect(rules.map(({ alert }) => alert).sort()).toEqual(Object.keys(faults).sort());
  expect(rules).toHaveLength(8);
  for (const { annotations } of rules) expect(annotations.do).toMatch(/\w+\.$/);
});

test('the dashboard and the alerts name metrics that a node has', async () => {
  const names = [...new Set((await readNode()).map(({ name }) => name))];
  const dashboard = JSON.parse(readFileSync('deploy/observability/dashboard.json', 'utf8')) as {
    panels: { targets: { expr: string }[] }[];
  };
  const expressions = [...rules.map(({ expr }) => expr), ...dashboard.panels.flatMap(({ targets }) => targets.map(({ expr }) => expr))];
  const named = expressions.flatMap((expr) => expr.match(/\bportal_\w+/g) ?? []);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((name) => !names.includes(name) && !countedLater.includes(name))).toEqual([]);
});

/** Counters of what none of these tests does. metrics.test.ts has them. */
const countedLater = ['portal_submissions_total', 'portal_refusals_total'];

/** One reading as Prometheus makes it, which adds whether the node answered. */
async function scrape(origin: string): Promise<Sample[]> {
  const answer = await fetch(`${origin}/metrics`).catch(() => null);
  return [...parseSamples((await answer?.text()) ?? ''), { name: 'up', labels: { job: 'portal' }, value: answer?.ok ? 1 : 0 }];
}

async function readNode(): Promise<Sample[]> {
  const server = createServer(async (_, response) => response.end(await readMetrics()));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const samples = await scrape(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  server.close();
  return samples;
}

/** Asks the health of this node over HTTP, as a balancer does. */
async function askHealth(times: number): Promise<void> {
  const server = createServer(async (request, response) => {
    logRequest(request, response, makeLog({ write: () => undefined }, 'silent'));
    response.writeHead((await readHealth()).ready ? 200 : 503).end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/health/ready`;
  for (let time = 0; time < times; time += 1) await (await fetch(url)).text();
  server.close();
}

async function lateJob(queue: 'mail' | 'purge'): Promise<() => Promise<void>> {
  const data = { template: 'reminder', personId: null, wrapped: '' } as const;
  const id = await inTransaction(async (tx) =>
    ok(queue === 'mail' ? await enqueueJob(tx, 'mail', data) : await enqueueJob(tx, 'purge', {})),
  );
  await db().$executeRaw`update pgboss.job set start_after = now() - interval '1 hour', created_on = now() - interval '1 hour'`;
  return async () => void (await db().$executeRaw`delete from pgboss.job where id::text = ${must(id)}`);
}

async function testKey(): Promise<void> {
  const keys = { accessKeyId: `AKIA${'B'.repeat(16)}`, secretAccessKey: randomBytes(30).toString('base64') };
  const { browser, onboardingId } = await joinCompany('Alert GmbH');
  must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  const start = { onboardingId, method: 'keys' as const, keyId: keys.accessKeyId, dropped: [] };
  const { run } = must(await browser.run(() => startTestRun(start)));
  const signed = await signRequest(keys, 'get-caller-identity', { onboardingId, run });
  must(await browser.run(() => sendSignedRequest(signed)));
}
