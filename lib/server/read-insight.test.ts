import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { TestBrowser } from '@/lib/server/auth/test-browser';
import { inTransaction } from '@/lib/server/db/in-transaction';
import { db } from '@/lib/server/db/prisma';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { readInsight } from '@/lib/server/read-insight';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('without any onboarding there are no numbers, and none at all for customers', async () => {
  const reviewer = await signIn((await makeStaff('reviewer')).id);
  expect(await reviewer.run(readInsight)).toEqual({ days: 90, standing: [], steps: [], causes: [] });
  const customer = await signIn((await makeMember((await makeCompany()).id)).id);
  await expect(customer.run(readInsight)).rejects.toThrow('404');
});

test('medians come from first handovers and approvals, causes from failed rungs without the daily retests', async () => {
  await db().customer.create({ data: { id: 'company', name: 'Example GmbH' } });
  await onboarding('quick', { createdAt: minutesAgo(100), handedAt: [minutesAgo(90), minutesAgo(20)], status: 'approved' });
  await onboarding('slow', { createdAt: minutesAgo(100), handedAt: [minutesAgo(70)], status: 'handed-over' });
  await onboarding('draft', { createdAt: minutesAgo(5), handedAt: [], status: 'draft' });
  await inTransaction(async (tx) =>
    ok(await recordAudit(tx, portalActor, 'onboarding.approved', 'quick', { chain: { customerId: 'company' } })),
  );
  await failedRun('quick', 'policy_missing', 'customer');
  await failedRun('quick', 'policy_missing', 'customer');
  await failedRun('slow', 'policy_missing', 'customer');
  await failedRun('slow', 'throttled', 'retest');

  const reviewer = await signIn((await makeStaff('reviewer')).id);
  const { standing, steps, causes } = await reviewer.run(readInsight);
  expect(new Map(standing.map(({ status, onboardings }) => [status, onboardings]))).toEqual(
    new Map([
      ['approved', 1],
      ['draft', 1],
      ['handed-over', 1],
    ]),
  );
  expect(steps.map(({ step, onboardings }) => [step, onboardings])).toEqual([
    ['created-to-handover', 2],
    ['handover-to-approval', 1],
  ]);
  expect(steps[0]?.medianMinutes).toBeCloseTo(20, 1);
  expect(steps[1]?.medianMinutes).toBeCloseTo(90, 0);
  expect(causes).toEqual([{ cause: 'policy_missing', rungs: 3, onboardings: 2, nowProven: 1 }]);
});

async function signIn(personId: string): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const { cookie } = await makeSession(personId);
  browser.keep(cookie.name, cookie.value);
  return browser;
}

async function onboarding(id: string, { createdAt, handedAt, status }: { createdAt: Date; handedAt: Date[]; status: string }) {
  await db().onboarding.create({ data: { id, customerId: 'company', status, createdAt } });
  await db().onboardingProjection.create({
    data: {
      onboardingId: id,
      customerId: 'company',
      company: 'Example GmbH',
      status,
      turn: 'portal',
      since: createdAt,
      dueKeys: [],
      proof: id === 'quick' ? 'proven' : 'none',
      flags: [],
      people: '',
      searchText: '',
    },
  });
  await db().handover.createMany({
    data: handedAt.map((at) => ({
      onboardingId: id,
      method: 'keys',
      sha256: '0'.repeat(64),
      recipients: [],
      sealedAt: at,
      handedOverAt: at,
      handedOverBy: 'someone',
    })),
  });
}

async function failedRun(onboardingId: string, cause: string, purpose: string) {
  await db().testRun.create({
    data: {
      onboardingId,
      method: 'keys',
      code: 'ABC234',
      startedBy: 'someone',
      purpose,
      expiresAt: new Date(),
      rungs: {
        create: {
          name: 'may-write',
          outcome: 'failed',
          witness: 'server',
          proof: {},
          diagnosis: { cause, actor: 'customer', retry: false, values: {} },
        },
      },
    },
  });
}
