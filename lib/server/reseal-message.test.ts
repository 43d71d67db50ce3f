import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { makeSupportKey } from '@/e2e/room/make-rooms';
import { makeOlderHandover, type OlderHandover } from '@/e2e/support/older-handover';
import { joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { countByKeySet } from '@/lib/server/count-by-key-set';
import { db } from '@/lib/server/db/prisma';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { supportKeys } from '@/lib/server/keys/support-keys';
import { listOlderSealed } from '@/lib/server/list-older-sealed';
import { readCase } from '@/lib/server/read-case';
import { readOlderSealed } from '@/lib/server/read-older-sealed';
import { readOnboarding } from '@/lib/server/read-onboarding';
import { readSealedMessage } from '@/lib/server/read-sealed-message';
import { recordOpening } from '@/lib/server/record-opening';
import { resealMessage } from '@/lib/server/reseal-message';

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
  expect(listed.map(({ handoverId }) => handoverId)).toEqual(cases.map(({ handoverId }) => handoverId));
  const after = cases[0]?.handoverId ?? null;
  expect(must(await staff.browser.run(() => listOlderSealed({ after })))).toHaveLength(2);
  for (const one of cases) await resealed(staff.browser, one);
  expect(must(await staff.browser.run(() => listOlderSealed({ after: null })))).toEqual([]);
  expect(await staff.browser.run(countByKeySet)).toEqual({ current: 3, older: 0 });
});

test('the new message takes the place of the older one, the handover keeps what was received, and both sides read what was done', async () => {
  const [customer, staff] = [await joinCompany('Rotated GmbH'), await joinStaff()];
  const company = await db().customer.findUniqueOrThrow({ where: { id: customer.customerId } });
  const one = await makeOlderHandover(company, older);
  const { armored, contentHash } = await resealed(staff.browser, one);
  const handover = await db().handover.findUniqueOrThrow({ where: { id: one.handoverId }, include: { sealed: true, openings: true } });
  expect(handover).toMatchObject({
    sha256: sha256(one.armored),
    openings: [],
    sealed: { armored, contentHash, resealedBy: staff.personId },
  });
  expect(handover.sealed?.recipients).toEqual(supportKeys().fingerprints);
  const view = await customer.browser.run(() => readOnboarding(one.onboardingId));
  expect(view.timeline.map(({ action }) => action)).toEqual(['handover.received', 'handover.reseal-read', 'handover.resealed']);
  expect(view.timeline.at(-1)).toMatchObject({ side: 'portal', values: { contentHash } });
  const { handover: shown } = await staff.browser.run(() => readCase(one.onboardingId));
  expect(shown).toMatchObject({
    sha256: sha256(one.armored),
    resealed: { sha256: sha256(armored), recipients: supportKeys().fingerprints },
  });
  const opened = await db().$queryRaw`select 1 from pgboss.job where name = 'mail' and data->>'template' = 'opened'`;
  expect(opened).toEqual([]);
});

test('a later opening gets the new message with the hashes of the audit, and another content is a mismatch', async () => {
  const staff = await joinStaff();
  const one = await olderCase();
  const { armored, contentHash } = await resealed(staff.browser, one);
  const read = must(await staff.browser.run(() => readSealedMessage({ handoverId: one.handoverId, as: 'open' })));
  expect(read).toMatchObject({ armored, sha256: sha256(armored), auditedSha256: sha256(armored), contentHash });
  must(await staff.browser.run(() => recordOpening({ handoverId: one.handoverId, matched: true, contentHash: sha256('another') })));
  const view = await staff.browser.run(() => readCase(one.onboardingId));
  expect(view.timeline.map(({ action }) => action)).toContain('handover.mismatched');
  expect(await db().opening.findFirst({ where: { handoverId: one.handoverId } })).toMatchObject({ matched: false });
});

