import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { account, joinCompany, must, signRequest, streamArn, useLocalAws } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { recordAudit } from '@/lib/server/audit/record-audit';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueJob } from '@/lib/server/platform/jobs/enqueue-job';
import { answerMetrics } from '@/lib/server/platform/metrics/answer-metrics';
import { startMetrics } from '@/lib/server/platform/metrics/start-metrics';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { submit } from '@/lib/server/submissions/submit';

const token = randomBytes(36).toString('base64url');
let database: TestDatabase;
let aws: LocalAws;
let stop: () => Promise<void>;

beforeAll(async () => {
  database = await useTestDatabase();
  process.env['PORTAL_METRICS_TOKEN'] = token;
  forgetSettings();
  aws = await startLocalAws();
  await useLocalAws(aws);
  stop = await startMetrics();
});
afterAll(async () => {
  await stop();
  await aws.close();
  await database.close();
});

test('metrics are there for who brings the token, and for nobody else', async () => {
  expect((await ask()).status).toBe(200);
  for (const brought of ['', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, token]) expect((await ask(brought)).status).toBe(404);
});

test('a connection test, a refusal and a submission are counted when they are committed', { timeout: 60_000 }, async () => {
  const keys = await aws.admin.addUser({ accountId: account, userName: 'writer', policies: [] });
  const { browser, onboardingId } = await joinCompany('Metrics GmbH');
  must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  const start = { onboardingId, method: 'keys' as const, keyId: keys.accessKeyId, dropped: [] };
  const { run } = must(await browser.run(() => startTestRun(start)));
  for (const request of ['get-caller-identity', 'put-record'] as const) {
    const signed = await signRequest(keys, request, { onboardingId, run });
    must(await browser.run(() => sendSignedRequest(signed)));
  }
  const signed = await signRequest(keys, 'put-record', { onboardingId: run.id, run: { ...run, id: onboardingId } });
  expect(await browser.run(() => sendSignedRequest(signed))).toMatchObject({ ok: false });
  const armored = await sealToSupport(JSON.stringify({ onboardingId }));
  const given = { onboardingId, method: 'keys' as const, testRunId: null, keyId: keys.accessKeyId, roleArn: null, armored };
  must(await browser.run(() => submit({ ...given, sealedAt: new Date().toISOString(), sealedByHand: true })));
  const text = await read();
  expect(numberOf(text, 'portal_checks_total{check="identity",outcome="passed",cause="",must_act=""}')).toBe(1);
  expect(text).toMatch(/portal_checks_total\{check="wrote",outcome="failed",cause="policy-missing",must_act="customer"\} 1\n/);
  expect(text).toMatch(/portal_aws_request_seconds_count\{service="sts",outcome="2xx"\} 1\n/);
  expect(text).toMatch(/portal_aws_request_seconds_count\{service="kinesis",outcome="4xx"\} 1\n/);
  expect(text).toMatch(/portal_refusals_total\{kind="[a-z-]+"\} 1\n/);
  expect(numberOf(text, 'portal_submissions_total{method="keys"}')).toBe(1);
  expect(numberOf(text, 'portal_audit_events_total{action="submission.received"}')).toBe(1);
  expect(text).not.toContain('Metrics GmbH');
});

test('what waits is measured by its age', async () => {
  await db().$executeRaw`update onboarding_projection set turn = 'microshare', since = now() at time zone 'utc' - interval '3 days'`;
  await inTransaction(async (tx) => ok(await enqueueJob(tx, 'purge', {})));
  await db().$executeRaw`update pgboss.job set start_after = now() - interval '1 hour', created_on = now() - interval '1 hour'`;
  await gatherMail(new Date(Date.now() + 600_000));
  const text = await read();
  expect(numberOf(text, 'portal_queue_age_seconds{turn="microshare"}')).toBeCloseTo(3 * 86_400, -2);
  expect(numberOf(text, 'portal_queue_age_seconds{turn="customer"}')).toBe(0);
  expect(numberOf(text, 'portal_job_lag_seconds{queue="purge"}')).toBeCloseTo(3_600, -2);
  expect(numberOf(text, 'portal_mail_age_seconds')).toBeCloseTo(3_600, -2);
  expect(numberOf(text, 'portal_database_connections{state="max"}')).toBe(20);
  expect(numberOf(text, 'portal_event_streams')).toBe(0);
});

test('a transaction that is rolled back counts nothing', async () => {
  const before = numberOf(await read(), 'portal_audit_events_total{action="submission.received"}');
  const thrown = inTransaction(async (tx) => {
    await recordAudit(tx, { id: 'portal', network: null }, 'submission.received', null, { chain: 'portal' });
    throw new Error('on purpose');
  });
  await expect(thrown).rejects.toThrow('on purpose');
  expect(numberOf(await read(), 'portal_audit_events_total{action="submission.received"}')).toBe(before);
});

function ask(authorization = `Bearer ${token}`): Promise<Response> {
  return answerMetrics(new Request('http://127.0.0.1/metrics', { headers: { authorization } }));
}

/** A mail that was begun three hours ago and is sent at that time. */
async function gatherMail(dueAt: Date): Promise<void> {
  const { id: onboardingId } = await db().onboarding.findFirstOrThrow({ select: { id: true } });
  const mailId = randomUUID();
  await db().notice.create({ data: { mailId, onboardingId, personId: 'person', kind: 'failing', dueAt } });
  const job = { template: 'failing' as const, personId: null, wrapped: '', gathers: true };
  await inTransaction(async (tx) => ok(await enqueueJob(tx, 'mail', job, { id: mailId, startAfter: dueAt })));
  await db().$executeRaw`update pgboss.job set created_on = now() - interval '3 hours' where id = ${mailId}::uuid`;
}

async function read(): Promise<string> {
  return (await ask()).text();
}

function numberOf(text: string, series: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return Number(line?.slice(series.length + 1) ?? Number.NaN);
}
