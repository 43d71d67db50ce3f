import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession } from '@/demo/sample-data/people';
import { TestBrowser } from '@/lib/server/auth/test-browser';
import { db } from '@/lib/server/db/prisma';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { handOver } from '@/lib/server/hand-over';
import { startOnboarding } from '@/lib/server/start-onboarding';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('a refused envelope is an event of the company that sent it, and nobody writes into another company’s', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const stranger = await browserOf((await makeMember((await makeCompany()).id)).id);
  const started = await owner.run(() => startOnboarding({ customerId: company.id }));
  const onboardingId = started.ok ? started.value.onboardingId : '';
  const facts = {
    method: 'keys',
    testRunId: null,
    keyId: null,
    roleArn: null,
    sealedAt: new Date().toISOString(),
    sealedByHand: true,
  } as const;
  const send = () => handOver({ ...facts, onboardingId, armored: 'Access key ID,Secret access key' });
  expect(await stranger.run(send)).toEqual({ ok: false, fault: { kind: 'not-found' } });
  const answer = await owner.run(send);
  expect(answer).toMatchObject({ ok: false, fault: { kind: 'envelope' } });
  const events = await db().auditEvent.findMany({ where: { action: 'handover.refused' } });
  const reason = !answer.ok && answer.fault.kind === 'envelope' ? answer.fault.reason : '';
  expect(events).toMatchObject([{ chain: `customer:${company.id}`, subject: onboardingId, details: { reason } }]);
});

async function browserOf(personId: string): Promise<TestBrowser> {
  const browser = new TestBrowser();
  const { cookie } = await makeSession(personId);
  browser.keep(cookie.name, cookie.value);
  return browser;
}
