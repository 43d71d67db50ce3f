import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCompany, makeMember, makeStaff } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { asDiagnosis, type Cause } from '@/lib/domain/aws/cause';
import { ok } from '@/lib/domain/result';
import { endFailures, observe } from '@/lib/server/deliveries/observe';
import { observeReports } from '@/lib/server/deliveries/observe-reports';
import { planChecks, watchAccesses } from '@/lib/server/deliveries/watch-accesses';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

const now = new Date('2031-03-04T06:00:00.000Z');
const after = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
let database: TestDatabase;

beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().accessWatch.deleteMany();
  await db().onboarding.updateMany({ data: { status: 'retired' } });
  await db().$executeRaw`delete from pgboss.job`;
});
afterAll(() => database.close());

test('the owners are mailed at a confirmed failure, after a day, and when it works again; never in between', async () => {
  const { id } = await live();
  await found(id, 'policy-missing', 0);
  expect([await statusOf(id), await mails()]).toEqual(['live', []]);
  await found(id, 'policy-missing', 5);
  expect([await statusOf(id), await mails()]).toEqual(['degraded', ['failing']]);
  for (const minutes of [10, 600, 1_400]) {
    await found(id, 'policy-missing', minutes);
    await watchAccesses(after(minutes));
  }
  expect(await mails()).toEqual(['failing']);
  for (const minutes of [1_446, 2_000, 9_000]) await watchAccesses(after(minutes));
  expect(await mails()).toEqual(['failing', 'still-failing']);
  await found(id, null, 9_010);
  await found(id, null, 9_020);
  expect([await statusOf(id), await mails()]).toEqual(['live', ['failing', 'recovered', 'still-failing']]);
  const actions = await db().auditEvent.findMany({ where: { subject: id }, orderBy: { seq: 'asc' } });
  expect(actions.map(({ action }) => action)).toEqual(['onboarding.degraded', 'onboarding.recovered']);
});

test('whom the owners chose is mailed instead of them, and the owners again when nobody of those is left', async () => {
  const { id, customerId } = await live();
  const members = await db().membership.findMany({ where: { customerId } });
  const idOf = (role: string) => members.find((one) => one.role === role)?.personId ?? '';
  const [owner, member] = [idOf('owner'), idOf('member')];
  await db().membership.updateMany({ where: { personId: owner }, data: { toldOfFailures: false } });
  await db().membership.updateMany({ where: { personId: member }, data: { toldOfFailures: true } });
  await found(id, 'policy-missing', 0);
  await found(id, 'policy-missing', 5);
  expect(await mailed()).toEqual([`failing ${member}`]);
  await db().person.updateMany({ where: { id: member }, data: { disabledAt: now } });
  await watchAccesses(after(1_446));
  expect(await mailed()).toEqual([`failing ${member}`, `still-failing ${owner}`]);
});

test('a test that passed ends the failures, the owners are told, and the next failure is confirmed anew', async () => {
  const onboarding = await live();
  await found(onboarding.id, 'policy-missing', 0);
  await found(onboarding.id, 'policy-missing', 5);
  await inTransaction(async (tx) => ok(await endFailures(tx, onboarding)));
  await db().onboarding.update({ where: { id: onboarding.id }, data: { status: 'live' } });
  expect(await mails()).toEqual(['failing', 'recovered']);
  await found(onboarding.id, 'policy-missing', 60);
  expect([await statusOf(onboarding.id), await mails()]).toEqual(['live', ['failing', 'recovered']]);
});

test('what AWS left open, or what is Microshare’s to mend, is told to no customer', async () => {
  const [one, other] = [await live(), await live()];
  for (const minutes of [0, 5, 10]) {
    await found(one.id, 'aws-unavailable', minutes);
    await found(other.id, 'portal-misconfigured', minutes);
  }
  await watchAccesses(after(20));
  expect([await statusOf(one.id), await statusOf(other.id), await mails()]).toEqual(['live', 'degraded', []]);
});

test('reports make it degraded when AWS refuses for a second minute, and the first delivered record ends it', async () => {
  const { id } = await live('keys');
  await reported(id, { failedAt: after(0), failureCode: 'UnrecognizedClientException' });
  await reported(id, { failedAt: after(0), failureCode: 'UnrecognizedClientException' });
  expect(await statusOf(id)).toBe('live');
  await reported(id, { failedAt: after(1), failureCode: 'UnrecognizedClientException' });
  const degraded = await db().onboarding.findUniqueOrThrow({ where: { id } });
  expect(degraded).toMatchObject({ status: 'degraded', degradedDiagnosis: { cause: 'key-not-recognised' } });
  // A dry run does not see all that a record meets.
  await found(id, null, 2);
  expect(await statusOf(id)).toBe('degraded');
  await reported(id, { failedAt: after(1), deliveredAt: after(3) });
  expect([await statusOf(id), await mails()]).toEqual(['live', ['failing', 'recovered']]);
});

