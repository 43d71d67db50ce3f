import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import {
  account,
  addRole,
  type CustomerFixture,
  joinCompany,
  must,
  roleArn,
  signRequest,
  streamArn,
  useLocalAws,
  writing,
} from '@/e2e/support/onboarding-fixture';
import { TestBrowser } from '@/lib/server/auth/test-browser';
import { confirmDelegatedAccess } from '@/lib/server/confirm-delegated-access';
import { db } from '@/lib/server/db/prisma';
import { type TestDatabase, useTestDatabase } from '@/lib/server/db/test-database';
import { handOver } from '@/lib/server/hand-over';
import { makeDelegatedLink } from '@/lib/server/make-delegated-link';
import { nameStream } from '@/lib/server/name-stream';
import { offerAccess } from '@/lib/server/offer-access';
import { readDelegated } from '@/lib/server/read-delegated';
import { readOnboarding } from '@/lib/server/read-onboarding';
import { redeemDelegatedLink } from '@/lib/server/redeem-delegated-link';
import { revokeDelegatedLink } from '@/lib/server/revoke-delegated-link';
import { sendMessage } from '@/lib/server/send-message';
import { sendSignedRequest } from '@/lib/server/send-signed-request';
import { startTestRun } from '@/lib/server/start-test-run';
import { testRole } from '@/lib/server/test-role';

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

test('a colleague tests and gives a role; nothing is handed over before the owner confirms; then the link is dead', {
  timeout: 60_000,
}, async () => {
  const owner = await named('Delegating GmbH');
  const { onboardingId } = owner;
  const { colleague, linkId } = await delegated(owner);
  const view = await colleague.run(() => readDelegated(linkId));
  expect(view).toMatchObject({ stream: { arn: streamArn }, principalArn, offered: null });
  expect(JSON.stringify(view)).not.toMatch(/@example\.com/);
  await addRole(aws, principalArn, view.externalId);
  const { run } = must(await colleague.run(() => startTestRun({ onboardingId, linkId, method: 'role', roleArn })));
  for (const rung of ['identity', 'bound', 'may-write', 'wrote'] as const)
    must(await colleague.run(() => testRole({ testRunId: run.id, rung })));
  must(await colleague.run(() => offerAccess({ linkId, method: 'role', roleArn, testRunId: run.id })));

  const waiting = await owner.browser.run(() => readOnboarding(onboardingId));
  expect(waiting).toMatchObject({ status: 'draft', roleArn: null, delegated: { waiting: { method: 'role', roleArn } } });
  expect(waiting.requirements[1]).toMatchObject({ key: 'confirm-access', state: 'due' });
  const confirmed = must(await owner.browser.run(() => confirmDelegatedAccess({ onboardingId })));
  expect(confirmed).toMatchObject({ roleArn, delegated: { waiting: null } });
  expect(confirmed.requirements.find((one) => one.key === 'hand-over')?.state).toBe('due');
  const armored = await sealToSupport('{}');
  const sealedAt = new Date().toISOString();
  const given = { onboardingId, method: 'role', testRunId: run.id, keyId: null, roleArn, armored, sealedAt } as const;
  expect(must(await owner.browser.run(() => handOver(given)))).toMatchObject({
    handover: { tested: true },
    delegated: { links: [{ state: 'ended' }] },
  });
  await expect(colleague.run(() => readDelegated(linkId))).rejects.toThrow('404');
});

