import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { joinCompany, joinStaff } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { approve } from '@/lib/server/review/approve';
import { markLive } from '@/lib/server/review/mark-live';
import { returnRequirement } from '@/lib/server/review/return-requirement';

const hour = 3_600_000;
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(async () => {
  setHours(undefined);
  await database.close();
});

const firstRecordAt = new Date().toISOString();
const decisions: [string, (onboardingId: string) => Promise<{ ok: boolean }>][] = [
  ['approve', (onboardingId) => approve({ onboardingId, seenVersion: 1 })],
  ['mark live', (onboardingId) => markLive({ onboardingId, seenVersion: 1, firstRecordAt })],
  ['return', (onboardingId) => returnRequirement({ onboardingId, seenVersion: 1, requirement: 'test', reason: 'Once more.' })],
  ['retire', (onboardingId) => retireOnboarding({ onboardingId })],
];

test.each(decisions)(
  'to %s, staff confirm that it is they where their last confirmation is older than the operator allows',
  async (_, decide) => {
    const [{ onboardingId }, staff] = [await joinCompany('Decided GmbH'), await joinStaff()];
    const confirmed = (hoursAgo: number) =>
      db().session.updateMany({ where: { userId: staff.personId }, data: { stepUpAt: new Date(Date.now() - hoursAgo * hour) } });
    await confirmed(13);
    await expect(staff.browser.run(() => decide(onboardingId))).rejects.toThrow('NEXT_REDIRECT');
    setHours('14');
    // It is decided, or refused for what the case is.
    expect(await staff.browser.run(() => decide(onboardingId))).toHaveProperty('ok');
    setHours(undefined);
    await confirmed(11);
    expect(await staff.browser.run(() => decide(onboardingId))).toHaveProperty('ok');
  },
);

test('a customer retires their own onboarding without that', async () => {
  const { browser, onboardingId } = await joinCompany('Leaving GmbH');
  expect(await browser.run(() => retireOnboarding({ onboardingId }))).toMatchObject({ ok: true });
});

function setHours(hours: string | undefined): void {
  if (hours === undefined) delete process.env['PORTAL_DECISION_STEP_UP_HOURS'];
  else process.env['PORTAL_DECISION_STEP_UP_HOURS'] = hours;
  forgetSettings();
}