test('when a fifth of all fail at once, staff get one notice and no customer any, until it is over', async () => {
  const staff = await makeStaff('reviewer');
  const all = [];
  for (let count = 0; count < 6; count += 1) all.push(await live());
  for (const { id } of all.slice(0, 4)) await found(id, 'aws-unavailable', 0);
  await found(all[4]?.id ?? '', 'policy-missing', 0);
  await found(all[4]?.id ?? '', 'policy-missing', 5);
  for (const minutes of [5, 6, 14]) await watchAccesses(after(minutes));
  expect(await mails()).toEqual(['storm']);
  const [job] = await db().$queryRaw<{ personId: string }[]>`select data->>'personId' as "personId" from pgboss.job where name = 'mail'`;
  expect(job?.personId).toBe(staff.id);
  await watchAccesses(after(40));
  expect(await mails()).toEqual(['failing', 'storm']);
});

test('while AWS answers nobody, by checks and by reports, staff get one notice each and every customer stays live and unblamed', async () => {
  await makeStaff('admin');
  const all = [];
  for (let count = 0; count < 6; count += 1) all.push(await live(count % 2 === 0 ? 'role' : 'keys'));
  const codes = ['ServiceUnavailable', 'InternalFailure', 'ECONNREFUSED', 'TimeoutError', 'ThrottlingException', 'KMSThrottlingException'];
  const statuses = new Set<string>();
  for (const minutes of [0, 1, 2, 5, 10, 20, 30]) {
    for (const [index, { id, method }] of all.entries()) {
      if (method === 'role') await found(id, 'aws-unavailable', minutes);
      await reported(id, { failedAt: after(minutes), failureCode: codes[index] ?? '' });
      statuses.add(await statusOf(id));
    }
    await watchAccesses(after(minutes));
  }
  const staff = await db().person.count({ where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null } });
  expect([[...statuses], await mails()]).toEqual([['live'], Array.from({ length: staff }, () => 'storm')]);
});

test('a storm that goes on past midnight is told once', async () => {
  const all = [];
  for (let count = 0; count < 6; count += 1) all.push(await live());
  const midnight = 18 * 60;
  for (const minutes of [midnight - 10, midnight + 10]) {
    for (const { id } of all) await found(id, 'aws-unavailable', minutes);
    await watchAccesses(after(minutes));
  }
  const staff = await db().person.count({ where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null } });
  expect(await mails()).toEqual(Array.from({ length: staff }, () => 'storm'));
});

test('each role is planned once a day at a minute of its own, however many nodes plan and how often', async () => {
  const ids = [];
  for (let count = 0; count < 12; count += 1) ids.push((await live()).id);
  await live('keys');
  await db().onboarding.updateMany({ where: { id: { in: ids } }, data: { liveSince: after(-2 * 1_440) } });
  // Of the last day: it was tested when it went live.
  await live();
  for (let minutes = 0; minutes < 1_440; minutes += 30) await Promise.all([planChecks(after(minutes)), planChecks(after(minutes))]);
  // Nobody works in the meantime, and while a check waits, no second one of its role is planned.
  const jobs = await db().$queryRaw<{ id: string; at: Date }[]>`
    select data->>'onboardingId' as id, start_after as at from pgboss.job where name = 'check-role'`;
  expect(jobs.map(({ id }) => id).sort()).toEqual(ids.sort());
  expect(new Set(jobs.map(({ at }) => at.getTime())).size).toBeGreaterThan(8);
});

async function live(method: 'role' | 'keys' = 'role') {
  const company = await makeCompany();
  await makeMember(company.id);
  await makeMember(company.id, 'member');
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: '222222222222', streamName: 'sensors' };
  const data = {
    ...stream,
    customerId: company.id,
    status: 'live',
    method,
    roleArn: 'arn:aws:iam::222222222222:role/writer',
    liveSince: now,
  };
  return db().onboarding.create({ data });
}

/** What a scheduled check found so many minutes later. */
async function found(id: string, cause: Cause | null, minutes: number): Promise<void> {
  await observe(id, { by: 'watch', at: after(minutes), diagnosis: cause === null ? null : asDiagnosis(cause) }, after(minutes));
}

type State = { failedAt: Date; failureCode?: string; deliveredAt?: Date };

async function reported(onboardingId: string, { failedAt, failureCode = 'AccessDenied', deliveredAt }: State): Promise<void> {
  const state = { reportedAt: deliveredAt ?? failedAt, failedAt, failureCode, deliveredAt: deliveredAt ?? null, oldestUnsentSeconds: 0 };
  await db().deliveryState.upsert({ where: { onboardingId }, create: { onboardingId, ...state }, update: state });
  const { status, method } = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  await observeReports([onboardingId], new Map([[onboardingId, { status, method }]]), deliveredAt ?? failedAt);
}

async function statusOf(id: string): Promise<string> {
  return (await db().onboarding.findUniqueOrThrow({ where: { id } })).status;
}

/** All mails that wait, with whom they go to. */
async function mailed(): Promise<string[]> {
  const jobs = await db().$queryRaw<{ template: string; id: string }[]>`
    select data->>'template' as template, data->>'personId' as id from pgboss.job where name = 'mail'`;
  return jobs.map(({ template, id }) => `${template} ${id}`).sort();
}

/** The templates of all mails that wait. */
async function mails(): Promise<string[]> {
  const jobs = await db().$queryRaw<{ template: string }[]>`select data->>'template' as template from pgboss.job where name = 'mail'`;
  return jobs.map(({ template }) => template).sort();
}
