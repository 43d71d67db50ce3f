import { randomBytes } from 'node:crypto';
import { generateKey } from 'openpgp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Keys } from '@/demo/aws/admin';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { allow } from '@/e2e/support/aws-fixture';
import {
  account,
  type CustomerFixture,
  joinCompany,
  joinStaff,
  must,
  signRequest,
  streamArn,
  useLocalAws,
  writing,
} from '@/e2e/support/onboarding-fixture';
import { accept, read, reported } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { type RequestName, type RunFacts, recordVersions } from '@/lib/domain/sealing/sandbox-messages';
import { answerSignedRequest } from '@/lib/server/connection-test/answer-signed-request';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { takeTurns } from '@/lib/server/connection-test/dry-run-pace';
import { grantDryRun } from '@/lib/server/connection-test/grant-dry-run';
import { readTestRecord } from '@/lib/server/connection-test/read-test-record';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { typeBackCode } from '@/lib/server/connection-test/type-back-code';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { isProjectionRight } from '@/lib/server/onboarding/rebuild-projections';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { settings } from '@/lib/server/platform/settings/settings';
import { cancelReplacement } from '@/lib/server/replacement/cancel-replacement';
import { startReplacement } from '@/lib/server/replacement/start-replacement';
import { readCase } from '@/lib/server/review/read-case';
import { submit } from '@/lib/server/submissions/submit';

