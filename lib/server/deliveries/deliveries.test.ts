import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCompany, makeMember } from '@/demo/sample-data/people';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { answerAccesses, answerReport } from '@/lib/server/deliveries/answer-service';
import { createService, revokeService, rotateService } from '@/lib/server/deliveries/change-service';
import { deliveriesOf } from '@/lib/server/deliveries/deliveries-of';
import { flowStrips } from '@/lib/server/deliveries/flow-strips';
import { purgeDeliveries } from '@/lib/server/deliveries/purge-deliveries';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { operator } from '@/lib/server/platform/start/run-as-operator';
import type { DeliveryMinuteInput } from '@/lib/wire/delivery-inputs';

// One minute for the whole file, which may run over the end of one.
const thisMinute = Math.floor(Date.now() / 60_000) * 60_000;
let database: TestDatabase;
let token: string;

beforeAll(async () => {
  database = await useTestDatabase();
  token = await created('pusher');
});
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(() => database.close());

describe('a report', () => {
  test('counts once, however often and late it comes, and adds up to its hour and its day', async () => {
    const { id } = await onboardingIn('live');
    const [at, next] = [minuteAgo(3), minuteAgo(2)];
    const one = minute(id, at, { sent: 10, bytes: 1_000, latencyMs: { p50: 20, p95: 80 } });
    const other = minute(id, next, { sent: 30, failed: { ThrottlingException: 4, InternalFailure: 1 }, latencyMs: { p50: 40, p95: 60 } });
    expect(await report([other])).toEqual({ accepted: 1, repeated: 0, refused: [], stopped: [] });
    expect(await report([one, one, other])).toMatchObject({ accepted: 1, repeated: 2 });
    await Promise.all([report([one, other]), report([other, one])]);
    expect(await db().deliveryMinute.count({ where: { onboardingId: id } })).toBe(2);
    const days = await db().deliveryTotal.findMany({ where: { onboardingId: id, grain: 'day' } });
    const sum = (pick: (row: (typeof days)[number]) => bigint | number) => days.reduce((total, row) => total + Number(pick(row)), 0);
    expect([sum((row) => row.minutes), sum((row) => row.sent), sum((row) => row.failed), sum((row) => row.bytes)]).toEqual([
      2, 40, 5, 1_100,
    ]);
    expect(sum((row) => row.p50MsSum)).toBe(10 * 20 + 30 * 40);
    expect(await db().deliveryFailure.findMany({ where: { onboardingId: id, grain: 'minute' }, orderBy: { code: 'asc' } })).toMatchObject([
      { code: 'InternalFailure', count: 1n, startsAt: new Date(next) },
      { code: 'ThrottlingException', count: 4n },
    ]);
  });

  test('of an older minute leaves the state at the newest', async () => {
    const { id } = await onboardingIn('live');
    await report([minute(id, minuteAgo(2), { failed: { AccessDenied: 2 }, oldestUnsentSeconds: 50 })]);
    await report([minute(id, minuteAgo(5), { sent: 3, access: 'AKIAIOSFODNN7EXAMPLE', failed: { InternalFailure: 1 } })]);
    expect(await db().deliveryState.findUnique({ where: { onboardingId: id } })).toMatchObject({
      reportedAt: new Date(minuteAgo(2)),
      deliveredAt: new Date(minuteAgo(5)),
      failedAt: new Date(minuteAgo(2)),
      failureCode: 'AccessDenied',
      oldestUnsentSeconds: 50,
      access: 'AKIAIOSFODNN7EXAMPLE',
    });
  });

  test('is judged minute by minute: what is unknown, unapproved, too old or in the future keeps nothing else out', async () => {
    const [live, draft] = [await onboardingIn('live'), await onboardingIn('draft')];
    const given = [
      minute(live.id, minuteAgo(2)),
      minute(draft.id, minuteAgo(2)),
      minute(randomUUID(), minuteAgo(2)),
      minute(live.id, minuteAgo(25 * 60)),
      minute(live.id, minuteAgo(-4)),
    ];
    const { accepted, refused } = await report(given);
    expect(accepted).toBe(1);
    expect(refused.map(({ reason }: { reason: string }) => reason)).toEqual(['not-in-use', 'not-in-use', 'too-old', 'in-the-future']);
  });

  test('that holds anything but its fields, more than 1,000 minutes or more than 1 MiB is refused whole', async () => {
    const { id } = await onboardingIn('live');
    const one = minute(id, minuteAgo(2));
    const statusOf = async (body: unknown) => (await post(body)).status;
    expect(await statusOf({ minutes: [{ ...one, device: 'sensor 7' }] })).toBe(400);
    expect(await statusOf({ minutes: Array.from({ length: 1_001 }, () => one) })).toBe(400);
    expect(await statusOf({ minutes: [{ ...one, minute: '2026-13-45T10:00:00Z' }] })).toBe(400);
    expect(await statusOf({ minutes: [one], more: 'x'.repeat(1_048_577) })).toBe(413);
    expect(await db().deliveryMinute.count({ where: { onboardingId: id } })).toBe(0);
  });
});

