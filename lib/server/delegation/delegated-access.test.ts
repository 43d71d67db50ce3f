import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { FakeBrowser } from '@/e2e/support/fake-browser';
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
import { storedMessage } from '@/e2e/support/stored-message';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { sendSignedRequest } from '@/lib/server/connection-test/send-signed-request';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { testRole } from '@/lib/server/connection-test/test-role';
import { confirmDelegatedAccess } from '@/lib/server/delegation/confirm-delegated-access';
import { confirmProposedStream } from '@/lib/server/delegation/confirm-proposed-stream';
import { makeDelegatedLink } from '@/lib/server/delegation/make-delegated-link';
import { offerAccess } from '@/lib/server/delegation/offer-access';
import { proposeStream } from '@/lib/server/delegation/propose-stream';
import { readDelegated } from '@/lib/server/delegation/read-delegated';
import { redeemDelegatedLink } from '@/lib/server/delegation/redeem-delegated-link';
import { revokeDelegatedLink } from '@/lib/server/delegation/revoke-delegated-link';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { sendMessage } from '@/lib/server/onboarding/send-message';
import { db } from '@/lib/server/platform/db/prisma';
import { submit } from '@/lib/server/submissions/submit';

let database: TestDatabase;
let aws: LocalAws;
let principalArn: string;

beforeAll(async () => {
  database = await useTestDatabase();
  aws = await startLocalAws();
  // How dry runs are paced is `dry-run-pace.test.ts`'s; here a slow machine must not be refused.
});
beforeEach(async () => {
  await db().limit.deleteMany();
  ({ principalArn } = await useLocalAws(aws));
});
afterAll(async () => {
  await aws.close();
  await database.close();
});

test('a colleague tests and gives a role; nothing is submitted before the owner confirms; then the link is dead', {
  timeout: 60_000,
}, async () => {
  const owner = await named('Delegating GmbH');
  const { onboardingId } = owner;
  const { colleague, linkId } = await delegated(owner);
  const view = await colleague.run(() => readDelegated(linkId));
  expect(view).toMatchObject({ stream: { arn: streamArn }, principalArn, offered: null });
  expect(JSON.stringify(view)).not.toMatch(/@example\.com/);
  if (view.stream === null) throw new Error('The owner has named the stream.');
  await addRole(aws, principalArn, view.externalId);
  const { run } = must(await colleague.run(() => startTestRun({ onboardingId, linkId, method: 'role', roleArn })));
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const)
    must(await colleague.run(() => testRole({ testRunId: run.id, check })));
  must(await colleague.run(() => offerAccess({ linkId, method: 'role', roleArn, testRunId: run.id })));

  const waiting = await owner.browser.run(() => readOnboarding(onboardingId));
  expect(waiting).toMatchObject({ status: 'draft', roleArn: null, delegated: { waiting: { method: 'role', roleArn } } });
  expect(waiting.requirements[1]).toMatchObject({ key: 'confirm-access', state: 'due' });
  const confirmed = must(await owner.browser.run(() => confirmDelegatedAccess({ onboardingId })));
  expect(confirmed).toMatchObject({ roleArn, delegated: { waiting: null } });
  expect(confirmed.requirements.find((one) => one.key === 'submit')?.state).toBe('due');
  const armored = await sealToSupport('{}');
  const sealedAt = new Date().toISOString();
  const given = { onboardingId, method: 'role', testRunId: run.id, keyId: null, roleArn, armored, sealedAt } as const;
  expect(must(await owner.browser.run(() => submit(given)))).toMatchObject({
    submission: { tested: true },
    delegated: { links: [{ state: 'ended' }] },
  });
  await expect(colleague.run(() => readDelegated(linkId))).rejects.toThrow('404');
});

test('a colleague proposes a stream; nothing uses it before the owner confirms the one that they saw', { timeout: 60_000 }, async () => {
  const owner = await joinCompany('Proposing GmbH');
  const { onboardingId } = owner;
  await db().person.update({ where: { id: owner.personId }, data: { name: 'Erika Muster' } });
  const { colleague, linkId } = await delegated(owner);
  const [one, other] = [await owner.browser.run(() => readOnboarding(onboardingId)), streamParts('another')];
  expect(one.delegated).toMatchObject({ proposed: null });
  must(await colleague.run(() => proposeStream({ linkId, ...streamParts('sensors') })));
  expect(await colleague.run(() => readDelegated(linkId))).toMatchObject({
    stream: null,
    askedBy: 'Erika Muster',
    company: 'Proposing GmbH',
    proposed: { stream: { arn: streamArn } },
  });

  const noStream = { ok: false, fault: { kind: 'no-stream' } };
  expect(await colleague.run(() => startTestRun({ onboardingId, linkId, method: 'role', roleArn }))).toEqual(noStream);
  expect(await owner.browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn }))).toEqual(noStream);
  expect(await colleague.run(() => offerAccess({ linkId, method: 'role', roleArn, testRunId: null }))).toEqual(noStream);
  const armored = await sealToSupport('{}');
  const given = {
    onboardingId,
    method: 'role',
    testRunId: null,
    keyId: null,
    roleArn,
    armored,
    sealedAt: new Date().toISOString(),
  } as const;
  expect((await owner.browser.run(() => submit({ ...given, sealedByHand: true }))).ok).toBe(false);

  must(await colleague.run(() => proposeStream({ linkId, ...other })));
  const stale = await owner.browser.run(() => confirmProposedStream({ onboardingId, arn: streamArn }));
  expect(stale).toEqual({ ok: false, fault: { kind: 'nothing-offered' } });
  expect(await owner.browser.run(() => readOnboarding(onboardingId))).toMatchObject({ stream: null, externalId: null });
  must(await colleague.run(() => proposeStream({ linkId, ...streamParts('sensors') })));
  const confirmed = must(await owner.browser.run(() => confirmProposedStream({ onboardingId, arn: streamArn })));
  expect(confirmed).toMatchObject({ stream: { arn: streamArn }, delegated: { proposed: null } });
  expect(confirmed.timeline.map(({ action }) => action)).toEqual(expect.arrayContaining(['stream.proposed', 'stream.confirmed']));
  expect(await colleague.run(() => readDelegated(linkId))).toMatchObject({ stream: { arn: streamArn }, externalId: confirmed.externalId });
  // A named stream is the owner's alone to change.
  expect(await colleague.run(() => proposeStream({ linkId, ...other }))).toMatchObject({ ok: false, fault: { kind: 'not-from-here' } });
});

