import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { makeOlderSubmission, type OlderSubmission } from '@/e2e/support/older-submission';
import { joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { resultOf } from '@/e2e/support/result-of';
import { makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { storedMessage } from '@/e2e/support/stored-message';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { readCase } from '@/lib/server/review/read-case';
import { countByKeySet } from '@/lib/server/submissions/count-by-key-set';
import { listOlderSealed } from '@/lib/server/submissions/list-older-sealed';
import { readOlderSealed } from '@/lib/server/submissions/read-older-sealed';
import { readSealedMessage } from '@/lib/server/submissions/read-sealed-message';
import { recordOpeningResult } from '@/lib/server/submissions/record-opening-result';
import { resealMessage } from '@/lib/server/submissions/reseal-message';

let database: TestDatabase;
let older: { publicKey: string };

beforeAll(async () => {
  database = await useTestDatabase();
  older = await makeSupportKey('older', 'made up for a test');
});
beforeEach(async () => {
  await db().sealedMessage.deleteMany();
  await db().limit.deleteMany();
});
afterAll(() => database.close());

test('a rotation goes on with whatever is still sealed to older keys, and ends with none', async () => {
  const staff = await joinStaff();
  const cases = [await olderCase(), await olderCase(), await olderCase()];
  expect(await staff.browser.run(countByKeySet)).toEqual({ current: 0, older: 3 });
  const listed = must(await staff.browser.run(() => listOlderSealed({ after: null })));
  expect(listed.map(({ submissionId }) => submissionId)).toEqual(cases.map(({ submissionId }) => submissionId));
  const after = cases[0]?.submissionId ?? null;
  expect(must(await staff.browser.run(() => listOlderSealed({ after })))).toHaveLength(2);
  for (const one of cases) await resealed(staff.browser, one);
  expect(must(await staff.browser.run(() => listOlderSealed({ after: null })))).toEqual([]);
  expect(await staff.browser.run(countByKeySet)).toEqual({ current: 3, older: 0 });
});

test('the new message takes the place of the older one, the submission keeps what was received, and both sides read what was done', async () => {
  const [customer, staff] = [await joinCompany('Rotated GmbH'), await joinStaff()];
  const company = await db().customer.findUniqueOrThrow({ where: { id: customer.customerId } });
  const one = await makeOlderSubmission(company, older);
  const { armored, contentHash } = await resealed(staff.browser, one);
  const submission = await db().submission.findUniqueOrThrow({
    where: { id: one.submissionId },
    include: { sealed: true, openings: true },
  });
  expect(submission).toMatchObject({
    sha256: sha256(one.armored),
    openings: [],
    sealed: { contentHash, resealedBy: staff.personId },
  });
  expect(await storedMessage(one.submissionId)).toBe(armored);
  expect(submission.sealed?.recipients).toEqual(supportKeys().fingerprints);
  const view = await customer.browser.run(() => readOnboarding(one.onboardingId));
  expect(view.timeline.map(({ action }) => action)).toEqual(['submission.received', 'submission.reseal-read', 'submission.resealed']);
  expect(view.timeline.at(-1)).toMatchObject({ side: 'microshare', values: { contentHash } });
  const { submission: shown } = await staff.browser.run(() => readCase(one.onboardingId));
  expect(shown).toMatchObject({
    sha256: sha256(one.armored),
    resealed: { sha256: sha256(armored), recipients: supportKeys().fingerprints },
  });
  const mailed = (template: string) =>
    db()
      .$queryRaw`select 1 as one from pgboss.job where name = 'mail' and data->>'template' = ${template} and data->>'personId' = ${customer.personId}`;
  expect(await mailed('opened')).toEqual([]);
  expect(await mailed('resealed')).toEqual([{ one: 1 }]);
});

test('a later opening gets the new message with the hashes of the audit, and another content is a mismatch', async () => {
  const staff = await joinStaff();
  const one = await olderCase();
  const { armored, contentHash } = await resealed(staff.browser, one);
  const read = must(await staff.browser.run(() => readSealedMessage({ submissionId: one.submissionId, as: 'download' })));
  expect(read).toMatchObject({ armored, facts: { sha256: sha256(armored), contentHash } });
  const result = resultOf(read.facts, { contentHash: sha256('another') });
  expect(must(await staff.browser.run(() => recordOpeningResult({ submissionId: one.submissionId, result })))).toMatchObject({
    equal: false,
  });
  const view = await staff.browser.run(() => readCase(one.onboardingId));
  expect(view.timeline.map(({ action }) => action)).toContain('submission.mismatched');
  expect(await db().opening.findFirst({ where: { submissionId: one.submissionId, kind: 'outside' } })).toMatchObject({ matched: false });
});

test('of two people who seal the same message again, the second is told', async () => {
  const [first, second] = [await joinStaff(), await joinStaff()];
  const one = await olderCase();
  const given = await sealedAgain(one);
  for (const { browser } of [first, second]) must(await browser.run(() => readOlderSealed({ submissionId: one.submissionId })));
  const answers = await Promise.all([first, second].map(({ browser }) => browser.run(() => resealMessage(given))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const refused = answers.find(({ ok }) => !ok);
  expect(refused?.ok === false && ['replaced', 'not-older']).toContain(refused?.ok === false && refused.fault.kind);
});

describe('refused is', () => {
  test('who has not just confirmed that it is they, for both halves', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    await db().session.updateMany({ where: { userId: staff.personId }, data: { stepUpAt: new Date(Date.now() - 6 * 60_000) } });
    await expect(staff.browser.run(() => readOlderSealed({ submissionId: one.submissionId }))).rejects.toThrow('NEXT_REDIRECT');
    await expect(staff.browser.run(async () => resealMessage(await sealedAgain(one)))).rejects.toThrow('NEXT_REDIRECT');
    expect(await messageOf(one)).toBe(one.armored);
  });

  test('a message that is sealed to the current keys: it is not given out this way', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    await resealed(staff.browser, one);
    expect(await staff.browser.run(() => readOlderSealed({ submissionId: one.submissionId }))).toMatchObject({
      fault: { kind: 'not-older' },
    });
  });

  test('a message that this person did not read here', async () => {
    const [reader, other] = [await joinStaff(), await joinStaff()];
    const one = await olderCase();
    must(await reader.browser.run(() => readOlderSealed({ submissionId: one.submissionId })));
    await refused(other.browser, one, {}, { kind: 'not-read' });
  });

  test.each([
    ['a message to the older keys', async () => ({ armored: await sealToSupport('{}', [older.publicKey]) }), 'envelope'],
    ['a plain text', async () => ({ armored: 'the secret' }), 'envelope'],
    ['a message made from another than the stored one', async () => ({ sha256: sha256('another') }), 'replaced'],
  ] as const)('%s', async (_, change, kind) => {
    const staff = await joinStaff();
    const one = await olderCase();
    must(await staff.browser.run(() => readOlderSealed({ submissionId: one.submissionId })));
    await refused(staff.browser, one, await change(), { kind });
  });

  test('another content than an earlier opening found', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    const { facts } = must(await staff.browser.run(() => readSealedMessage({ submissionId: one.submissionId, as: 'download' })));
    const result = resultOf(facts, { contentHash: sha256(one.content) });
    must(await staff.browser.run(() => recordOpeningResult({ submissionId: one.submissionId, result })));
    must(await staff.browser.run(() => readOlderSealed({ submissionId: one.submissionId })));
    await refused(staff.browser, one, { contentHash: sha256('another') }, { kind: 'content-differs' });
  });

  test('a stored message that is not the one of the audit', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    const swapped = await sealToSupport('{}', [older.publicKey]);
    await db().sealedMessage.update({ where: { submissionId: one.submissionId }, data: { armored: swapped, wrapped: null } });
    must(await staff.browser.run(() => readOlderSealed({ submissionId: one.submissionId })));
    const given = { ...(await sealedAgain(one)), sha256: sha256(swapped) };
    expect(await staff.browser.run(() => resealMessage(given))).toMatchObject({ fault: { kind: 'sha-differs' } });
    expect(await messageOf(one)).toBe(swapped);
  });
});

type Browser = Awaited<ReturnType<typeof joinStaff>>['browser'];

async function olderCase(): Promise<OlderSubmission> {
  return makeOlderSubmission(await db().customer.create({ data: { name: 'Older GmbH' } }), older);
}

/** What staff would upload. */
async function sealedAgain(one: OlderSubmission) {
  const armored = await sealToSupport(one.content);
  return { submissionId: one.submissionId, sha256: sha256(one.armored), armored, contentHash: sha256(one.content) };
}

async function resealed(browser: Browser, one: OlderSubmission) {
  const given = await sealedAgain(one);
  expect(must(await browser.run(() => readOlderSealed({ submissionId: one.submissionId })))).toMatchObject({ armored: one.armored });
  must(await browser.run(() => resealMessage(given)));
  return given;
}

async function refused(browser: Browser, one: OlderSubmission, change: object, fault: { kind: string }): Promise<void> {
  const given = { ...(await sealedAgain(one)), ...change };
  expect(await browser.run(() => resealMessage(given))).toMatchObject({ ok: false, fault });
  expect(await messageOf(one)).toBe(one.armored);
}

function messageOf(one: OlderSubmission): Promise<string | null> {
  return storedMessage(one.submissionId);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