let database: TestDatabase;
let aws: LocalAws;
let keys: Keys;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  // How dry runs are paced is `dry-run-pace.test.ts`'s; here a slow machine must not be refused.
});
beforeEach(async () => {
  await db().limit.deleteMany();
  await useLocalAws(aws);
  keys = await aws.admin.addUser({ accountId: account, userName: 'writer', policies: [writing] });
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

const connectionTest = [
  'get-caller-identity',
  'dry-run-put-record',
  'dry-run-put-records',
  'put-record',
  'get-shard-iterator',
  'list-streams',
] as const;

describe('an onboarding by access key', () => {
  test('runs the connection test by signatures alone, and is submitted proven', { timeout: 60_000 }, async () => {
    const customer = await named('Keys GmbH');
    const run = await started(customer);
    const seen: string[] = [];
    for (const request of connectionTest) {
      const { checks, again } = await asked(customer, run, request);
      expect(again).toBeNull();
      seen.push(...checks.map((check) => `${check.name} ${check.outcome} ${check.observedBy}`));
    }
    expect(seen).toEqual([
      'identity passed server',
      'may-write passed server',
      'wrote passed server',
      'encryption failed server',
      'only-that passed server',
    ]);
    const handed = must(await submitted(customer, run));
    expect(handed).toMatchObject({ status: 'submitted', submission: { tested: true, keyId: keys.accessKeyId, sealedByHand: false } });
    expect(await isProjectionRight(customer.onboardingId)).toBe(true);
    const [record] = await aws.admin.records(streamArn);
    const { browser } = customer;
    expect(await browser.run(() => readTestRecord({ testRunId: run.id }))).toMatchObject({ ok: false, fault: { kind: 'not-testable' } });
    expect(record?.text).toContain(run.code);
    expect(await db().auditEvent.count({ where: { subject: customer.onboardingId, action: 'request.sent' } })).toBe(connectionTest.length);
  });

  test('the record is shown with its code masked, and the code typed back has five tries', { timeout: 60_000 }, async () => {
    const customer = await named('Code GmbH');
    const run = await started(customer);
    const type = (code: string) => customer.browser.run(() => typeBackCode({ testRunId: run.id, code }));
    expect(await type(run.code)).toMatchObject({ ok: false, fault: { kind: 'not-yet' } });
    await asked(customer, run, 'put-record');
    const { text } = must(await customer.browser.run(() => readTestRecord({ testRunId: run.id })));
    expect(text).not.toContain(run.code);
    expect(must(await type('000000'))).toMatchObject({ triesLeft: 4, check: { outcome: 'failed', observedBy: 'customer' } });
    expect(must(await type(run.code.toLowerCase()))).toMatchObject({ triesLeft: 3, check: { outcome: 'passed', observedBy: 'customer' } });
    for (let left = 3; left > 0; left -= 1) await type('000000');
    expect(await type(run.code)).toEqual({ ok: false, fault: { kind: 'no-tries-left' } });
  });

  test('a page that was open before the record changed goes on: its form is built, written and shown', { timeout: 60_000 }, async () => {
    const customer = await named('Open Page GmbH');
    const { browser, onboardingId } = customer;
    for (const recordVersion of recordVersions) {
      const run = await started(customer);
      const { recordVersion: signedVersion, ...signed } = await signRequest(keys, 'put-record', { onboardingId, run, recordVersion });
      // The pages before version 2 say nothing of a version.
      const input = recordVersion === 1 ? signed : { ...signed, recordVersion: signedVersion };
      expect(must(await browser.run(() => sendSignedRequest(input))).checks[0]).toMatchObject({ name: 'wrote', outcome: 'passed' });
      const written = (await aws.admin.records(streamArn)).at(-1)?.text ?? '';
      expect('dc' in JSON.parse(written).obj.data.meta).toBe(recordVersion === 2);
      const { text } = must(await browser.run(() => readTestRecord({ testRunId: run.id })));
      expect(text).toBe(written.replaceAll(run.code, '******'));
    }
  });

  test('one key in two onboardings is flagged in both, without the key id in the queue’s table', { timeout: 60_000 }, async () => {
    const [one, other] = [await named('Twin One GmbH'), await named('Twin Two GmbH')];
    for (const customer of [one, other]) await asked(customer, await started(customer), 'get-caller-identity');
    const staff = await joinStaff();
    for (const { onboardingId } of [one, other]) {
      expect((await staff.browser.run(() => readCase(onboardingId))).flags).toContain('same-key');
    }
    const stored = await db().onboardingProjection.findUniqueOrThrow({ where: { onboardingId: one.onboardingId } });
    expect(JSON.stringify(stored)).not.toContain(keys.accessKeyId);
  });

  test('a new key that AWS does not know yet is asked for again, with how long to wait', { timeout: 60_000 }, async () => {
    const customer = await named('Fresh GmbH');
    await aws.admin.setSwitches({ spreadCalls: 1 });
    keys = await aws.admin.addUser({ accountId: account, userName: 'fresh', policies: [writing] });
    await aws.admin.setSwitches({ spreadCalls: 0 });
    const run = await started(customer);
    const first = await asked(customer, run, 'get-caller-identity');
    expect(first).toMatchObject({
      again: { afterMs: 1_000, attempts: 1 },
      checks: [{ outcome: 'failed', diagnosis: { cause: 'key-not-recognised' } }],
    });
    const later = new Date(Date.now() + 1_000);
    expect((await asked(customer, run, 'get-caller-identity', later)).checks.at(-1)).toMatchObject({ outcome: 'passed', attempts: 2 });
  });

  test('a key of the old document’s policy is over-privileged, and staff see it', { timeout: 60_000 }, async () => {
    await aws.admin.setPolicies({ accountId: account, userName: 'writer', policies: [allow('kinesis:*')] });
    const customer = await named('Full Access GmbH');
    const run = await started(customer);
    for (const request of connectionTest.slice(0, 5)) await asked(customer, run, request);
    const staff = await joinStaff();
    expect((await staff.browser.run(() => readCase(customer.onboardingId))).flags).toContain('over-privileged');
  });
});

describe('a signature', () => {
  test('is sent once, whoever brings it again', { timeout: 60_000 }, async () => {
    const customer = await named('Replay GmbH');
    const run = await started(customer);
    const signed = await signRequest(keys, 'put-record', { onboardingId: customer.onboardingId, run });
    const send = () => customer.browser.run(() => sendSignedRequest(signed));
    const results = await Promise.all([send(), send(), send()]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.filter((result) => !result.ok).map((result) => !result.ok && result.fault.kind)).toEqual([
      'already-sent',
      'already-sent',
    ]);
    expect(await aws.admin.records(streamArn)).toHaveLength(1);
  });

  test('of a dry run far from its turn is not sent, and not spent: the answer says when to sign anew', { timeout: 60_000 }, async () => {
    const customer = await named('Queue GmbH');
    const { browser, onboardingId } = customer;
    const run = await started(customer);
    const calls = (await aws.admin.calls()).length;
    await takeTurns({ customerId: customer.customerId, streamArn }, Math.round(11_000 / awsWaits.dryRunGapMilliseconds));
    const signed = await signRequest(keys, 'dry-run-put-record', { onboardingId, run });
    const waits = must(await browser.run(() => sendSignedRequest(signed)));
    expect(waits).toMatchObject({ answer: null, checks: [], again: { attempts: 0 } });
    expect(waits.again?.afterMs).toBeGreaterThan(5_000);
    const granted = must(await browser.run(() => grantDryRun({ testRunId: run.id, count: 1 })));
    expect(granted.afterMs).toBeGreaterThan(5_000);
    expect(granted.afterMs).toBeLessThanOrEqual(waits.again?.afterMs ?? 0);
    expect(await aws.admin.calls()).toHaveLength(calls);
    await db().dryRunPace.deleteMany();
    await db().testRun.update({ where: { id: run.id }, data: { dryRunsLeft: 0 } });
    expect(must(await browser.run(() => sendSignedRequest(signed)))).toMatchObject({
      again: null,
      answer: { code: 'DryRunOperationException' },
    });
  });

  test('of a second dry run that AWS throttles is followed by another, which completes the check', { timeout: 60_000 }, async () => {
    const customer = await named('Throttled GmbH');
    const run = await started(customer);
    await asked(customer, run, 'get-caller-identity');
    await asked(customer, run, 'dry-run-put-record');
    await aws.admin.play('dry-run-throttle', { operation: 'PutRecords' });
    const throttled = await asked(customer, run, 'dry-run-put-records');
    expect(throttled).toMatchObject({ again: { attempts: 1 }, checks: [{ diagnosis: { cause: 'throttled', mustAct: 'aws' } }] });
    // A signature is made for a second.
    const later = new Date(Date.now() + 1_000);
    const { checks } = await asked(customer, run, 'dry-run-put-records', later);
    expect(checks).toMatchObject([{ name: 'may-write', outcome: 'passed', attempts: 2 }]);
  });

  test('made for another onboarding, stream, time or action writes nothing, and is no wrong secret', { timeout: 60_000 }, async () => {
    const [customer, other] = [await named('Mine GmbH'), await named('Foreign GmbH')];
    const run = await started(customer);
    await asked(customer, run, 'get-caller-identity');
    const facts = { onboardingId: customer.onboardingId, run };
    const foreign = await signRequest(keys, 'put-record', { ...facts, onboardingId: other.onboardingId });
    const otherOnboarding = await signRequest(keys, 'put-record', { ...facts, streamName: 'other' });
    const earlier = await signRequest(keys, 'put-record', { ...facts, at: new Date(Date.now() - 60_000) });
    const dry = await signRequest(keys, 'dry-run-put-record', facts);
    const { amzDate } = dry;
    for (const signed of [foreign, otherOnboarding, { ...earlier, amzDate }, { ...dry, request: 'put-record' as const }]) {
      const { checks } = must(await customer.browser.run(() => sendSignedRequest(signed)));
      expect(checks).toMatchObject([
        { name: 'wrote', outcome: 'failed', diagnosis: { cause: 'signature-refused', mustAct: 'microshare' } },
      ]);
    }
    expect(await aws.admin.records(streamArn)).toEqual([]);
  });

  test('of a clock more than 15 minutes off is told so without asking AWS', { timeout: 60_000 }, async () => {
    const customer = await named('Clock GmbH');
    const run = await started(customer);
    const calls = (await aws.admin.calls()).length;
    const at = new Date(Date.now() + 16 * 60_000);
    const signed = await signRequest(keys, 'get-caller-identity', { onboardingId: customer.onboardingId, run, at });
    const told = must(await customer.browser.run(() => sendSignedRequest(signed)));
    expect(told).toMatchObject({ answer: null, checks: [{ diagnosis: { cause: 'clock-skew', values: { direction: 'ahead' } } }] });
    expect(await aws.admin.calls()).toHaveLength(calls);
  });

  test('of a second key is refused: a run’s first request fixes its key', { timeout: 60_000 }, async () => {
    const customer = await named('Second Key GmbH');
    const run = await started(customer, null);
    await asked(customer, run, 'get-caller-identity');
    const second = await aws.admin.addKey({ accountId: account, userName: 'writer' });
    const signed = await signRequest(second, 'put-record', { onboardingId: customer.onboardingId, run });
    expect(await customer.browser.run(() => sendSignedRequest(signed))).toEqual({ ok: false, fault: { kind: 'other-key' } });
  });

  test('is taken over HTTP from the portal’s own pages only, and never from who is not signed in', { timeout: 60_000 }, async () => {
    const customer = await named('Http GmbH');
    const run = await started(customer);
    const signed = await signRequest(keys, 'get-caller-identity', { onboardingId: customer.onboardingId, run });
    const post = (origin: string, body: unknown) => posted(customer, body, origin);
    expect((await post('https://elsewhere.example', signed)).status).toBe(403);
    expect((await post(settings().origin, { ...signed, url: 'https://elsewhere.example' })).status).toBe(400);
    const taken = await post(settings().origin, signed);
    expect(taken.status).toBe(200);
    expect(await taken.json()).toMatchObject({ checks: [{ name: 'identity', outcome: 'passed' }], again: null });
    expect((await post(settings().origin, signed)).status).toBe(409);
    customer.browser.jar.clear();
    expect((await post(settings().origin, signed)).status).toBe(401);
  });

  test('is in no table afterwards', { timeout: 60_000 }, async () => {
    const customer = await named('Tables GmbH');
    const run = await started(customer);
    const signed = await signRequest(keys, 'put-record', { onboardingId: customer.onboardingId, run });
    must(await customer.browser.run(() => sendSignedRequest(signed)));
    const tables = await db().$queryRaw<{ name: string }[]>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`;
    for (const { name } of tables) {
      const rows = await db().$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`);
      expect(rows.filter(({ row }) => row.includes(signed.signature) || row.includes(keys.secretAccessKey))).toEqual([]);
    }
  });
});

