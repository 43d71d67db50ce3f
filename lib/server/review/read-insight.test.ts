import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { portalActor, recordAudit } from '@/lib/server/audit/record-audit';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { readInsight } from '@/lib/server/review/read-insight';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

test('without any onboarding there are no numbers, and none at all for customers', async () => {
  const reviewer = await signIn((await makeStaff('reviewer')).id);
  expect(await reviewer.run(readInsight)).toMatchObject({
    days: 90,
    standing: [],
    steps: [],
    causes: [],
    causeWeeks: [],
    funnel: [{ onboardings: 0 }, {}, {}, {}, {}, {}],
  });
  const customer = await signIn((await makeMember((await makeCompany()).id)).id);
  await expect(customer.run(readInsight)).rejects.toThrow('404');
});

test('medians come from first submissions and approvals, causes from failed checks without the daily retests', async () => {
  await db().customer.create({ data: { id: 'company', name: 'Example GmbH' } });
  await onboarding('quick', { createdAt: minutesAgo(100), handedAt: [minutesAgo(90), minutesAgo(20)], status: 'approved' });
  await onboarding('slow', { createdAt: minutesAgo(100), handedAt: [minutesAgo(70)], status: 'submitted' });
  await onboarding('draft', { createdAt: minutesAgo(5), handedAt: [], status: 'draft' });
  await inTransaction(async (tx) =>
    ok(await recordAudit(tx, portalActor, 'onboarding.approved', 'quick', { chain: { customerId: 'company' } })),
  );
  await failedRun('quick', 'policy-missing', 'customer');
  await failedRun('quick', 'policy-missing', 'customer');
  await failedRun('slow', 'policy-missing', 'customer');
  await failedRun('slow', 'throttled', 'retest');

  const reviewer = await signIn((await makeStaff('reviewer')).id);
  const { standing, steps, causes, funnel, liveWeeks, causeWeeks } = await reviewer.run(readInsight);
  expect(funnel.map(({ step, onboardings }) => [step, onboardings])).toEqual([
    ['created', 3],
    ['stream-named', 0],
    ['proven', 0],
    ['submitted', 2],
    ['approved', 1],
    ['live', 0],
  ]);
  expect(liveWeeks).toHaveLength(13);
  expect(liveWeeks.every(({ onboardings, medianMinutes }) => onboardings === 0 && medianMinutes === null)).toBe(true);
  expect(causeWeeks).toEqual([{ cause: 'policy-missing', checks: [...Array.from({ length: 12 }, () => 0), 3] }]);
  expect(new Map(standing.map(({ status, onboardings }) => [status, onboardings]))).toEqual(
    new Map([
      ['approved', 1],
      ['draft', 1],
      ['submitted', 1],
    ]),
  );
  expect(steps.map(({ step, onboardings }) => [step, onboardings])).toEqual([
    ['created-to-submission', 2],
    ['submission-to-approval', 1],
  ]);
  expect(steps[0]?.medianMinutes).toBeCloseTo(20, 1);
  expect(steps[1]?.medianMinutes).toBeCloseTo(90, 0);
  expect(causes).toEqual([{ cause: 'policy-missing', checks: 3, onboardings: 2, nowProven: 1 }]);
});

async function signIn(personId: string): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
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
      turn: 'microshare',
      since: createdAt,
      dueKeys: [],
      proof: id === 'quick' ? 'proven' : 'none',
      flags: [],
      people: '',
      searchText: '',
    },
  });
  await db().submission.createMany({
    data: handedAt.map((at) => ({
      onboardingId: id,
      method: 'keys',
      sha256: '0'.repeat(64),
      recipients: [],
      sealedAt: at,
      submittedAt: at,
      submittedBy: 'someone',
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
      checks: {
        create: {
          name: 'may-write',
          outcome: 'failed',
          observedBy: 'server',
          proof: {},
          diagnosis: { cause, mustAct: 'customer', retry: false, values: {} },
        },
      },
    },
  });
}