test('of two people who seal the same message again, the second is told', async () => {
  const [first, second] = [await joinStaff(), await joinStaff()];
  const one = await olderCase();
  const given = await sealedAgain(one);
  for (const { browser } of [first, second]) must(await browser.run(() => readOlderSealed({ handoverId: one.handoverId })));
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
    await expect(staff.browser.run(() => readOlderSealed({ handoverId: one.handoverId }))).rejects.toThrow('NEXT_REDIRECT');
    await expect(staff.browser.run(async () => resealMessage(await sealedAgain(one)))).rejects.toThrow('NEXT_REDIRECT');
    expect(await messageOf(one)).toBe(one.armored);
  });

  test('a message that is sealed to the current keys: it is not given out this way', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    await resealed(staff.browser, one);
    expect(await staff.browser.run(() => readOlderSealed({ handoverId: one.handoverId }))).toMatchObject({ fault: { kind: 'not-older' } });
  });

  test('a message that this person did not read here', async () => {
    const [reader, other] = [await joinStaff(), await joinStaff()];
    const one = await olderCase();
    must(await reader.browser.run(() => readOlderSealed({ handoverId: one.handoverId })));
    await refused(other.browser, one, {}, { kind: 'not-read' });
  });

  test.each([
    ['a message to the older keys', async () => ({ armored: await sealToSupport('{}', [older.publicKey]) }), 'envelope'],
    ['a plain text', async () => ({ armored: 'the secret' }), 'envelope'],
    ['a message made from another than the stored one', async () => ({ sha256: sha256('another') }), 'replaced'],
  ] as const)('%s', async (_, change, kind) => {
    const staff = await joinStaff();
    const one = await olderCase();
    must(await staff.browser.run(() => readOlderSealed({ handoverId: one.handoverId })));
    await refused(staff.browser, one, await change(), { kind });
  });

  test('another content than an earlier opening found', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    must(await staff.browser.run(() => readSealedMessage({ handoverId: one.handoverId, as: 'open' })));
    must(await staff.browser.run(() => recordOpening({ handoverId: one.handoverId, matched: true, contentHash: sha256(one.content) })));
    must(await staff.browser.run(() => readOlderSealed({ handoverId: one.handoverId })));
    await refused(staff.browser, one, { contentHash: sha256('another') }, { kind: 'content-differs' });
  });

  test('a stored message that is not the one of the audit', async () => {
    const staff = await joinStaff();
    const one = await olderCase();
    const swapped = await sealToSupport('{}', [older.publicKey]);
    await db().sealedMessage.update({ where: { handoverId: one.handoverId }, data: { armored: swapped } });
    must(await staff.browser.run(() => readOlderSealed({ handoverId: one.handoverId })));
    const given = { ...(await sealedAgain(one)), sha256: sha256(swapped) };
    expect(await staff.browser.run(() => resealMessage(given))).toMatchObject({ fault: { kind: 'sha-differs' } });
    expect(await messageOf(one)).toBe(swapped);
  });
});

type Browser = Awaited<ReturnType<typeof joinStaff>>['browser'];

async function olderCase(): Promise<OlderHandover> {
  return makeOlderHandover(await db().customer.create({ data: { name: 'Older GmbH' } }), older);
}

/** What a room would post. */
async function sealedAgain(one: OlderHandover) {
  const armored = await sealToSupport(one.content);
  return { handoverId: one.handoverId, sha256: sha256(one.armored), armored, contentHash: sha256(one.content) };
}

async function resealed(browser: Browser, one: OlderHandover) {
  const given = await sealedAgain(one);
  expect(must(await browser.run(() => readOlderSealed({ handoverId: one.handoverId })))).toMatchObject({ armored: one.armored });
  must(await browser.run(() => resealMessage(given)));
  return given;
}

async function refused(browser: Browser, one: OlderHandover, change: object, fault: { kind: string }): Promise<void> {
  const given = { ...(await sealedAgain(one)), ...change };
  expect(await browser.run(() => resealMessage(given))).toMatchObject({ ok: false, fault });
  expect(await messageOf(one)).toBe(one.armored);
}

async function messageOf(one: OlderHandover): Promise<string> {
  return (await db().sealedMessage.findUniqueOrThrow({ where: { handoverId: one.handoverId } })).armored;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