test('reports go when their grain’s time is over: minutes after 26 hours, hours after 8 days, days after 90', async () => {
  const { id } = await onboardingIn('live');
  await report([minute(id, minuteAgo(2), { failed: { AccessDenied: 1 } })]);
  const count = async () => {
    const where = { onboardingId: id };
    const [minutes, totals, failures] = [
      await db().deliveryMinute.count({ where }),
      await db().deliveryTotal.count({ where }),
      await db().deliveryFailure.count({ where }),
    ];
    return [minutes, totals, failures];
  };
  const left = [];
  for (const hours of [25, 27, 9 * 24, 92 * 24]) {
    await purgeDeliveries(new Date(thisMinute + hours * 3_600_000));
    left.push(await count());
  }
  expect(left).toEqual([
    [1, 2, 3],
    [0, 2, 2],
    [0, 1, 1],
    [0, 0, 0],
  ]);
});

describe('what both sides read of the reports', () => {
  test('has each minute and day once, what two services sent added, and why AWS refuses', async () => {
    const onboarding = await onboardingIn('live');
    const { id } = onboarding;
    const other = await created(`second-${id.slice(-8)}`);
    await report([minute(id, minuteAgo(5), { sent: 6, bytes: 600, latencyMs: { p50: 10, p95: 90 } })]);
    await report([minute(id, minuteAgo(5), { sent: 3, bytes: 300, latencyMs: { p50: 40, p95: 50 } })], other);
    await report([minute(id, minuteAgo(2), { failed: { AccessDenied: 4 }, oldestUnsentSeconds: 70 })]);
    const view = await deliveriesOf(db(), onboarding, new Date(thisMinute));
    expect(view).toMatchObject({
      flow: 'broken',
      deliveredAt: minuteAgo(5),
      reportedAt: minuteAgo(2),
      oldestUnsentSeconds: 70,
      shards: null,
    });
    expect(view.failing).toMatchObject({ code: 'AccessDenied', diagnosis: { cause: 'trust-refused', mustAct: 'customer' } });
    expect(view.failures).toMatchObject([{ code: 'AccessDenied', count: 4 }]);
    expect(view.hour).toHaveLength(60);
    expect(view.hour.filter(({ reported }) => reported)).toMatchObject([
      { startsAt: minuteAgo(5), sent: 9, bytes: 900, p50Ms: 20, p95Ms: 90, recordsPerSecondPeak: expect.closeTo(0.15) },
      { startsAt: minuteAgo(2), sent: 0, failed: 4, p50Ms: null },
    ]);
    expect(view.days).toHaveLength(90);
    expect(view.days.reduce((sum, { sent }) => sum + sent, 0)).toBe(9);
    const later = await deliveriesOf(db(), onboarding, new Date(thisMinute + 20 * 60_000));
    expect(later).toMatchObject({ flow: 'unknown', failing: null });
  });

  test('stands in rows of lists for those in use alone', async () => {
    const [live, silent, draft] = [await onboardingIn('live'), await onboardingIn('live'), await onboardingIn('draft')];
    await report([minute(live.id, minuteAgo(1), { sent: 5, failed: { InternalFailure: 2 } })]);
    const strips = await flowStrips([live, silent, draft], new Date(thisMinute));
    expect([strips.get(live.id)?.flow, strips.get(silent.id)?.flow, strips.get(draft.id)]).toEqual(['flowing', 'unknown', undefined]);
    const hours = strips.get(live.id)?.hours ?? [];
    expect(hours).toHaveLength(24);
    expect(
      hours.reduce((sum, { sent, failed }) => [sum[0] + sent, sum[1] + failed] as [number, number], [0, 0] as [number, number]),
    ).toEqual([5, 2]);
  });
});