describe('a submission', () => {
  test('of a message to an unknown key, of plain text, or of another run’s key is refused and keeps nothing', {
    timeout: 60_000,
  }, async () => {
    const customer = await named('Envelope GmbH');
    const run = await started(customer);
    await asked(customer, run, 'get-caller-identity');
    const otherTenant = await generateKey({ userIDs: [{ name: 'otherTenant' }], format: 'armored' });
    const toOtherTenant = await sealToSupport('x', [otherTenant.publicKey]);
    expect(await submitted(customer, run, { armored: toOtherTenant })).toMatchObject({
      ok: false,
      fault: { kind: 'envelope', reason: 'unknown-key' },
    });
    expect(await submitted(customer, run, { armored: 'Access key ID,Secret access key' })).toMatchObject({ fault: { kind: 'envelope' } });
    const otherKey = `AKIA${randomBytes(8).toString('hex').toUpperCase()}`;
    expect(await submitted(customer, run, { keyId: otherKey })).toMatchObject({ ok: false, fault: { kind: 'other-access' } });
    expect(await submitted(customer, run, { version: 99 })).toMatchObject({ ok: false, fault: { kind: 'changed-meanwhile' } });
    expect(await db().submission.count({ where: { onboardingId: customer.onboardingId } })).toBe(0);
  });

  test('without a proof is taken, told as untested, and Microshare’s to test', { timeout: 60_000 }, async () => {
    const customer = await named('By Hand GmbH');
    const byHand = { testRunId: null, keyId: null, sealedByHand: true };
    const handed = must(await submitted(customer, null, byHand));
    expect(handed).toMatchObject({ status: 'submitted', turn: 'microshare', submission: { tested: false, sealedByHand: true } });
    expect(handed.requirements.find((one) => one.key === 'test')).toMatchObject({ side: 'microshare', state: 'due' });
    const staff = await joinStaff();
    const { flags } = await staff.browser.run(() => readCase(customer.onboardingId));
    expect(flags).toEqual(expect.arrayContaining(['untested', 'sealed-by-hand']));

    const { onboardingId } = customer;
    const { run } = must(await staff.browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId: keys.accessKeyId })));
    for (const request of connectionTest.slice(0, 4)) {
      const signed = await signRequest(keys, request, { onboardingId, run });
      must(await staff.browser.run(() => sendSignedRequest(signed)));
    }
    const tested = await staff.browser.run(() => readCase(onboardingId));
    expect(tested.flags).not.toContain('untested');
    expect(tested.requirements.find((one) => one.key === 'test')?.state).toBe('done');
  });
});

