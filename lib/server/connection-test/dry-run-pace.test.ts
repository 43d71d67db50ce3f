import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { account, addRole, joinCompany, roleArn, streamArn, useLocalAws } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { runRoleChecks } from '@/lib/aws/role/check-role';
import { parseStreamArn } from '@/lib/domain/aws/arn';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { ok } from '@/lib/domain/result';
import { awsWaits } from '@/lib/server/connection-test/aws-waits';
import { grantDryRuns, takeDryRun, takeTurns } from '@/lib/server/connection-test/dry-run-pace';
import { ensureExternalId } from '@/lib/server/connection-test/external-id';
import { makeRun } from '@/lib/server/connection-test/make-run';
import { roleTestOf } from '@/lib/server/connection-test/role-test-of';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';

// What the portal keeps to; other tests wait for nothing.
const dryRunGapMilliseconds = 1_100;

let database: TestDatabase;
let aws: LocalAws;
let company: Awaited<ReturnType<typeof joinCompany>>;
beforeAll(async () => {
  awsWaits.dryRunGapMilliseconds = dryRunGapMilliseconds;
  database = await useTestDatabase();
  aws = await startLocalAws();
  company = await joinCompany('Pace GmbH');
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

test('a hundred that ask at once each get a turn of their own, a gap apart', async () => {
  const asked = Date.now();
  const turns = await Promise.all(
    Array.from({ length: 100 }, async () => {
      const wait = await takeTurns(named('arn:one'), 1);
      return Date.now() + wait;
    }),
  );
  const sorted = turns.toSorted((one, other) => one - other);
  expect(sorted[0]).toBeLessThan(asked + dryRunGapMilliseconds);
  // The moment is read after the answer, so it is later than the turn by as long as that took.
  const last = (sorted[99] ?? 0) - asked;
  expect(last).toBeGreaterThanOrEqual(99 * dryRunGapMilliseconds);
  expect(last).toBeLessThan(99 * dryRunGapMilliseconds + 5_000);
  expect(await takeTurns(named('arn:other'), 1)).toBe(0);
});

test('what is granted waits for the run that asked, however often it asks, and is used up one by one', async () => {
  const run = await newRun('customer');
  expect(await grantDryRuns(run.id, named('arn:grant'), 2)).toBe(0);
  expect(await grantDryRuns(run.id, named('arn:grant'), 2)).toBe(0);
  const other = await takeTurns(named('arn:grant'), 1);
  expect(other).toBeGreaterThan(dryRunGapMilliseconds);
  expect(other).toBeLessThanOrEqual(2 * dryRunGapMilliseconds);
  expect(await takeDryRun(run.id, named('arn:grant'))).toBe(0);
  const second = await takeDryRun(run.id, named('arn:grant'));
  expect(second).toBeGreaterThan(0);
  expect(second).toBeLessThanOrEqual(dryRunGapMilliseconds);
  // Both are used: the third stands behind the other's.
  expect(await takeDryRun(run.id, named('arn:grant'))).toBeGreaterThan(other);
});

test('a dry run that goes out late moves the next ones, of the same run and of others', async () => {
  const run = await newRun('customer');
  await grantDryRuns(run.id, named('arn:moved'), 2);
  await db().testRun.update({ where: { id: run.id }, data: { dryRunAt: new Date(Date.now() - 900) } });
  expect(await takeDryRun(run.id, named('arn:moved'))).toBe(0);
  const second = await takeDryRun(run.id, named('arn:moved'));
  expect(second).toBeGreaterThan(dryRunGapMilliseconds - 200);
  expect(await takeTurns(named('arn:moved'), 1)).toBeGreaterThan(2 * dryRunGapMilliseconds - 300);
});

test('a grant that is not used in time is over', async () => {
  const run = await newRun('customer');
  await grantDryRuns(run.id, named('arn:late'), 1);
  await db().testRun.update({ where: { id: run.id }, data: { dryRunAt: new Date(Date.now() - 60_000) } });
  await takeTurns(named('arn:late'), 5);
  expect(await takeDryRun(run.id, named('arn:late'))).toBeGreaterThan(5 * dryRunGapMilliseconds);
});

test('a hundred tests of one stream at once, of customers, staff and the daily round, find no cause that is not there', {
  timeout: 120_000,
}, async () => {
  await db().dryRunPace.deleteMany();
  const { principalArn } = await useLocalAws(aws);
  await aws.admin.setSwitches({ dryRunGapMs: 1_000 });
  await addRole(aws, principalArn, await externalId());
  const purposes = ['customer', 'staff', 'retest'] as const;
  const runs = await Promise.all(Array.from({ length: 100 }, (_, index) => newRun(purposes[index % 3] ?? 'customer')));
  const clock = virtualClock((ms) => aws.admin.setClock(ms));
  const outcomes = await Promise.all(
    runs.map(async (run) => {
      const test = await roleTestOf(run, company.customerId, stream());
      if (!test.ok) throw new Error(test.fault.kind);
      const takeTurn = async () => {
        await takeDryRun(run.id, named(streamArn));
        const { nextAt } = await db().dryRunPace.findUniqueOrThrow({ where: { customerId_streamArn: named(streamArn) } });
        return nextAt.getTime() - dryRunGapMilliseconds;
      };
      const paced = <Value>(dryRun: () => Promise<Value>) => clock.inTurn(takeTurn, dryRun);
      const checks: Check[] = [];
      for await (const check of runRoleChecks({ ...test.value, paced }, 'without-writing')) checks.push(check);
      test.value.clients.destroy();
      return checks.map(({ name, outcome }) => `${name} ${outcome}`).join();
    }),
  );
  expect(new Set(outcomes)).toEqual(new Set(['identity passed,bound passed,may-write passed']));
  // On a busy machine a dry run may be late enough to meet the next one; it takes another turn then.
  const dryRuns = (await aws.admin.calls()).filter(({ dryRun }) => dryRun);
  expect(dryRuns.filter(({ outcome }) => outcome === 'DryRunOperationException')).toHaveLength(200);
});

test('a company that names a stream of another holds up nobody but itself', async () => {
  await takeTurns({ customerId: 'other', streamArn: 'arn:of-another' }, 100);
  expect(await takeTurns(named('arn:of-another'), 1)).toBe(0);
  expect(await takeTurns({ customerId: 'other', streamArn: 'arn:of-another' }, 1)).toBeGreaterThan(99 * dryRunGapMilliseconds);
});

/** The stream as the company of these tests names it. */
function named(arn: string) {
  return { customerId: company.customerId, streamArn: arn };
}

async function newRun(purpose: 'customer' | 'staff' | 'retest') {
  const run = { onboardingId: company.onboardingId, method: 'role', keyId: null, roleArn, startedBy: 'portal', purpose } as const;
  const made = await inTransaction<Awaited<ReturnType<typeof makeRun>>, never>(async (tx) => ok(await makeRun(tx, run)));
  if (!made.ok) throw new Error('A run was refused by nobody.');
  return made.value;
}

async function externalId(): Promise<string> {
  const made = await inTransaction<string, never>(async (tx) => ok(await ensureExternalId(tx, company.customerId, account)));
  return made.ok ? made.value : '';
}

function stream() {
  const parsed = parseStreamArn(streamArn);
  if (!parsed.ok) throw new Error('the fixture is wrong');
  return parsed.value;
}

/** Puts AWS's clock forward to each turn instead of waiting for it; the turns are those that the pacer gave. */
function virtualClock(setClock: (offsetMs: number) => Promise<unknown>) {
  const waiting: { at: number; go: () => Promise<void> }[] = [];
  let asking = 0;
  let asked = Promise.resolve(0);
  let isRunning = false;

  async function run(): Promise<void> {
    // A turn that is still being asked for may come before those that are known.
    if (isRunning || asking > 0) return;
    isRunning = true;
    const next = waiting.toSorted((one, other) => one.at - other.at)[0];
    if (next !== undefined) {
      waiting.splice(waiting.indexOf(next), 1);
      await setClock(Math.max(0, next.at - Date.now()));
      await next.go();
    }
    isRunning = false;
    if (next !== undefined) await run();
  }

  return {
    inTurn: async <Value>(takeTurn: () => Promise<number>, ask: () => Promise<Value>): Promise<Value> => {
      asking += 1;
      // One after the other, so that the moment that is read is that of the turn that was taken.
      asked = asked.then(takeTurn);
      const at = await asked;
      asking -= 1;
      return new Promise<Value>((resolve, reject) => {
        waiting.push({ at, go: () => ask().then(resolve, reject) });
        run().catch(reject);
      });
    },
  };
}