describe('the first delivered record', () => {
  test('makes an approved onboarding live from its minute on, and the audit names the service', async () => {
    const { id, customerId } = await onboardingIn('approved');
    await makeMember(customerId);
    await report([minute(id, minuteAgo(4), { failed: { InternalFailure: 1 } })]);
    expect(await db().onboarding.findUnique({ where: { id } })).toMatchObject({ status: 'approved', liveSince: null });
    await report([minute(id, minuteAgo(2), { sent: 2 }), minute(id, minuteAgo(3), { sent: 1 })]);
    await report([minute(id, minuteAgo(1), { sent: 2 })]);
    expect(await db().onboarding.findUnique({ where: { id } })).toMatchObject({ status: 'live', liveSince: new Date(minuteAgo(3)) });
    const events = await db().auditEvent.findMany({ where: { subject: id, action: 'onboarding.live' } });
    expect(events).toMatchObject([{ actor: 'portal', details: { firstRecordAt: minuteAgo(3), reportedBy: 'pusher' } }]);
    const mails = await db().$queryRaw<unknown[]>`select 1 from pgboss.job where name = 'mail' and data->>'template' = 'live'`;
    expect(mails).toHaveLength(1);
  });

  test('of one that is paused changes nothing but the sums', async () => {
    const { id } = await onboardingIn('paused');
    expect(await report([minute(id, minuteAgo(2), { sent: 5, skipped: 7 })])).toMatchObject({
      accepted: 1,
      stopped: [{ onboardingId: id, status: 'paused' }],
    });
    expect(await db().onboarding.findUnique({ where: { id } })).toMatchObject({ status: 'paused' });
    expect(await db().deliveryMinute.findFirst({ where: { onboardingId: id } })).toMatchObject({ skipped: 7 });
  });
});

describe('the accesses', () => {
  test('are the submitted roles of approved onboardings in use, never a key, in pages without a gap', async () => {
    const roles = [];
    for (const status of ['approved', 'live', 'degraded'] as const) roles.push((await onboardingIn(status)).id);
    for (const status of ['draft', 'submitted', 'paused', 'retired'] as const) await onboardingIn(status);
    await onboardingIn('live', 'keys');
    const found = [];
    for (let after: string | null = ''; after !== null; ) {
      const page = await (await get(`?limit=2${after === '' ? '' : `&after=${after}`}`)).json();
      found.push(...page.accesses);
      after = page.next;
    }
    const ids = found.map(({ onboardingId }: { onboardingId: string }) => onboardingId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(roles));
    const statuses = new Set(found.map(({ status }: { status: string }) => status));
    expect([...statuses].sort()).toEqual(['approved', 'degraded', 'live']);
    expect(found.at(-1)).toMatchObject({
      roleArn: 'arn:aws:iam::222222222222:role/submitted',
      externalId: 'onb-1',
      stream: { name: 'sensors' },
    });
    expect(JSON.stringify(found)).not.toContain('AKIA');
  });
});