describe('a new key beside the one in use', () => {
  test('is proven over the signed-request route, and leaves the key in use as it is until records arrive', {
    timeout: 60_000,
  }, async () => {
    // Of a lost connection, where a test without a replacement would name the key that the customer means to give.
    const { customer, old } = await inUse('New Key GmbH', 'degraded');
    const { onboardingId } = customer;
    keys = await aws.admin.addKey({ accountId: account, userName: 'writer' });
    const run = await startedNew(customer);
    for (const request of connectionTest.slice(0, 4)) {
      const answer = await posted(customer, await signRequest(keys, request, { onboardingId, run }));
      expect(answer.status).toBe(200);
      expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({ method: 'keys', keyId: old });
    }
    const tested = await read(customer);
    expect(tested.lastRun).toBeNull();
    expect(tested.replacement).toMatchObject({ state: 'preparing', keyId: keys.accessKeyId, lastRun: { id: run.id, proven: true } });
    const given = must(await submitted(customer, run, { replacing: true }));
    expect(given).toMatchObject({
      status: 'degraded',
      submission: null,
      replacement: { submission: { tested: true, keyId: keys.accessKeyId } },
    });
    expect(await reported(onboardingId, keys.accessKeyId, 1)).toBe(false);
    const staff = await joinStaff();
    must(await accept(staff.browser, { onboardingId, seenVersion: (await read(customer)).version }));
    expect((await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).keyId).toBe(old);
    expect(await reported(onboardingId, keys.accessKeyId, 1)).toBe(true);
    expect((await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).keyId).toBe(keys.accessKeyId);
    // The session of the replacement ended with it: a signature for its run asks AWS nothing.
    const late = await posted(customer, await signRequest(keys, 'put-record', { onboardingId, run }));
    expect([late.status, await late.json()]).toEqual([409, { fault: { kind: 'not-testable', status: 'live' } }]);
  });

  test('that may not write is not proven, and never takes over although staff accepted it', { timeout: 60_000 }, async () => {
    const { customer, old } = await inUse('Faulty Key GmbH');
    const { onboardingId } = customer;
    keys = await aws.admin.addUser({ accountId: account, userName: 'faulty', policies: [] });
    const run = await startedNew(customer);
    await asked(customer, run, 'get-caller-identity');
    const refused = await posted(customer, await signRequest(keys, 'dry-run-put-record', { onboardingId, run }));
    expect(await refused.json()).toMatchObject({ checks: [{ name: 'may-write', outcome: 'failed' }] });
    const given = must(await submitted(customer, run, { replacing: true }));
    expect(given.replacement).toMatchObject({ submission: { tested: false }, lastRun: { proven: false } });
    const staff = await joinStaff();
    must(await accept(staff.browser, { onboardingId, seenVersion: given.version }));
    expect(await reported(onboardingId, keys.accessKeyId, 0)).toBe(false);
    expect(await reported(onboardingId, old, 3)).toBe(false);
    expect(await read(customer)).toMatchObject({ status: 'live', replacement: { state: 'accepted', old: null } });
    expect((await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).keyId).toBe(old);
  });

  test.each<[string, (customer: CustomerFixture) => Promise<unknown>]>([
    ['cancelled', async ({ browser, onboardingId }) => must(await browser.run(() => cancelReplacement({ onboardingId })))],
    ['retired with its onboarding', async ({ browser, onboardingId }) => must(await browser.run(() => retireOnboarding({ onboardingId })))],
    ['submitted already', async (customer) => must(await submitted(customer, null, { replacing: true, testRunId: null }))],
  ])('takes no signature and no submission once the replacement is %s', { timeout: 60_000 }, async (_, end) => {
    const { customer, old } = await inUse(`Ended ${randomBytes(3).toString('hex')} GmbH`);
    const { browser, onboardingId } = customer;
    keys = await aws.admin.addKey({ accountId: account, userName: 'writer' });
    const run = await startedNew(customer);
    await asked(customer, run, 'get-caller-identity');
    await end(customer);
    const calls = (await aws.admin.calls()).length;
    const late = await posted(customer, await signRequest(keys, 'put-record', { onboardingId, run }));
    expect([late.status, await late.json()]).toMatchObject([409, { fault: { kind: 'not-testable' } }]);
    expect(await aws.admin.calls()).toHaveLength(calls);
    const again = await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId: keys.accessKeyId, replacing: true }));
    expect(again).toMatchObject({ ok: false, fault: { kind: 'no-replacement' } });
    expect(await submitted(customer, run, { replacing: true })).toMatchObject({ ok: false });
    expect((await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).keyId).toBe(old);
  });
});

