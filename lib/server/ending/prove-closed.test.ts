import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { trust } from '@/e2e/support/aws-fixture';
import {
  account,
  addRole,
  type CustomerFixture,
  joinCompany,
  must,
  roleArn,
  streamArn,
  useLocalAws,
} from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { proveAllClosed, proveClosed } from '@/lib/server/ending/prove-closed';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';

let database: TestDatabase;
let aws: LocalAws;
let principalArn: string;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
});
beforeEach(async () => {
  await db().limit.deleteMany();
  ({ principalArn } = await useLocalAws(aws));
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

test('a role is proven closed once AWS refuses it, and not while it is in use or still lets the portal in', {
  timeout: 60_000,
}, async () => {
  const customer = await withRole('Ending GmbH');
  const { browser, onboardingId } = customer;
  const prove = () => browser.run(() => proveClosed({ onboardingId, roleArn }));
  expect(await prove()).toMatchObject({ ok: false, fault: { kind: 'still-in-use' } });
  must(await browser.run(() => retireOnboarding({ onboardingId })));
  await proveAllClosed({ onboardingId });
  expect((await read(customer)).closures).toMatchObject([{ roleArn, closure: 'open' }]);
  await aws.admin.setPolicies({ accountId: account, roleName: 'microshare-writer', policies: [] });
  expect(must(await prove()).closure).toBe('no-writing');
  await aws.admin.putTrustPolicy({ accountId: account, roleName: 'microshare-writer', trustPolicy: trust(principalArn, 'onb-another') });
  const proven = must(await prove());
  expect(proven).toMatchObject({ closure: 'closed', view: { closures: [{ roleArn, closure: 'closed' }] } });
  const events = await db().auditEvent.findMany({
    where: { subject: onboardingId, action: { startsWith: 'access.' } },
    orderBy: { seq: 'asc' },
  });
  expect(events.map(({ action, actor }) => `${action} ${actor === 'portal' ? 'portal' : 'customer'}`)).toEqual([
    'access.not-closed portal',
    'access.not-closed customer',
    'access.closed customer',
  ]);
  expect(events.at(-1)?.details).toMatchObject({ roleArn, requestId: expect.stringMatching(/.+/) });
  expect(await browser.run(() => proveClosed({ onboardingId, roleArn: `${roleArn}-other` }))).toMatchObject({ ok: false });
});

test('a replaced role that is closed ends its replacement by proof, not by word', { timeout: 60_000 }, async () => {
  const customer = await withRole('Replaced GmbH');
  const { browser, onboardingId } = customer;
  await db().onboarding.update({ where: { id: onboardingId }, data: { method: 'keys', keyId: 'AKIAQ3EGNEWKEY7QNEWK', roleArn: null } });
  const old = { oldMethod: 'role', oldRoleArn: roleArn, currentAt: new Date(), currentBy: 'portal' };
  await db().replacement.create({ data: { onboardingId, state: 'current', method: 'keys', startedBy: customer.personId, ...old } });
  await aws.admin.putTrustPolicy({ accountId: account, roleName: 'microshare-writer', trustPolicy: trust(principalArn, 'onb-another') });
  must(await browser.run(() => proveClosed({ onboardingId, roleArn })));
  expect((await read(customer)).replacement).toMatchObject({ state: 'ended', old: { proof: 'portal', endedAt: expect.any(String) } });
});

/** A live onboarding by the role that it submitted. */
async function withRole(company: string): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  const { browser, onboardingId: id, personId } = customer;
  const { externalId } = must(await browser.run(() => nameStream({ onboardingId: id, arn: streamArn })));
  await addRole(aws, principalArn, externalId ?? '');
  const facts = { method: 'role', roleArn, externalId, sha256: 'none', recipients: [], sealedAt: new Date(), submittedBy: personId };
  await db().submission.create({ data: { onboardingId: id, ...facts } });
  await db().onboarding.update({ where: { id }, data: { method: 'role', roleArn, status: 'live', liveSince: new Date() } });
  return customer;
}

function read({ browser, onboardingId }: CustomerFixture) {
  return browser.run(() => readOnboarding(onboardingId));
}
