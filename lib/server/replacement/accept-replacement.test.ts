import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CustomerFixture, joinStaff, must, streamArn } from '@/e2e/support/onboarding-fixture';
import { accept, given, inUse, mailsOf, newKey, oldKey, read, reported } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { requiredChecks } from '@/lib/domain/onboarding/connection-test';
import { db } from '@/lib/server/platform/db/prisma';
import { acceptReplacement } from '@/lib/server/replacement/accept-replacement';
import { startReplacement } from '@/lib/server/replacement/start-replacement';
import { takeBackAcceptance } from '@/lib/server/replacement/take-back-acceptance';
import { readCase } from '@/lib/server/review/read-case';
import type { OnboardingView } from '@/lib/wire/views';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(() => db().limit.deleteMany());
afterAll(() => database.close());

describe('taking a new access over', () => {
  test('is refused with what speaks against it, until the last of it is confirmed', async () => {
    const [customer, { browser, personId }] = [await inUse('Doubts GmbH', 'keys'), await joinStaff()];
    const { onboardingId } = customer;
    const { version: seenVersion, replacement } = await submitted(customer);
    const doubts = async () => (await browser.run(() => readCase(onboardingId))).replacementDoubts;
    expect(await doubts()).toEqual(['not-opened', 'not-proven']);
    const refused = await browser.run(() => acceptReplacement({ onboardingId, seenVersion, confirmed: ['not-opened'] }));
    expect(refused).toEqual({ ok: false, fault: { kind: 'unconfirmed', doubts: ['not-proven'] } });
    expect(await read(customer)).toMatchObject({ version: seenVersion, replacement: { state: 'submitted' } });

    await prove(onboardingId, oldKey, 1);
    expect(await doubts()).toEqual(['not-opened', 'not-proven']);
    await prove(onboardingId, newKey, 25);
    expect(await doubts()).toEqual(['not-opened', 'old-proof']);
    await prove(onboardingId, newKey, 23);
    const opened = { submissionId: replacement?.submission?.id ?? '', personId, kind: 'outside' };
    await db().opening.create({ data: { ...opened, matched: true } });
    expect(await doubts()).toEqual([]);
    must(await browser.run(() => acceptReplacement({ onboardingId, seenVersion })));
    const event = await db().auditEvent.findFirstOrThrow({ where: { subject: onboardingId, action: 'replacement.accepted' } });
    expect(event.details).toMatchObject({ submissionId: opened.submissionId, doubts: [] });
  });

  test('is taken back by a colleague without a word to the customer, until a record arrives by it', async () => {
    const [customer, first, second] = [await inUse('Back GmbH', 'keys'), await joinStaff(), await joinStaff()];
    const { onboardingId } = customer;
    const { version } = await submitted(customer);
    const mails = await mailsOf(customer);
    const accepted = must(await accept(first.browser, { onboardingId, seenVersion: version }));
    const takeBack = (seenVersion: number) => second.browser.run(() => takeBackAcceptance({ onboardingId, seenVersion }));
    const back = must(await takeBack(accepted.version));
    expect(back).toMatchObject({ status: 'live', turn: 'microshare', replacement: { state: 'submitted' } });
    expect(await mailsOf(customer)).toEqual(mails);
    expect(await reported(onboardingId, newKey, 1)).toBe(false);
    const again = must(await accept(second.browser, { onboardingId, seenVersion: back.version }));
    expect(await reported(onboardingId, newKey, 1)).toBe(true);
    expect(await takeBack(again.version)).toMatchObject({ ok: false, fault: { kind: 'no-replacement' } });
    expect((await read(customer)).replacement).toMatchObject({ state: 'current' });
  });

  test('is refused where the key that was sealed by hand turns out to be the one in use', async () => {
    const [customer, { browser }] = [await inUse('Same GmbH', 'keys'), await joinStaff()];
    const { onboardingId } = customer;
    const { version: seenVersion } = await submitted(customer);
    await db().replacement.updateMany({ where: { onboardingId }, data: { keyId: oldKey } });
    expect(await accept(browser, { onboardingId, seenVersion })).toEqual({ ok: false, fault: { kind: 'same-access' } });
  });
});

async function submitted(customer: CustomerFixture): Promise<OnboardingView> {
  const { browser, onboardingId } = customer;
  must(await browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
  return given(customer, { method: 'keys', keyId: newKey });
}

/** A run of a key that passed every required check so many hours ago. */
async function prove(onboardingId: string, keyId: string, hoursAgo: number): Promise<void> {
  const at = new Date(Date.now() - hoursAgo * 3_600_000);
  const checks = requiredChecks('keys').map((name) => {
    const proof = name === 'account' ? { streamArn } : {};
    return { name, outcome: 'passed', observedBy: 'server', attempts: 1, at, proof };
  });
  const run = { onboardingId, method: 'keys', keyId, startedBy: 'operator', code: 'K7M2QX', startedAt: at, expiresAt: at };
  await db().testRun.create({ data: { ...run, checks: { create: checks } } });
}