describe('the token of a delivery service', () => {
  test('is stored as an HMAC only, has a successor beside it for a day, and ends at once when it is revoked', async () => {
    const first = await created('rotating');
    const second = await must(inTransaction((tx) => rotateService(tx, operator, 'rotating', new Date())));
    expect(JSON.stringify(await db().deliveryService.findMany())).not.toContain(first);
    const statusesOf = async () => [(await get('', first)).status, (await get('', second.token)).status];
    expect(await statusesOf()).toEqual([200, 200]);
    await db().deliveryService.update({ where: { name: 'rotating' }, data: { previousUntil: new Date(Date.now() - 1) } });
    expect(await statusesOf()).toEqual([401, 200]);
    await must(inTransaction((tx) => revokeService(tx, operator, 'rotating', new Date())));
    expect(await statusesOf()).toEqual([401, 401]);
    const actions = (await db().auditEvent.findMany({ where: { chain: 'portal' }, orderBy: { seq: 'asc' } })).map(({ action }) => action);
    expect(actions.slice(-3)).toEqual(['created', 'rotated', 'revoked'].map((verb) => `delivery-service.${verb}`));
  });

  test('is asked for before anything is read, and wrong ones are counted by where they come from', async () => {
    expect((await post('no JSON', 'x'.repeat(43))).status).toBe(401);
    const refused = await Promise.all(Array.from({ length: 122 }, () => get('', 'x'.repeat(43))));
    expect(refused.some(({ status }) => status === 429)).toBe(true);
    expect((await get('')).status).toBe(200);
  });
});

async function created(name: string): Promise<string> {
  return (await must(inTransaction((tx) => createService(tx, operator, name)))).token;
}

async function must<Value>(outcome: Promise<{ ok: true; value: Value } | { ok: false; fault: unknown }>): Promise<Value> {
  const result = await outcome;
  if (!result.ok) throw new Error(`Refused: ${JSON.stringify(result.fault)}`);
  return result.value;
}

function minuteAgo(minutes: number): string {
  return new Date(thisMinute - minutes * 60_000).toISOString();
}

function minute(onboardingId: string, at: string, more: Partial<DeliveryMinuteInput> = {}): DeliveryMinuteInput {
  const nothing = { sent: 0, failed: {}, bytes: 100, oldestUnsentSeconds: 0, latencyMs: null, lastSequenceNumber: null };
  return { onboardingId, minute: at, ...nothing, ...more };
}

async function report(minutes: DeliveryMinuteInput[], as = token) {
  const answer = await post({ minutes }, as);
  expect(answer.status).toBe(200);
  return answer.json();
}

function post(body: unknown, as = token): Promise<Response> {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${as}` };
  return answerReport(new Request('http://portal/api/deliveries', { method: 'POST', headers, body: JSON.stringify(body) }));
}

function get(query: string, as = token): Promise<Response> {
  return answerAccesses(new Request(`http://portal/api/deliveries/accesses${query}`, { headers: { authorization: `Bearer ${as}` } }));
}

async function onboardingIn(status: string, method: 'role' | 'keys' = 'role') {
  const company = await makeCompany();
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: '222222222222', streamName: 'sensors' };
  const access =
    method === 'role' ? { roleArn: 'arn:aws:iam::222222222222:role/submitted', externalId: 'onb-1' } : { keyId: 'AKIAIOSFODNN7EXAMPLE' };
  const liveSince = ['live', 'degraded', 'paused', 'retired'].includes(status) ? new Date() : null;
  return db().onboarding.create({
    data: {
      ...stream,
      customerId: company.id,
      status,
      method,
      liveSince,
      // What is tested since is not what was approved.
      roleArn: 'arn:aws:iam::222222222222:role/another',
      submissions: { create: { method, ...access, sha256: 'x', recipients: [], sealedAt: new Date(), submittedBy: 'x' } },
    },
  });
}
