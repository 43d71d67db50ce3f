import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CustomerFixture, joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { accept, given, inUse, mailsOf, newKey, oldKey, read, reported, sent } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import type { Result } from '@/lib/domain/result';
import { isProjectionRight } from '@/lib/server/onboarding/rebuild-projections';
import { db } from '@/lib/server/platform/db/prisma';
import { cancelReplacement } from '@/lib/server/replacement/cancel-replacement';
import { returnReplacement } from '@/lib/server/replacement/return-replacement';
import { startReplacement } from '@/lib/server/replacement/start-replacement';

/** What two people do to one replacement at once: whichever order the database gives them, there is one outcome, and both learn it. */

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(() => db().limit.deleteMany());
afterAll(() => database.close());

const elsewhere = ['changed-meanwhile', 'no-replacement', 'replacement-elsewhere'];

describe('two owners', () => {
  test('who begin at once begin the same replacement, and a page from before says that it is there', async () => {
    const { one, other, onboardingId } = await company('Both GmbH');
    const begin = ({ browser }: CustomerFixture) => browser.run(() => startReplacement({ onboardingId, method: 'keys' }));
    const results = await Promise.all([begin(one), begin(other), begin(one)]);
    expect(refusals(results).every((kind) => kind === 'changed-meanwhile')).toBe(true);
    expect(refusals(results).length).toBeLessThan(results.length);
    const { version } = await read(one);
    must(await begin(other));
    expect(await db().replacement.findMany({ where: { onboardingId } })).toMatchObject([{ state: 'preparing', method: 'keys' }]);
    const late = await one.browser.run(() => startReplacement({ onboardingId, method: 'keys', version }));
    expect(late).toMatchObject({ ok: false, fault: { kind: 'changed-meanwhile' } });
  });

  test('of whom one submits what the other began, and the same twice at once, submit it once', async () => {
    const { one, other, onboardingId } = await company('Twice GmbH');
    must(await one.browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
    const results = await Promise.all([submitNew(one), submitNew(other), submitNew(one)]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusals(results).every((kind) => elsewhere.includes(kind))).toBe(true);
    expect(await db().submission.count({ where: { onboardingId } })).toBe(1);
    expect(await mailsOf(one)).toEqual(['submitted']);
    expect((await read(other)).replacement).toMatchObject({ state: 'submitted', keyId: newKey });
  });

  test('of whom one cancels while the other submits leave it cancelled, or submitted with its message', async () => {
    const { one, other, onboardingId } = await company('Against GmbH');
    must(await one.browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
    const [cancelled, submitted] = await Promise.all([cancel(one), submitNew(other)]);
    expect(refusals([cancelled, submitted]).every((kind) => elsewhere.includes(kind))).toBe(true);
    const { state, submissionId } = await db().replacement.findFirstOrThrow({ where: { onboardingId } });
    expect(state).toBe(cancelled.ok ? 'cancelled' : 'submitted');
    expect(submissionId !== null).toBe(submitted.ok);
    expect(await db().submission.count({ where: { onboardingId } })).toBe(submitted.ok ? 1 : 0);
    await expectStill(one);
  });
});

describe('staff', () => {
  test('of whom one takes over and the other returns on the same page: the second is refused with what the first did', async () => {
    const { one, onboardingId, version: seenVersion } = await submittedCompany('Race GmbH');
    const [first, second] = [await joinStaff(), await joinStaff()];
    const results = await Promise.all([
      accept(first.browser, { onboardingId, seenVersion }),
      second.browser.run(() => returnReplacement({ onboardingId, seenVersion, reason: 'Not this one.' })),
    ]);
    expect(refusals(results)).toEqual(['changed-meanwhile']);
    expect(['accepted', 'returned']).toContain((await read(one)).replacement?.state);
  });

  test('who take over what the customer cancels at that moment, do either, and the key in use stays', async () => {
    const { one, onboardingId, version: seenVersion } = await submittedCompany('Cancelled GmbH');
    const staff = await joinStaff();
    const [accepted, cancelled] = await Promise.all([accept(staff.browser, { onboardingId, seenVersion }), cancel(one)]);
    expect(accepted.ok || cancelled.ok).toBe(true);
    expect(refusals([accepted, cancelled]).every((kind) => elsewhere.includes(kind))).toBe(true);
    const { state } = await db().replacement.findFirstOrThrow({ where: { onboardingId } });
    expect(state).toBe(cancelled.ok ? 'cancelled' : 'accepted');
    expect(await reported(onboardingId, newKey, 1)).toBe(!cancelled.ok);
  });
});

describe('a record that arrives by the new key', () => {
  test('while the customer cancels switches, or does not: never half', async () => {
    const { one, onboardingId, version: seenVersion } = await submittedCompany('Half GmbH');
    must(await accept((await joinStaff()).browser, { onboardingId, seenVersion }));
    const [cancelled] = await Promise.all([cancel(one), reported(onboardingId, newKey, 1)]);
    const { state } = await db().replacement.findFirstOrThrow({ where: { onboardingId } });
    const { keyId } = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
    expect([state, keyId]).toEqual(cancelled.ok ? ['cancelled', oldKey] : ['current', newKey]);
    expect((await mailsOf(one)).includes('replaced')).toBe(!cancelled.ok);
  });

  test('and is reported by two services at once switches once, with one mail to each', async () => {
    const { one, onboardingId, version: seenVersion } = await submittedCompany('Reports GmbH');
    must(await accept((await joinStaff()).browser, { onboardingId, seenVersion }));
    await Promise.all([1, 2, 3].map(() => reported(onboardingId, newKey, 1)));
    await reported(onboardingId, newKey, 1);
    expect((await read(one)).replacement).toMatchObject({ state: 'current', old: { keyId: oldKey } });
    expect((await mailsOf(one)).filter((template) => template === 'replaced')).toHaveLength(1);
    const events = await db().auditEvent.count({ where: { subject: onboardingId, action: 'replacement.current' } });
    expect(events).toBe(1);
  });
});

type Company = { one: CustomerFixture; other: CustomerFixture; onboardingId: string };

/** A company that is live by a key, and two of its owners. */
async function company(name: string): Promise<Company> {
  const one = await inUse(name, 'keys');
  const other = { ...(await joinCompany(name)), onboardingId: one.onboardingId };
  return { one, other, onboardingId: one.onboardingId };
}

async function submittedCompany(name: string): Promise<Company & { version: number }> {
  const people = await company(name);
  const { one, other, onboardingId } = people;
  must(await one.browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
  const { version } = await given(other, { method: 'keys', keyId: newKey });
  return { ...people, version };
}

function submitNew(person: CustomerFixture) {
  return sent(person, { method: 'keys', keyId: newKey });
}

function cancel({ browser, onboardingId }: CustomerFixture) {
  return browser.run(() => cancelReplacement({ onboardingId }));
}

function refusals(results: readonly Result<unknown, { kind: string }>[]): string[] {
  return results.flatMap((result) => (result.ok ? [] : [result.fault.kind]));
}

/** The key in use is as it was, and the queue's table agrees with the rows. */
async function expectStill({ onboardingId }: CustomerFixture): Promise<void> {
  expect(await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).toMatchObject({ status: 'live', keyId: oldKey });
  expect(await isProjectionRight(onboardingId)).toBe(true);
}