/** A company whose records flow, or did, by the key `keys`, with a replacement begun. */
async function inUse(company: string, status = 'live'): Promise<{ customer: CustomerFixture; old: string }> {
  const customer = await named(company);
  const { browser, onboardingId } = customer;
  const old = keys.accessKeyId;
  const held = { status, method: 'keys', keyId: old, liveSince: new Date() };
  await db().onboarding.update({ where: { id: onboardingId }, data: held });
  must(await browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
  return { customer, old };
}

async function startedNew({ browser, onboardingId }: CustomerFixture): Promise<RunFacts> {
  const { accessKeyId: keyId } = keys;
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId, replacing: true })));
  return run;
}

/** Posts to the route as the portal's own page does, or one of another origin. */
function posted({ browser }: CustomerFixture, body: unknown, origin = settings().origin): Promise<Response> {
  const headers = { origin, 'content-type': 'application/json' };
  const request = new Request(`${settings().origin}/api/signed-requests`, { method: 'POST', headers, body: JSON.stringify(body) });
  return browser.run(() => answerSignedRequest(request));
}

async function named(company: string): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  must(await customer.browser.run(() => nameStream({ onboardingId: customer.onboardingId, arn: streamArn })));
  return customer;
}

async function started({ browser, onboardingId }: CustomerFixture, keyId: string | null = keys.accessKeyId): Promise<RunFacts> {
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'keys', keyId, dropped: ['password'] })));
  return run;
}

async function asked({ browser, onboardingId }: CustomerFixture, run: RunFacts, request: RequestName, at = new Date()) {
  const signed = await signRequest(keys, request, { onboardingId, run, at });
  return must(await browser.run(() => sendSignedRequest(signed)));
}

async function submitted({ browser, onboardingId }: CustomerFixture, run: RunFacts | null, over: Record<string, unknown> = {}) {
  const armored = await sealToSupport(JSON.stringify({ onboardingId }));
  const given = {
    onboardingId,
    method: 'keys' as const,
    testRunId: run?.id ?? null,
    keyId: keys.accessKeyId,
    roleArn: null,
    armored,
    sealedAt: new Date().toISOString(),
  };
  return browser.run(() => submit({ ...given, ...over }));
}
