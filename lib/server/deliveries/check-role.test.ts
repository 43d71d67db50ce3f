import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { account, addRole, type CustomerFixture, joinCompany, roleArn, streamArn, useLocalAws } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { testRecType } from '@/lib/domain/onboarding/test-record';
import { ok } from '@/lib/domain/result';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { withCheckLease } from '@/lib/server/deliveries/check-lease';
import { checkRole } from '@/lib/server/deliveries/check-role';
import { chooseHeartbeat } from '@/lib/server/deliveries/choose-heartbeat';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
let aws: LocalAws;
let owner: CustomerFixture;
let member: CustomerFixture;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  owner = await joinCompany('Watched GmbH');
  member = await joinCompany('Another AG');
  await db().membership.create({ data: { personId: member.personId, customerId: owner.customerId, role: 'member' } });
});
beforeEach(async () => {
  const { principalArn } = await useLocalAws(aws);
  const externalId = await inTransaction(async (tx) => ok(await ensureExternalId(tx, owner.customerId, account)));
  await addRole(aws, principalArn, externalId.ok ? externalId.value : '');
  await db().accessWatch.deleteMany();
  const stream = { partition: 'aws', region: 'eu-west-1', streamAccountId: account, streamName: 'sensors' };
  const used = { ...stream, method: 'role', roleArn, status: 'live', liveSince: new Date(0), heartbeat: false };
  await db().onboarding.update({ where: { id: owner.onboardingId }, data: used });
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

test('of nodes that begin at once, one has the lease', async () => {
  let refused = 0;
  const ask = async () => {
    // Held until the others were refused, however slowly they come.
    const taken = await withCheckLease(owner.onboardingId, async () => {
      await vi.waitUntil(() => refused === 2, 20_000);
    });
    if (!taken) refused += 1;
    return taken;
  };
  expect((await Promise.all([ask(), ask(), ask()])).filter(Boolean)).toHaveLength(1);
});

test('a role’s check is made by one node at a time, and by another when the lease of one that ended is over', async () => {
  const before = await runs();
  await withCheckLease(owner.onboardingId, check);
  expect(await runs()).toBe(before);
  await check();
  expect(await runs()).toBe(before + 1);
  expect(await db().accessWatch.findFirst()).toMatchObject({ checkingUntil: null, passed: true });

  await db().accessWatch.updateMany({ data: { checkingUntil: new Date(Date.now() + 60_000) } });
  await check();
  expect(await runs()).toBe(before + 1);
  await db().accessWatch.updateMany({ data: { checkingUntil: new Date(Date.now() - 1_000) } });
  await check();
  expect(await runs()).toBe(before + 2);
});

test('a check that failed by itself gives its lease back, and one whose lease is over leaves the next one’s alone', async () => {
  await expect(withCheckLease(owner.onboardingId, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  const later = new Date(Date.now() + 90_000);
  const taken = await withCheckLease(owner.onboardingId, async () => {
    await db().accessWatch.updateMany({ data: { checkingUntil: later } });
  });
  expect([taken, await db().accessWatch.findFirst()]).toMatchObject([true, { checkingUntil: later }]);
});

test('a check writes nothing; once the owner chose it, it writes one marked test record', async () => {
  await check();
  expect(await aws.admin.records(streamArn)).toEqual([]);
  const input = { onboardingId: owner.onboardingId, writes: true };
  expect(await member.browser.run(() => chooseHeartbeat(input))).toEqual({ ok: false, fault: { kind: 'not-owner' } });
  expect(await owner.browser.run(() => chooseHeartbeat(input))).toMatchObject({ ok: true });
  await check();
  const records = await aws.admin.records(streamArn);
  expect(records.map(({ text }) => JSON.parse(text))).toMatchObject([{ recType: testRecType }]);
  expect(await db().accessWatch.findFirst()).toMatchObject({ passed: true });
  await owner.browser.run(() => chooseHeartbeat({ ...input, writes: false }));
  await check();
  expect(await aws.admin.records(streamArn)).toHaveLength(1);
  const events = await db().auditEvent.findMany({ where: { action: { startsWith: 'heartbeat.' } }, orderBy: { seq: 'asc' } });
  expect(events.map(({ action }) => action)).toEqual(['heartbeat.begun', 'heartbeat.ended']);
});

test('only the heartbeat sees that KMS refuses, and a dry run does not end what it found', async () => {
  await aws.admin.setStream({ arn: streamArn, key: 'own-disabled' });
  await check();
  expect(await db().accessWatch.findFirst()).toMatchObject({ passed: true, failingSince: null });
  await owner.browser.run(() => chooseHeartbeat({ onboardingId: owner.onboardingId, writes: true }));
  await check();
  expect(await db().accessWatch.findFirst()).toMatchObject({ passed: false, failingBy: 'heartbeat' });
  await owner.browser.run(() => chooseHeartbeat({ onboardingId: owner.onboardingId, writes: false }));
  await check();
  expect(await db().accessWatch.findFirst()).toMatchObject({ failingBy: 'heartbeat', failingSince: expect.any(Date) });
});

test('a key, which only the delivery service has, has no heartbeat', async () => {
  await db().onboarding.update({ where: { id: owner.onboardingId }, data: { method: 'keys' } });
  const chosen = await owner.browser.run(() => chooseHeartbeat({ onboardingId: owner.onboardingId, writes: true }));
  expect(chosen).toEqual({ ok: false, fault: { kind: 'no-daily-check' } });
});

async function runs(): Promise<number> {
  return db().testRun.count({ where: { onboardingId: owner.onboardingId } });
}

/** One scheduled check; the pause between dry runs of two checks is tested elsewhere. */
async function check(): Promise<void> {
  await db().dryRunPace.deleteMany();
  await checkRole(owner.onboardingId, new Date());
}
