import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type CustomerFixture, joinCompany, joinStaff, must } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { listMyAudit } from '@/lib/server/audit/list-my-audit';
import { pauseOnboarding } from '@/lib/server/onboarding/pause-onboarding';
import { projectOnboarding } from '@/lib/server/onboarding/project-onboarding';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { approve } from '@/lib/server/review/approve';
import { assignCases } from '@/lib/server/review/assign-cases';
import { effectApproval } from '@/lib/server/review/effect-approval';
import { markLive } from '@/lib/server/review/mark-live';
import { readCase } from '@/lib/server/review/read-case';
import { remindCases } from '@/lib/server/review/remind-cases';
import { returnRequirement } from '@/lib/server/review/return-requirement';
import { takeBackApproval } from '@/lib/server/review/take-back-approval';

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
  ['take an approval back', (onboardingId) => takeBackApproval({ onboardingId, seenVersion: 1 })],
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

describe('an approval', () => {
  const confirmed = ['not-opened', 'not-proven'] as const;
  const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

  test('is refused with what speaks against it, until that is confirmed', async () => {
    const [customer, { browser }] = [await joinSubmitted('Doubted GmbH'), await joinStaff()];
    const { onboardingId } = customer;
    const refused = await browser.run(() => approve({ onboardingId, seenVersion: 1, confirmed: ['not-proven'] }));
    expect(refused).toEqual({ ok: false, fault: { kind: 'unconfirmed', doubts: ['not-opened'] } });
    expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({ approvalBy: null, version: 1 });
  });

  test('takes effect once, after its minutes, on however many nodes; until then the customer is told nothing', async () => {
    const [customer, staff] = [await joinSubmitted('Accepted GmbH'), await joinStaff()];
    const { onboardingId } = customer;
    const given = must(await staff.browser.run(() => approve({ onboardingId, seenVersion: 1, confirmed: [...confirmed] })));
    expect(given).toMatchObject({ status: 'in-review', approvedBy: null, flags: expect.arrayContaining(['approval-pending']) });
    expect(given.timeline.map(({ action }) => action)).toContain('onboarding.approval-given');
    await effectApproval(onboardingId, later(9));
    const before = await customer.browser.run(() => readOnboarding(onboardingId));
    expect(before.status).toBe('in-review');
    // The requirement `approve` is always listed; nothing else may name an approval.
    expect(JSON.stringify({ ...before, requirements: [] })).not.toMatch(/approv/i);
    expect(JSON.stringify(must(await customer.browser.run(() => listMyAudit())))).not.toMatch(/approv/i);
    expect(await mailsOf(customer, 'approved')).toBe(0);
    const twice = await staff.browser.run(() => approve({ onboardingId, seenVersion: given.version, confirmed: [...confirmed] }));
    expect(twice).toMatchObject({ ok: false, fault: { kind: 'approved-already' } });

    await Promise.all([later(10), later(10), later(11)].map((now) => effectApproval(onboardingId, now)));
    const after = await customer.browser.run(() => readOnboarding(onboardingId));
    expect(after).toMatchObject({ status: 'approved', turn: 'microshare' });
    expect(after.timeline.filter(({ action }) => action.startsWith('onboarding.appro'))).toMatchObject([{ action: 'onboarding.approved' }]);
    expect(await mailsOf(customer, 'approved')).toBe(1);
    const effective = await staff.browser.run(() => readCase(onboardingId));
    expect(effective).toMatchObject({ approval: null, approvedBy: expect.stringContaining('Reviewer') });
    expect(effective.flags).not.toContain('approval-pending');
    const late = await staff.browser.run(() => takeBackApproval({ onboardingId, seenVersion: effective.version }));
    expect(late).toMatchObject({ ok: false, fault: { kind: 'in-effect' } });
  });

  test('that a colleague takes back has no effect, and a later one has its own time', async () => {
    const [customer, first, second] = [await joinSubmitted('Taken back GmbH'), await joinStaff(), await joinStaff()];
    const { onboardingId } = customer;
    const given = must(await first.browser.run(() => approve({ onboardingId, seenVersion: 1, confirmed: [...confirmed] })));
    const back = must(await second.browser.run(() => takeBackApproval({ onboardingId, seenVersion: given.version })));
    expect(back).toMatchObject({ status: 'in-review', approval: null });
    await effectApproval(onboardingId, later(10));
    const again = must(await second.browser.run(() => approve({ onboardingId, seenVersion: back.version, confirmed: [...confirmed] })));
    // The first one's job, which comes before the second one's time.
    await effectApproval(onboardingId, new Date(given.approval?.effectiveAt ?? 0));
    expect((await customer.browser.run(() => readOnboarding(onboardingId))).status).toBe('in-review');
    await effectApproval(onboardingId, new Date(again.approval?.effectiveAt ?? 0));
    expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({
      status: 'approved',
      approvedBy: second.personId,
    });
  });

  test('ends with a pause of the customer, and is not there when the case goes on', async () => {
    const [customer, { browser }] = [await joinSubmitted('Paused GmbH'), await joinStaff()];
    const { onboardingId } = customer;
    must(await browser.run(() => approve({ onboardingId, seenVersion: 1, confirmed: [...confirmed] })));
    must(await customer.browser.run(() => pauseOnboarding({ onboardingId })));
    await effectApproval(onboardingId, later(10));
    expect(await db().onboarding.findUnique({ where: { id: onboardingId } })).toMatchObject({ status: 'paused', approvalBy: null });
    expect(await mailsOf(customer, 'approved')).toBe(0);
  });

  test('is not given to what nobody submitted, or what is paused', async () => {
    const [customer, { browser }] = [await joinSubmitted('Resting GmbH'), await joinStaff()];
    const { onboardingId } = customer;
    await db().onboarding.update({ where: { id: onboardingId }, data: { status: 'paused', pausedFrom: 'in-review' } });
    const refused = await browser.run(() => approve({ onboardingId, seenVersion: 1, confirmed: [...confirmed] }));
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'not-from-here' } });
  });
});

