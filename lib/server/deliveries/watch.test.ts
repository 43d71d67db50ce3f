import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { makeCompany, makeMember, makeStaff } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { asDiagnosis, type Cause } from '@/lib/domain/aws/cause';
import { ok } from '@/lib/domain/result';
import { mailTold } from '@/lib/server/deliveries/mail-told';
import { endFailures, observe } from '@/lib/server/deliveries/observe';
import { observeReports } from '@/lib/server/deliveries/observe-reports';
import { takeNotices } from '@/lib/server/deliveries/take-notices';
import { planChecks, watchAccesses } from '@/lib/server/deliveries/watch-accesses';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import type { MailJob } from '@/lib/server/platform/mail/mail-job';

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
  await db().notice.deleteMany();
  named.length = 0;
});
afterAll(() => database.close());

test('the owners are mailed at a confirmed failure, after a day, and when it works again; never in between', async () => {
  const { id } = await live();
  await found(id, 'policy-missing', 0);
  expect([await statusOf(id), await mails()]).toEqual(['live', []]);
  await found(id, 'policy-missing', 5);
  expect([await statusOf(id), await mails()]).toEqual(['degraded', ['failing']]);
  await sent(5);
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
  await sent(5);
  await inTransaction(async (tx) => ok(await endFailures(tx, onboarding, after(5))));
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
  await sent(2);
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

test('a storm of AWS’s is one in a single company as well, and told once where it goes on past midnight', async () => {
  const all = await liveTogether(6);
  const midnight = 18 * 60;
  for (const minutes of [midnight - 10, midnight + 10]) {
    for (const id of all) await found(id, 'aws-unavailable', minutes);
    await watchAccesses(after(minutes));
  }
  const staff = await db().person.count({ where: { role: { in: ['reviewer', 'admin'] }, disabledAt: null } });
  expect(await mails()).toEqual(Array.from({ length: staff }, () => 'storm'));
});

test('of 30 streams of a company that break at once each person gets the first, and ten minutes later one mail with the rest; so when they work again', async () => {
  const ids = await liveTogether(30);
  // A storm's share of all, and yet of one company.
  await inUse(10);
  const [one = '', other = ''] = await tellTwo(ids[0] ?? '');
  for (const id of ids) await found(id, 'policy-missing', 0);
  await found(ids[0] ?? '', 'policy-missing', 5);
  expect(await sent(5)).toEqual([`failing 1 ${one}`, `failing 1 ${other}`].sort());
  for (const id of ids) await found(id, 'policy-missing', 5);
  expect(await sent(14)).toEqual([]);
  expect(await sent(15)).toEqual([`several-failing 29 ${one}`, `several-failing 29 ${other}`].sort());
  expect(named).toHaveLength(2 * (1 + 20));
  for (const id of ids) await found(id, null, 60);
  expect(await sent(60)).toEqual([`several-recovered 30 ${one}`, `several-recovered 30 ${other}`].sort());
});

test('a mail waits for whoever is adding to it, and names what they add', async () => {
  const [first = '', second = ''] = await liveTogether(2);
  await inUse(20);
  await found(first, 'policy-missing', 0);
  await found(first, 'policy-missing', 5);
  const added = await db().onboarding.update({ where: { id: second }, data: { status: 'degraded' } });
  const sending: Promise<string[]>[] = [];
  await inTransaction(async (tx) => {
    await mailTold(tx, added, 'failing', after(5));
    sending.push(sent(5));
    await vi.waitFor(async () => expect(await waitingLocks()).toBe(1));
    return ok(undefined);
  });
  expect((await Promise.all(sending)).flat()).toEqual([expect.stringMatching(/^several-failing 2 /)]);
  expect(named.sort()).toEqual([first, second].sort());
});

test('a gathered mail says what is true when it is sent, to whom is told then; an end of what nobody was told is not told', async () => {
  const ids = await liveTogether(4);
  await inUse(40);
  const [first = '', back = '', stays = '', also = ''] = ids;
  const [one = '', other = ''] = await tellTwo(first);
  for (const id of ids) await found(id, 'policy-missing', 0);
  await found(first, 'policy-missing', 5);
  expect(await sent(5)).toHaveLength(2);
  for (const id of ids) await found(id, 'policy-missing', 6);
  await found(back, null, 8);
  await db().membership.updateMany({ where: { personId: other }, data: { toldOfFailures: false } });
  named.length = 0;
  expect(await sent(20)).toEqual([`several-failing 2 ${one}`]);
  expect(named.sort()).toEqual([stays, also].sort());
  expect(await sent(1_000)).toEqual([]);
  await found(stays, null, 1_001);
  expect(await sent(1_001)).toEqual([`recovered 1 ${one}`]);
});

test('a storm that begins while a mail waits puts it off until the storm is over', async () => {
  const ids = await liveTogether(2);
  const others = await inUse(8);
  const [first = '', second = ''] = ids;
  for (const id of ids) await found(id, 'policy-missing', 0);
  await found(first, 'policy-missing', 5);
  expect(await sent(5)).toHaveLength(1);
  await found(second, 'policy-missing', 6);
  for (const id of others) await found(id, 'aws-unavailable', 14);
  expect(await sent(15)).toEqual([]);
  expect(await sent(29)).toEqual([]);
  const [told] = await db().membership.findMany({ where: { role: 'owner', customer: { onboardings: { some: { id: first } } } } });
  expect(await sent(30)).toEqual([`failing 1 ${told?.personId}`]);
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

/** More streams of one company. */
async function liveTogether(count: number): Promise<string[]> {
  const { id, customerId, status, method, roleArn, region, streamAccountId, liveSince } = await live();
  const first = { customerId, status, method, roleArn, partition: 'aws', region, streamAccountId, liveSince };
  const data = Array.from({ length: count - 1 }, (_, index) => ({ ...first, streamName: `sensors-${index}` }));
  const others = await db().onboarding.createManyAndReturn({ data, select: { id: true } });
  return [id, ...others.map((other) => other.id)];
}

/** So many in use elsewhere, in which a few failures are no storm. */
const inUse = liveTogether;

/** Both people of the company of an onboarding are told. */
async function tellTwo(onboardingId: string): Promise<string[]> {
  const { customerId } = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  await db().membership.updateMany({ where: { customerId }, data: { toldOfFailures: true } });
  return (await db().membership.findMany({ where: { customerId } })).map(({ personId }) => personId);
}

/** The onboardings that mails named. */
const named: string[] = [];

/** Sends what is due by then, as a node would. Returns each mail, about how many onboardings it is, and whom it is for. */
async function sent(minutes: number): Promise<string[]> {
  const jobs = await db().$queryRaw<{ id: string; data: MailJob }[]>`
    update pgboss.job set state = 'completed' where name = 'mail' and state = 'created' and start_after <= ${after(minutes)}
    returning id::text, data`;
  const mails: string[] = [];
  for (const { id, data } of jobs) {
    const taken = await takeNotices(id, data, after(minutes));
    // As after the death of the node that had it.
    expect(await takeNotices(id, data, after(minutes))).toEqual(taken);
    if (taken === null) continue;
    const links = taken.streams.length === 0 ? [taken.values['link'] ?? ''] : taken.streams.map(({ link }) => link);
    named.push(...links.map((link) => link.split('/onboarding/')[1] ?? ''));
    mails.push(`${taken.template} ${taken.values['count'] ?? '1'} ${data.personId}`);
  }
  return mails.sort();
}

/** How many wait for a lock that another transaction holds. */
async function waitingLocks(): Promise<number> {
  const rows = await db().$queryRaw`
    select 1 as one from pg_locks where locktype = 'advisory' and not granted
      and database = (select oid from pg_database where datname = current_database())`;
  return Array.isArray(rows) ? rows.length : 0;
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
