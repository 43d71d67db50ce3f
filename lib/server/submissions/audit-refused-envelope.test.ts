import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { startOnboarding } from '@/lib/server/onboarding/start-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { submit } from '@/lib/server/submissions/submit';

let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
afterAll(() => database.close());

test('a refused envelope is an event of the company that sent it, and nobody writes into another company’s', async () => {
  const company = await makeCompany();
  const owner = await browserOf((await makeMember(company.id)).id);
  const otherTenant = await browserOf((await makeMember((await makeCompany()).id)).id);
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
  const send = () => submit({ ...facts, onboardingId, armored: 'Access key ID,Secret access key' });
  expect(await otherTenant.run(send)).toEqual({ ok: false, fault: { kind: 'not-found' } });
  const answer = await owner.run(send);
  expect(answer).toMatchObject({ ok: false, fault: { kind: 'envelope' } });
  const events = await db().auditEvent.findMany({ where: { action: 'submission.refused' } });
  const reason = !answer.ok && answer.fault.kind === 'envelope' ? answer.fault.reason : '';
  expect(events).toMatchObject([{ chain: `customer:${company.id}`, subject: onboardingId, details: { reason } }]);
});

async function browserOf(personId: string): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession(personId);
  browser.keep(cookie.name, cookie.value);
  return browser;
}