describe('several cases at once', () => {
  test('are assigned together, each with its own event, and those that are theirs already are left', async () => {
    const [one, other, { browser, personId }] = [await joinSubmitted('Bulk One'), await joinSubmitted('Bulk Two'), await joinStaff()];
    const onboardingIds = [one.onboardingId, other.onboardingId];
    await db().onboarding.update({ where: { id: other.onboardingId }, data: { assignedTo: personId } });
    expect(must(await browser.run(() => assignCases({ onboardingIds, to: personId })))).toEqual({ changed: 1, skipped: 1 });
    const events = await db().auditEvent.findMany({ where: { subject: { in: onboardingIds }, action: 'onboarding.assigned' } });
    expect(events).toMatchObject([{ subject: one.onboardingId, actor: personId, details: { to: personId } }]);
    const toCustomer = await browser.run(() => assignCases({ onboardingIds, to: one.personId }));
    expect(toCustomer).toEqual({ ok: false, fault: { kind: 'not-staff' } });
    const unknown = await browser.run(() => assignCases({ onboardingIds: [...onboardingIds, crypto.randomUUID()], to: null }));
    expect(unknown).toEqual({ ok: false, fault: { kind: 'not-found' } });
    await expect(one.browser.run(() => assignCases({ onboardingIds, to: null }))).rejects.toThrow('404');
    const tooMany = Array.from({ length: 101 }, () => one.onboardingId);
    expect(await browser.run(() => assignCases({ onboardingIds: tooMany, to: null }))).toMatchObject({ fault: { kind: 'bad-input' } });
  });

  test('are reminded where the move is the customer’s, once a day', async () => {
    const [waiting, reviewed, { browser }] = [await joinCompany('Waiting GmbH'), await joinSubmitted('Reviewed GmbH'), await joinStaff()];
    const onboardingIds = [waiting.onboardingId, reviewed.onboardingId];
    expect(must(await browser.run(() => remindCases({ onboardingIds })))).toEqual({ changed: 1, skipped: 1 });
    expect(must(await browser.run(() => remindCases({ onboardingIds })))).toEqual({ changed: 0, skipped: 2 });
    expect([await mailsOf(waiting, 'reminded'), await mailsOf(reviewed, 'reminded')]).toEqual([1, 0]);
    const { timeline } = await waiting.browser.run(() => readOnboarding(waiting.onboardingId));
    expect(timeline.map(({ action }) => action)).toContain('onboarding.reminded');
  });
});

/** A company whose onboarding is in review, with a submission that was never tested or opened. */
async function joinSubmitted(company: string): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  const { onboardingId } = customer;
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: '222222222222', streamName: 'sensors' };
  await db().onboarding.update({ where: { id: onboardingId }, data: { status: 'in-review', version: 1, ...stream, method: 'role' } });
  const facts = { method: 'role', sha256: 'x', recipients: [], sealedAt: new Date(), submittedBy: customer.personId };
  await db().submission.create({ data: { onboardingId, ...facts } });
  await projectOnboarding(db(), onboardingId);
  return customer;
}

async function mailsOf({ personId }: CustomerFixture, template: string): Promise<number> {
  const rows = await db().$queryRaw<unknown[]>`
    select 1 from pgboss.job where name = 'mail' and data->>'personId' = ${personId} and data->>'template' = ${template}`;
  return rows.length;
}

function setHours(hours: string | undefined): void {
  if (hours === undefined) delete process.env['PORTAL_DECISION_STEP_UP_HOURS'];
  else process.env['PORTAL_DECISION_STEP_UP_HOURS'] = hours;
  forgetSettings();
}
