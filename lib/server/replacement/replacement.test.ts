import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { account, addRole, type CustomerFixture, joinStaff, must, roleArn, useLocalAws } from '@/e2e/support/onboarding-fixture';
import { accept, given, inUse, mailsOf, newKey, oldKey, read, reported, rolesFor, sent } from '@/e2e/support/replacement-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { retestRole } from '@/lib/server/connection-test/retest-role';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { testRole } from '@/lib/server/connection-test/test-role';
import { confirmDelegatedAccess } from '@/lib/server/delegation/confirm-delegated-access';
import { makeDelegatedLink } from '@/lib/server/delegation/make-delegated-link';
import { isProjectionRight } from '@/lib/server/onboarding/rebuild-projections';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { db } from '@/lib/server/platform/db/prisma';
import { cancelReplacement } from '@/lib/server/replacement/cancel-replacement';
import { confirmReplacement } from '@/lib/server/replacement/confirm-replacement';
import { endOldAccess } from '@/lib/server/replacement/end-old-access';
import { returnReplacement } from '@/lib/server/replacement/return-replacement';
import { startReplacement } from '@/lib/server/replacement/start-replacement';
import { readCase } from '@/lib/server/review/read-case';

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

describe('a key in use', () => {
  test('is replaced by a role once a record arrives by the role, and only then', { timeout: 60_000 }, async () => {
    const customer = await inUse('Switch GmbH', 'keys');
    const { browser, onboardingId } = customer;
    const begun = must(await browser.run(() => startReplacement({ onboardingId, method: 'role' })));
    expect(begun).toMatchObject({ status: 'live', turn: 'none', method: 'keys', replacement: { state: 'preparing', method: 'role' } });
    await addRole(aws, principalArn, begun.externalId ?? '');
    const runId = await testedRole(customer);
    const sent = await given(customer, { method: 'role', testRunId: runId, roleArn });
    expect(sent).toMatchObject({
      status: 'live',
      turn: 'microshare',
      method: 'keys',
      submission: null,
      replacement: { state: 'submitted', roleArn, submission: { tested: true }, lastRun: { proven: true } },
    });
    expect(await isProjectionRight(onboardingId)).toBe(true);

    const staff = await joinStaff();
    const doubts = async () => (await staff.browser.run(() => readCase(onboardingId))).replacementDoubts;
    expect(await doubts()).toEqual(['not-opened']);
    // Staff test the new role, which is not the one in use, and find that it may write no more.
    await aws.admin.setPolicies({ accountId: account, roleName: 'microshare-writer', policies: [] });
    must(await staff.browser.run(() => retestRole({ onboardingId, replacing: true })));
    expect(await doubts()).toEqual(['not-opened', 'not-proven']);
    expect(await staff.browser.run(() => retestRole({ onboardingId }))).toMatchObject({ ok: false, fault: { kind: 'not-a-role' } });
    const submissionId = sent.replacement?.submission?.id ?? '';
    expect(await rolesFor(onboardingId)).toEqual([]);
    expect(await reported(onboardingId, roleArn, 1)).toBe(false);
    const accepted = must(await accept(staff.browser, { onboardingId, seenVersion: sent.version }));
    expect(accepted).toMatchObject({ method: 'keys', turn: 'microshare', replacement: { state: 'accepted' } });
    expect(await rolesFor(onboardingId)).toEqual([`next ${roleArn}`]);
    expect(await reported(onboardingId, oldKey, 5)).toBe(false);
    expect(await reported(onboardingId, roleArn, 0)).toBe(false);
    expect(await read(customer)).toMatchObject({ method: 'keys', replacement: { state: 'accepted', old: null } });

    expect(await reported(onboardingId, roleArn, 1)).toBe(true);
    expect(await reported(onboardingId, roleArn, 1)).toBe(false);
    const switched = await read(customer);
    expect(switched).toMatchObject({
      status: 'live',
      turn: 'customer',
      method: 'role',
      roleArn,
      submission: { id: submissionId },
      replacement: { state: 'current', current: { by: 'portal' }, old: { method: 'keys', keyId: oldKey, endedAt: null } },
    });
    expect(await rolesFor(onboardingId)).toEqual([`current ${roleArn}`]);
    expect(await mailsOf(customer)).toContain('replaced');
    const ended = must(await browser.run(() => endOldAccess({ onboardingId })));
    expect(ended).toMatchObject({ turn: 'none', replacement: { state: 'ended', old: { proof: 'customer' } } });
    expect(await isProjectionRight(onboardingId)).toBe(true);
    expect(ended.timeline.map(({ action }) => action).filter((action) => action.startsWith('replacement.'))).toEqual([
      'replacement.started',
      'replacement.accepted',
      'replacement.current',
      'replacement.ended',
    ]);
  });

  test('stays in use when the new one is returned or cancelled, whatever is reported later', { timeout: 60_000 }, async () => {
    const customer = await inUse('Stay GmbH', 'keys');
    const { browser, onboardingId } = customer;
    must(await browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
    expect(await sent(customer, { method: 'keys', keyId: oldKey })).toMatchObject({ ok: false, fault: { kind: 'same-access' } });
    const first = await given(customer, { method: 'keys', keyId: newKey });
    const staff = await joinStaff();
    const returned = must(
      await staff.browser.run(() => returnReplacement({ onboardingId, seenVersion: first.version, reason: 'It was refused.' })),
    );
    expect(returned).toMatchObject({ turn: 'customer', replacement: { state: 'returned', reason: 'It was refused.' } });
    expect(await reported(onboardingId, newKey, 1)).toBe(false);
    const second = await given(customer, { method: 'keys', keyId: newKey });
    must(await accept(staff.browser, { onboardingId, seenVersion: second.version }));
    must(await browser.run(() => cancelReplacement({ onboardingId })));
    expect(await reported(onboardingId, newKey, 1)).toBe(false);
    expect(await read(customer)).toMatchObject({ status: 'live', method: 'keys', turn: 'none', replacement: null });
    expect(await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).toMatchObject({ keyId: oldKey });
    expect(await browser.run(() => cancelReplacement({ onboardingId }))).toMatchObject({ ok: false, fault: { kind: 'no-replacement' } });
  });

  test('of a lost connection is replaced in place, and staff confirm by hand; the connection is live again', {
    timeout: 60_000,
  }, async () => {
    const customer = await inUse('Lost GmbH', 'keys', 'degraded');
    const { browser, onboardingId } = customer;
    must(await browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
    const beside = await sent(customer, { method: 'keys', keyId: newKey, replacing: false });
    expect(beside).toMatchObject({ ok: false, fault: { kind: 'replacement-open' } });
    const given1 = await given(customer, { method: 'keys', keyId: newKey });
    expect(given1).toMatchObject({ status: 'degraded', turn: 'microshare' });
    const staff = await joinStaff();
    const accepted = must(await accept(staff.browser, { onboardingId, seenVersion: given1.version }));
    const current = must(await staff.browser.run(() => confirmReplacement({ onboardingId, seenVersion: accepted.version })));
    expect(current).toMatchObject({ status: 'live', degraded: null, replacement: { state: 'current' } });
    expect(current.replacement?.current?.by).toMatch(/^Reviewer/);
  });
});

test('a colleague gives the new access by a link, and the owner confirms it; without a replacement there is no link', {
  timeout: 60_000,
}, async () => {
  const { browser, onboardingId } = await inUse('Asked GmbH', 'keys');
  expect(await browser.run(() => makeDelegatedLink({ onboardingId }))).toMatchObject({ ok: false, fault: { kind: 'not-from-here' } });
  must(await browser.run(() => startReplacement({ onboardingId, method: 'role' })));
  const { view: link } = must(await browser.run(() => makeDelegatedLink({ onboardingId })));
  const offered = { linkId: link.id, at: new Date().toISOString(), testRunId: null, method: 'role', roleArn, keyId: null, sealed: null };
  await db().onboarding.update({ where: { id: onboardingId }, data: { delegatedAccess: offered } });
  const confirmed = must(await browser.run(() => confirmDelegatedAccess({ onboardingId })));
  expect(confirmed).toMatchObject({
    method: 'keys',
    roleArn: null,
    replacement: { method: 'role', roleArn },
    delegated: { waiting: null },
  });
  must(await browser.run(() => cancelReplacement({ onboardingId })));
  expect(await db().delegatedLink.findUniqueOrThrow({ where: { id: link.id } })).toMatchObject({ endedAt: expect.any(Date) });
});

test('an access in use is tested at any time, live and paused, and no other in its name', { timeout: 60_000 }, async () => {
  const customer = await inUse('Test GmbH', 'role');
  const { browser, onboardingId } = customer;
  const { externalId } = await read(customer);
  await addRole(aws, principalArn, externalId ?? '');
  for (const status of ['live', 'paused']) {
    await db().onboarding.update({ where: { id: onboardingId }, data: { status, pausedFrom: status === 'paused' ? 'live' : null } });
    const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn })));
    expect(must(await browser.run(() => testRole({ testRunId: run.id, check: 'identity' }))).checks).toMatchObject([{ outcome: 'passed' }]);
    const other = roleArn.replace('microshare-writer', 'another');
    const refused = await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn: other }));
    expect(refused).toMatchObject({ ok: false, fault: { kind: 'other-access' } });
  }
  expect(await read(customer)).toMatchObject({ status: 'paused', roleArn });
});

test('an onboarding that is retired ends the replacement that was open, and one not in use begins none', { timeout: 60_000 }, async () => {
  const { browser, onboardingId } = await inUse('Gone GmbH', 'keys');
  must(await browser.run(() => startReplacement({ onboardingId, method: 'keys' })));
  must(await browser.run(() => retireOnboarding({ onboardingId })));
  expect(await db().replacement.findFirstOrThrow({ where: { onboardingId } })).toMatchObject({ state: 'cancelled' });
  const again = await browser.run(() => startReplacement({ onboardingId, method: 'keys' }));
  expect(again).toMatchObject({ ok: false, fault: { kind: 'not-in-use' } });
});

async function testedRole({ browser, onboardingId }: CustomerFixture): Promise<string> {
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn, replacing: true })));
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const) {
    must(await browser.run(() => testRole({ testRunId: run.id, check })));
  }
  return run.id;
}