test('a colleague’s sealed key is submitted by the owner’s confirmation', { timeout: 60_000 }, async () => {
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
  expect(await db().submission.count({ where: { onboardingId } })).toBe(0);
  // It waits encrypted, and its data key goes when it does.
  const { delegatedAccess } = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  expect(delegatedAccess).toMatchObject({ sealed: { armored: null, wrapped: expect.any(String) } });
  expect(await db().messageKey.count({ where: { messageId: onboardingId } })).toBe(1);
  const handed = must(await owner.browser.run(() => confirmDelegatedAccess({ onboardingId })));
  expect(await db().messageKey.count({ where: { messageId: onboardingId } })).toBe(0);
  expect(await storedMessage(handed.submission?.id ?? '')).toContain('BEGIN PGP MESSAGE');
  expect(handed).toMatchObject({ status: 'submitted', method: 'keys', submission: { keyId, tested: true } });
});

test('a link reaches its one step only, needs its token, and ends when it is revoked', { timeout: 60_000 }, async () => {
  const owner = await named('Bounded GmbH');
  const other = await named('Elsewhere GmbH');
  const { colleague, linkId } = await delegated(owner);
  const { onboardingId } = owner;
  await expect(colleague.run(() => nameStream({ onboardingId, arn: streamArn }))).rejects.toThrow();
  await expect(colleague.run(() => readOnboarding(onboardingId))).rejects.toThrow();
  await expect(colleague.run(() => sendMessage({ onboardingId, text: 'Hello' }))).rejects.toThrow();
  const otherOnboarding = { onboardingId: other.onboardingId, linkId, method: 'role', roleArn } as const;
  expect(await colleague.run(() => startTestRun(otherOnboarding))).toEqual({ ok: false, fault: { kind: 'not-found' } });
  const foreignRole = { linkId, method: 'role', roleArn: 'arn:aws:iam::333333333333:role/writer', testRunId: null } as const;
  expect(await colleague.run(() => offerAccess(foreignRole))).toMatchObject({
    ok: false,
    fault: { kind: 'role', reason: 'account-mismatch' },
  });
  const guess = { linkId, token: 'x'.repeat(43) };
  expect(await new FakeBrowser().run(() => redeemDelegatedLink(guess))).toEqual({ ok: false, fault: { kind: 'link-over' } });
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

test('to look at a link’s step makes nothing: its external ID was made before', { timeout: 60_000 }, async () => {
  const owner = await named('Looking GmbH');
  await db().externalId.deleteMany({ where: { customerId: owner.customerId } });
  const { colleague, linkId } = await delegated(owner);
  const [made] = await db().externalId.findMany({ where: { customerId: owner.customerId } });
  expect(await colleague.run(() => readDelegated(linkId))).toMatchObject({ externalId: made?.value });
  await db().externalId.deleteMany({ where: { customerId: owner.customerId } });
  await expect(colleague.run(() => readDelegated(linkId))).rejects.toThrow('404');
  expect(await db().externalId.count({ where: { customerId: owner.customerId } })).toBe(0);
});

test('tokens that are not a link’s own count for their source alone: its holder opens it all the same', { timeout: 60_000 }, async () => {
  const owner = await named('Guessed GmbH');
  const { link, view } = must(await owner.browser.run(() => makeDelegatedLink({ onboardingId: owner.onboardingId })));
  const linkId = view.id;
  const guess = (source: string) => new FakeBrowser(source).run(() => redeemDelegatedLink({ linkId, token: 'x'.repeat(43) }));
  for (let n = 0; n < 25; n += 1) expect(await guess(`203.0.113.${n}`)).toEqual({ ok: false, fault: { kind: 'link-over' } });
  expect(await db().limit.count({ where: { key: { contains: linkId } } })).toBe(0);
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t');
  must(await new FakeBrowser('198.51.100.77').run(() => redeemDelegatedLink({ linkId, token })));
  for (let n = 0; n < 99; n += 1) await guess('203.0.113.1');
  expect(await guess('203.0.113.1')).toMatchObject({ ok: false, fault: { kind: 'limited' } });
});

function streamParts(name: string) {
  return { region: 'eu-west-1', accountId: account, name };
}

async function named(company: string): Promise<CustomerFixture> {
  const customer = await joinCompany(company);
  must(await customer.browser.run(() => nameStream({ onboardingId: customer.onboardingId, arn: streamArn })));
  return customer;
}

async function delegated({ browser, onboardingId }: CustomerFixture): Promise<{ colleague: FakeBrowser; linkId: string }> {
  const { link, view } = must(await browser.run(() => makeDelegatedLink({ onboardingId })));
  const colleague = new FakeBrowser();
  const token = new URLSearchParams(new URL(link).hash.slice(1)).get('t');
  must(await colleague.run(() => redeemDelegatedLink({ linkId: view.id, token })));
  return { colleague, linkId: view.id };
}
