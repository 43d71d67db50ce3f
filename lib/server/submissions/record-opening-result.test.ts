import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeOlderSubmission } from '@/e2e/support/older-submission';
import { type CustomerFixture, joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { resultOf } from '@/e2e/support/result-of';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import type { ReportedCheck } from '@/lib/domain/sealing/opening-result';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { readCase } from '@/lib/server/review/read-case';
import { readSealedMessage } from '@/lib/server/submissions/read-sealed-message';
import { recordOpening } from '@/lib/server/submissions/record-opening';
import { recordOpeningResult } from '@/lib/server/submissions/record-opening-result';

let database: TestDatabase;
let key: { publicKey: string };

beforeAll(async () => {
  database = await useTestDatabase();
  key = await makeSupportKey('support', 'made up for a test');
});
beforeEach(() => db().limit.deleteMany());
afterAll(() => database.close());

test('taking a message tells the customer that it was given to staff, and uploading the result that it was opened', async () => {
  const { customer, staff, submissionId, onboardingId, facts } = await taken();
  expect(await mailsOf(customer)).toEqual(['given', 'submitted']);
  const result = resultOf(facts, { contentHash: 'b'.repeat(64) });
  expect(must(await staff.browser.run(() => recordOpeningResult({ submissionId, result })))).toMatchObject({ equal: true });
  expect(await mailsOf(customer)).toEqual(['given', 'opened', 'submitted']);
  const view = await customer.browser.run(() => readOnboarding(onboardingId));
  expect(view.timeline.map(({ action }) => action)).toEqual(['submission.received', 'submission.downloaded']);
  expect(view.submission?.openings.map(({ kind, equal }) => [kind, equal])).toEqual([
    ['downloaded', null],
    ['outside', true],
  ]);
  const matched = await db().auditEvent.findFirst({ where: { subject: onboardingId, action: 'submission.matched' } });
  expect(matched?.details).toMatchObject({ submissionId, contentHash: result.contentHash, tool: 'portal-open', observedBy: 'staff' });
});

test('the content hash of the first opening is in the facts of the next, and another content is a mismatch', async () => {
  const { staff, submissionId, facts } = await taken();
  must(await staff.browser.run(() => recordOpeningResult({ submissionId, result: resultOf(facts, { contentHash: 'b'.repeat(64) }) })));
  const again = must(await staff.browser.run(() => readSealedMessage({ submissionId, as: 'download' })));
  expect(again.facts.contentHash).toBe('b'.repeat(64));
  const other = resultOf(facts, { contentHash: 'd'.repeat(64) });
  expect(must(await staff.browser.run(() => recordOpeningResult({ submissionId, result: other })))).toMatchObject({ equal: false });
});

test('a fact that differs is recorded as a mismatch, and nothing of its test', async () => {
  const { staff, submissionId, onboardingId, facts } = await taken();
  const differing = resultOf(facts, { test: { startedAt: facts.submittedAt, checks: checksOf(facts.stream, facts.keyId) } });
  const result = { ...differing, facts: differing.facts.map((fact) => ({ ...fact, equal: fact.field !== 'customer' })) };
  expect(must(await staff.browser.run(() => recordOpeningResult({ submissionId, result })))).toMatchObject({ equal: false });
  const view = await staff.browser.run(() => readCase(onboardingId));
  expect(view.timeline.map(({ action }) => action)).toContain('submission.mismatched');
  expect(view.runs).toEqual([]);
});

test('the test of a key that was sealed by hand proves it, as observed by staff, and its id becomes known', async () => {
  const { staff, submissionId, onboardingId, facts } = await taken({ byHand: true });
  expect(facts).toMatchObject({ keyId: null, sealedByHand: true });
  const keyId = 'AKIAIOSFODNN7EXAMPLE';
  const checks = checksOf(facts.stream, keyId);
  const result = resultOf(facts, { keyId, test: { startedAt: facts.submittedAt, checks } });
  expect(must(await staff.browser.run(() => recordOpeningResult({ submissionId, result })))).toMatchObject({ equal: true });
  const view = await staff.browser.run(() => readCase(onboardingId));
  expect(view.runs).toMatchObject([{ keyId, proven: true }]);
  expect(view.runs[0]?.checks.map(({ observedBy }) => observedBy)).toEqual(checks.map(() => 'staff'));
  expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({ keyId });
});

test('the test of a new key that was sealed by hand names it for the replacement, and leaves the key in use as it is', async () => {
  const { staff, submissionId, onboardingId, facts } = await taken({ byHand: true, replacing: true });
  // The customer's own test of the key in use, whose user is another one.
  const before = {
    onboardingId,
    method: 'keys',
    keyId: 'AKIAQ3EGOLDKEY7QOLDK',
    startedBy: 'operator',
    code: 'K7M2QX',
    expiresAt: new Date(),
  };
  const proof = { principalArn: 'arn:aws:iam::222222222222:user/before' };
  const check = { name: 'identity', outcome: 'passed', observedBy: 'server', attempts: 1, at: new Date(), proof };
  await db().testRun.create({ data: { ...before, checks: { create: check } } });
  const keyId = 'AKIAIOSFODNN7EXAMPLE';
  const result = resultOf(facts, { keyId, test: { startedAt: facts.submittedAt, checks: checksOf(facts.stream, keyId) } });
  const answer = must(await staff.browser.run(() => recordOpeningResult({ submissionId, result })));
  expect(answer).toEqual({ equal: true, identity: { kind: 'not-compared' } });
  expect(await db().replacement.findFirst({ where: { onboardingId } })).toMatchObject({ keyId });
  expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({ keyId: null });
  const view = await staff.browser.run(() => readCase(onboardingId));
  expect(view).toMatchObject({ replacementDoubts: [], replacement: { lastRun: { keyId, proven: true } } });
});

test('another identity than that of the customer’s own test is said', async () => {
  const { staff, submissionId, onboardingId, facts } = await taken();
  const first = { onboardingId, method: 'keys', keyId: facts.keyId, startedBy: 'operator', code: 'K7M2QX', expiresAt: new Date() };
  const principalArn = 'arn:aws:iam::222222222222:user/the-customer-tested';
  const check = { name: 'identity', outcome: 'passed', observedBy: 'server', attempts: 1, at: new Date(), proof: { principalArn } };
  await db().testRun.create({ data: { ...first, checks: { create: check } } });
  const test = { startedAt: facts.submittedAt, checks: checksOf(facts.stream, facts.keyId) };
  const answer = must(await staff.browser.run(() => recordOpeningResult({ submissionId, result: resultOf(facts, { test }) })));
  const now = 'arn:aws:iam::222222222222:user/microshare';
  expect(answer).toEqual({ equal: true, identity: { kind: 'other', now, before: principalArn } });
});

describe('refused is', () => {
  test.each<[string, (good: ReturnType<typeof resultOf>) => object, string]>([
    ['a result of another submission', (good) => ({ ...good, submissionId: crypto.randomUUID() }), 'other-message'],
    ['a result of another onboarding', (good) => ({ ...good, onboardingId: crypto.randomUUID() }), 'other-message'],
    ['a result of another message', (good) => ({ ...good, sha256: 'e'.repeat(64) }), 'other-message'],
    ['one that left out a fact', (good) => ({ ...good, facts: good.facts.filter(({ field }) => field !== 'customer') }), 'other-facts'],
    ['one with another key inside', (good) => ({ ...good, keyId: 'AKIAIOSFODNN7EXAMPLE' }), 'other-facts'],
    [
      'a test of another stream',
      (good) => ({ ...good, test: testOf('arn:aws:kinesis:eu-west-1:222222222222:stream/another') }),
      'other-stream',
    ],
    ['a field that it does not have', (good) => ({ ...good, secret: 'x' }), 'bad-input'],
    ['a foreign text with an escape', (good) => ({ ...good, test: testOf('\u001b[2J') }), 'bad-input'],
    ['no result at all', () => ({}), 'bad-input'],
  ])('%s', async (_, change, kind) => {
    const { customer, staff, submissionId, facts } = await taken();
    const result = change(resultOf(facts)) as ReturnType<typeof resultOf>;
    expect(await staff.browser.run(() => recordOpeningResult({ submissionId, result }))).toMatchObject({ fault: { kind } });
    expect(await db().opening.count({ where: { submissionId, kind: 'outside' } })).toBe(0);
    expect(await mailsOf(customer)).toEqual(['given', 'submitted']);
  });

  test('a result of a message that this person did not take', async () => {
    const { submissionId, facts } = await taken();
    const other = await joinStaff();
    const answer = await other.browser.run(() => recordOpeningResult({ submissionId, result: resultOf(facts) }));
    expect(answer).toMatchObject({ fault: { kind: 'not-given' } });
  });
});

describe('opening in a page of the portal', () => {
  test('is switched off where nothing is set: neither the message nor a record of it is given', async () => {
    const { staff, submissionId } = await taken();
    expect(await staff.browser.run(() => readSealedMessage({ submissionId, as: 'open' }))).toMatchObject({
      fault: { kind: 'switched-off' },
    });
    expect(await staff.browser.run(() => recordOpening({ submissionId, matched: true }))).toMatchObject({
      fault: { kind: 'switched-off' },
    });
    expect(await db().opening.count({ where: { submissionId, kind: 'opened' } })).toBe(0);
  });

  test('gives the message and takes the record where the operator switched it on', async () => {
    vi.stubEnv('PORTAL_OPEN_IN_BROWSER', '1');
    forgetSettings();
    try {
      const { staff, submissionId, facts } = await taken();
      expect(must(await staff.browser.run(() => readSealedMessage({ submissionId, as: 'open' }))).facts).toEqual(facts);
      must(await staff.browser.run(() => recordOpening({ submissionId, matched: true, contentHash: 'b'.repeat(64) })));
      expect(await db().sealedMessage.findUnique({ where: { submissionId } })).toMatchObject({ contentHash: 'b'.repeat(64) });
    } finally {
      vi.unstubAllEnvs();
      forgetSettings();
    }
  });
});

type Taken = { customer: CustomerFixture; staff: Awaited<ReturnType<typeof joinStaff>> };

/** A submission of a key that staff have taken, with the facts that they got. */
async function taken(how: { byHand?: boolean; replacing?: boolean } = {}) {
  const [customer, staff]: [Taken['customer'], Taken['staff']] = [await joinCompany(`Example ${crypto.randomUUID()}`), await joinStaff()];
  const company = await db().customer.findUniqueOrThrow({ where: { id: customer.customerId } });
  const { submissionId, onboardingId, armored } = await makeOlderSubmission(company, { ...key, ...how });
  const { facts } = must(await staff.browser.run(() => readSealedMessage({ submissionId, as: 'download' })));
  expect(facts.sha256).toBe(createHash('sha256').update(armored).digest('hex'));
  return { customer, staff, submissionId, onboardingId, facts };
}

function testOf(streamArn: string) {
  return { startedAt: new Date().toISOString(), checks: checksOf(streamArn, null) };
}

function checksOf(streamArn: string, keyId: string | null): ReportedCheck[] {
  const check = (name: ReportedCheck['name'], proof: Record<string, string>): ReportedCheck => ({
    name,
    outcome: 'passed',
    at: new Date().toISOString(),
    attempts: 1,
    proof,
    answer: null,
    diagnosis: null,
  });
  return [
    check('read', { keyId: keyId ?? '' }),
    check('account', { streamArn, accountId: '222222222222' }),
    check('identity', { principalArn: 'arn:aws:iam::222222222222:user/microshare' }),
    check('may-write', {}),
    check('wrote', { shardId: 'shardId-000000000000', sequenceNumber: '49600000000000000000000000000000000000000000000000000000' }),
  ];
}

async function mailsOf({ customerId }: CustomerFixture): Promise<string[]> {
  const members = await db().membership.findMany({ where: { customerId } });
  const rows = await db().$queryRaw<{ template: string }[]>`
    select data->>'template' as template from pgboss.job
    where name = 'mail' and data->>'personId' = any(${members.map(({ personId }) => personId)})`;
  return rows.map(({ template }) => template).sort();
}
