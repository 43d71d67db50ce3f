import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CustomerFixture, joinCompany, joinStaff, must, streamArn } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { askForReviews } from '@/lib/server/ending/ask-for-reviews';
import { confirmUse } from '@/lib/server/ending/confirm-use';
import { copyOnboarding } from '@/lib/server/onboarding/copy-onboarding';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { isProjectionRight } from '@/lib/server/onboarding/rebuild-projections';
import { db } from '@/lib/server/platform/db/prisma';
import { enqueueRenewals } from '@/lib/server/platform/mail/enqueue-renewals';
import { startReplacement } from '@/lib/server/replacement/start-replacement';
import { listQueue } from '@/lib/server/review/list-queue';

const day = 86_400_000;
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('owners are asked once a year whether a stream is still wanted, and it is their move until they answer', {
  timeout: 60_000,
}, async () => {
  const customer = await live('Yearly GmbH', 366);
  const { browser, onboardingId } = customer;
  await askForReviews(new Date());
  await askForReviews(new Date());
  expect(await read(customer)).toMatchObject({
    status: 'live',
    turn: 'customer',
    requirements: expect.arrayContaining([expect.objectContaining({ key: 'confirm-use' })]),
  });
  expect(await mailsOf(customer)).toEqual(['access-review']);
  expect(await isProjectionRight(onboardingId)).toBe(true);
  const staff = await joinStaff();
  const flagged = async () =>
    must(await staff.browser.run(() => listQueue({ flag: 'use-unconfirmed', turn: 'any' }))).rows.map(({ id }) => id);
  expect(await flagged()).toEqual([onboardingId]);
  must(await browser.run(() => confirmUse({ onboardingId })));
  expect(await flagged()).toEqual([]);
  expect(await read(customer)).toMatchObject({ status: 'live', turn: 'none' });
  await askForReviews(new Date());
  expect(await mailsOf(customer)).toEqual(['access-review']);
  expect(await browser.run(() => confirmUse({ onboardingId }))).toMatchObject({ ok: false, fault: { kind: 'not-asked' } });
});

test('owners are reminded of a key at its age once, and not while it is being replaced', { timeout: 60_000 }, async () => {
  const [old, replaced, young] = [await live('Old Key GmbH', 91), await live('New Key GmbH', 91), await live('Young Key GmbH', 80)];
  must(await replaced.browser.run(() => startReplacement({ onboardingId: replaced.onboardingId, method: 'keys' })));
  await enqueueRenewals(new Date());
  await enqueueRenewals(new Date());
  expect([await mailsOf(old), await mailsOf(replaced), await mailsOf(young)]).toEqual([['renewal'], [], []]);
  await enqueueRenewals(new Date(Date.now() + 90 * day));
  expect(await mailsOf(old)).toEqual(['renewal', 'renewal']);
});

test('a copy keeps company, way of access and choices, and neither stream nor access', { timeout: 60_000 }, async () => {
  const customer = await live('Copied GmbH', 1);
  const { browser, onboardingId, customerId } = customer;
  await db().onboarding.update({ where: { id: onboardingId }, data: { guideChoices: { path: 'cli' } } });
  const made = must(await browser.run(() => copyOnboarding({ onboardingId })));
  expect(made.onboardingId).not.toBe(onboardingId);
  expect(await db().onboarding.findUniqueOrThrow({ where: { id: made.onboardingId } })).toMatchObject({
    customerId,
    status: 'draft',
    method: 'keys',
    guideChoices: { path: 'cli' },
    streamName: null,
    keyId: null,
  });
  expect(await isProjectionRight(made.onboardingId)).toBe(true);
});

/** A live onboarding by a key that was submitted, and went live, so many days ago. */
async function live(company: string, daysAgo: number): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  const { browser, onboardingId: id, personId } = customer;
  must(await browser.run(() => nameStream({ onboardingId: id, arn: streamArn })));
  const at = new Date(Date.now() - daysAgo * day);
  const facts = { method: 'keys', keyId: 'AKIAQ3EGOLDKEY7QOLDK', sha256: 'none', recipients: [], sealedAt: at, submittedAt: at };
  await db().submission.create({ data: { onboardingId: id, ...facts, submittedBy: personId } });
  await db().onboarding.update({ where: { id }, data: { method: 'keys', keyId: facts.keyId, status: 'live', liveSince: at } });
  return customer;
}

function read({ browser, onboardingId }: CustomerFixture) {
  return browser.run(() => readOnboarding(onboardingId));
}

async function mailsOf({ personId }: CustomerFixture): Promise<string[]> {
  const rows = await db().$queryRaw<{ template: string }[]>`
    select data->>'template' as template from pgboss.job
    where name = 'mail' and data->>'personId' = ${personId} and data->>'template' in ('renewal', 'access-review')`;
  return rows.map(({ template }) => template);
}