test('a colleague’s sealed key is handed over by the owner’s confirmation', { timeout: 60_000 }, async () => {
  const owner = await named('Delegated Key GmbH');
  const { onboardingId } = owner;
  const { colleague, linkId } = await delegated(owner);
  const keys = await aws.admin.addUser({ accountId: account, userName: 'writer', policies: [writing] });
  const keyId = keys.accessKeyId;
  const { run } = must(await colleague.run(() => startTestRun({ onboardingId, linkId, method: 'keys', keyId })));
  for (const request of ['get-caller-identity', 'dry-run-put-record', 'dry-run-put-records', 'put-record'] as const) {
    const signed = await signRequest(keys, request, { onboardingId, run });
    must(await colleague.run(() => sendSignedRequest(signed)));
  }
  const sealed = { armored: await sealToSupport('{}'), sealedAt: new Date().toISOString() };
  must(await colleague.run(() => offerAccess({ linkId, method: 'keys', keyId, testRunId: run.id, ...sealed })));
  expect(await db().handover.count({ where: { onboardingId } })).toBe(0);
  const handed = must(await owner.browser.run(() => confirmDelegatedAccess({ onboardingId })));
  expect(handed).toMatchObject({ status: 'handed-over', method: 'keys', handover: { keyId, tested: true } });
});

test('a link reaches its one step only, needs its token, and ends when it is revoked', { timeout: 60_000 }, async () => {
  const owner = await named('Bounded GmbH');
  const other = await named('Elsewhere GmbH');
  const { colleague, linkId } = await delegated(owner);
  const { onboardingId } = owner;
  await expect(colleague.run(() => nameStream({ onboardingId, arn: streamArn }))).rejects.toThrow();
  await expect(colleague.run(() => readOnboarding(onboardingId))).rejects.toThrow();
  await expect(colleague.run(() => sendMessage({ onboardingId, text: 'Hello' }))).rejects.toThrow();
  const elsewhere = { onboardingId: other.onboardingId, linkId, method: 'role', roleArn } as const;
  expect(await colleague.run(() => startTestRun(elsewhere))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  const foreignRole = { linkId, method: 'role', roleArn: 'arn:aws:iam::333333333333:role/writer', testRunId: null } as const;
  expect(await colleague.run(() => offerAccess(foreignRole))).toMatchObject({
    ok: false,
    fault: { kind: 'role', reason: 'account_mismatch' },
  });
  const guess = { linkId, token: 'x'.repeat(43) };
  expect(await new TestBrowser().run(() => redeemDelegatedLink(guess))).toEqual({ ok: false, fault: { kind: 'link-over' } });
  expect(await other.browser.run(() => revokeDelegatedLink({ linkId }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  must(await owner.browser.run(() => revokeDelegatedLink({ linkId })));
  await expect(colleague.run(() => readDelegated(linkId))).rejects.toThrow('404');
});

test('what was given is its own link’s to see, and is dropped when the owner names another stream', { timeout: 60_000 }, async () => {
  const owner = await named('Changing GmbH');
  const { onboardingId } = owner;
  const [one, other] = [await delegated(owner), await delegated(owner)];
  must(await one.colleague.run(() => offerAccess({ linkId: one.linkId, method: 'role', roleArn, testRunId: null })));
  expect(await one.colleague.run(() => readDelegated(one.linkId))).toMatchObject({ offered: { roleArn } });
  expect(await other.colleague.run(() => readDelegated(other.linkId))).toMatchObject({ offered: null });
  must(await owner.browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  expect(await owner.browser.run(() => readOnboarding(onboardingId))).toMatchObject({ delegated: { waiting: { roleArn } } });
  must(await owner.browser.run(() => nameStream({ onboardingId, arn: streamArn.replace(/[^/]*$/, 'another') })));
  expect(await owner.browser.run(() => readOnboarding(onboardingId))).toMatchObject({ delegated: { waiting: null } });
  expect(await owner.browser.run(() => confirmDelegatedAccess({ onboardingId }))).toMatchObject({
    ok: false,
    fault: { kind: 'nothing-offered' },
  });
});

async function named(company: string): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  must(await customer.browser.run(() => nameStream({ onboardingId: customer.onboardingId, arn: streamArn })));
  return customer;
}

async function delegated({ browser, onboardingId }: CustomerFixture): Promise<{ colleague: TestBrowser; linkId: string }> {
  const { link, view } = must(await browser.run(() => makeDelegatedLink({ onboardingId })));
  const colleague = new TestBrowser();
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t');
  must(await colleague.run(() => redeemDelegatedLink({ linkId: view.id, token })));
  return { colleague, linkId: view.id };
}
