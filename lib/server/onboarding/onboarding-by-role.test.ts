import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { sealToSupport } from '@/demo/sample-data/seal-to-support';
import { approveNow } from '@/e2e/support/approve-now';
import {
  account,
  addRole,
  type CustomerFixture,
  joinCompany,
  joinStaff,
  must,
  roleArn,
  streamArn,
  useLocalAws,
} from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { approvalDoubts } from '@/lib/domain/onboarding/approval';
import { startTestRun } from '@/lib/server/connection-test/start-test-run';
import { testRole } from '@/lib/server/connection-test/test-role';
import { checkRole } from '@/lib/server/deliveries/check-role';
import { chooseMethod } from '@/lib/server/onboarding/choose-method';
import { listOnboardings } from '@/lib/server/onboarding/list-onboardings';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { pauseOnboarding } from '@/lib/server/onboarding/pause-onboarding';
import { readOnboarding } from '@/lib/server/onboarding/read-onboarding';
import { isProjectionRight } from '@/lib/server/onboarding/rebuild-projections';
import { resumeOnboarding } from '@/lib/server/onboarding/resume-onboarding';
import { retireOnboarding } from '@/lib/server/onboarding/retire-onboarding';
import { sendMessage } from '@/lib/server/onboarding/send-message';
import { db } from '@/lib/server/platform/db/prisma';
import { approve } from '@/lib/server/review/approve';
import { listQueue } from '@/lib/server/review/list-queue';
import { markLive } from '@/lib/server/review/mark-live';
import { readCase } from '@/lib/server/review/read-case';
import { returnRequirement } from '@/lib/server/review/return-requirement';
import { takeCase } from '@/lib/server/review/take-case';
import { readSealedMessage } from '@/lib/server/submissions/read-sealed-message';
import { submit } from '@/lib/server/submissions/submit';
import type { OnboardingView } from '@/lib/wire/views';

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

describe('an onboarding by role', () => {
  test('goes from the stream to live, and each side sees whose move it is', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Example Sensors GmbH');
    const { browser, onboardingId } = customer;
    const draft = await read(customer);
    expect(draft).toMatchObject({ status: 'draft', turn: 'customer', externalId: null });

    const named = must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
    expect(named).toMatchObject({ stream: { accountId: account, region: 'eu-west-1' }, principalArn });
    expect(named.externalId).toMatch(/^onb-[0-9a-f]{40}$/);
    must(await browser.run(() => chooseMethod({ onboardingId, method: 'role' })));
    const handed = await proveAndSubmit(customer, named);
    expect(handed).toMatchObject({ status: 'submitted', turn: 'microshare', submission: { tested: true, available: true } });
    expect(await isProjectionRight(onboardingId)).toBe(true);

    const staff = await joinStaff();
    const queue = must(await staff.browser.run(() => listQueue({ turn: 'microshare', q: 'exampl sens' })));
    expect(queue.rows).toMatchObject([{ id: onboardingId, proof: 'proven', method: 'role', flags: ['no-encryption'] }]);
    const taken = must(await staff.browser.run(() => takeCase({ onboardingId, seenVersion: handed.version })));
    expect(taken).toMatchObject({ status: 'in-review', assignedTo: { id: staff.personId }, runs: [{ proven: true }] });
    const sealed = must(await staff.browser.run(() => readSealedMessage({ submissionId: taken.submission?.id ?? '', as: 'download' })));
    const facts = { onboardingId, roleArn, externalId: named.externalId, customer: 'Example Sensors GmbH', method: 'role' };
    expect(sealed.facts).toMatchObject({ ...facts, sha256: handed.submission?.sha256 });
    const approved = await approveNow(staff.browser, onboardingId, taken.version);
    const firstRecordAt = new Date().toISOString();
    const live = must(await staff.browser.run(() => markLive({ onboardingId, seenVersion: approved.version, firstRecordAt })));
    expect(live).toMatchObject({ status: 'live', turn: 'none' });

    const seen = await read(customer);
    expect(seen.timeline.map((entry) => entry.action)).toEqual([
      'onboarding.started',
      'onboarding.stream',
      'onboarding.method',
      'test.passed',
      'submission.received',
      'onboarding.taken',
      'submission.downloaded',
      'onboarding.approved',
      'onboarding.live',
    ]);
    expect(await mailsOf(onboardingId)).toEqual(['approved', 'given', 'live', 'submitted']);
    expect((await browser.run(listOnboardings))[0]).toMatchObject({ id: onboardingId, turn: 'none', status: 'live' });
  });

  test('a returned requirement re-opens only its own step; the rest stays done and a new submission follows', {
    timeout: 60_000,
  }, async () => {
    const customer = await joinCompany('Returned GmbH');
    const handed = await submitted(customer);
    const staff = await joinStaff();
    const { onboardingId } = customer;
    const returned = must(
      await staff.browser.run(() =>
        returnRequirement({ onboardingId, seenVersion: handed.version, requirement: 'test', reason: 'Please run it once more.' }),
      ),
    );
    expect(states(returned)).toMatchObject({
      stream: 'done',
      access: 'done',
      test: 'due-again',
      submit: 'due-later',
      review: 'waiting',
    });
    const [line] = await customer.browser.run(listOnboardings);
    expect(line).toMatchObject({ turn: 'customer', dueKeys: ['test'], method: 'role', isReturned: true });
    const again = await proveAndSubmit(customer, returned);
    expect((await customer.browser.run(listOnboardings))[0]).toMatchObject({ turn: 'microshare', isReturned: false });
    expect(again).toMatchObject({ status: 'submitted', turn: 'microshare', returned: [] });
    const told = again.timeline.find(({ action }) => action === 'onboarding.returned');
    expect(told?.values).toEqual({ requirement: 'test', reason: 'Please run it once more.' });
    expect(await isProjectionRight(onboardingId)).toBe(true);
  });

  test('a role ARN in the portal’s own account, of another account, or mis-pasted is a failed check with its reason', async () => {
    const { browser, onboardingId } = await joinCompany('Pasted GmbH');
    must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
    const first = async (given: string) =>
      must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn: given }))).checks.map((check) => [
        check.name,
        check.outcome,
        check.diagnosis?.cause,
        check.diagnosis?.values['reason'],
      ]);
    expect(await first('arn:aws:iam::999988887777:role/portal')).toEqual([['read', 'failed', 'role-arn-invalid', 'role-of-the-portal']]);
    expect(await first('microshare-writer')).toEqual([['read', 'failed', 'role-arn-invalid', 'role-name-only']]);
    expect(await first('arn:aws:iam::333333333333:role/writer')).toEqual([
      ['read', 'passed', undefined, undefined],
      ['account', 'failed', 'account-mismatch', undefined],
    ]);
  });

  test('a live role that stops working makes it degraded, and one that works again brings it back', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Degraded GmbH');
    const { onboardingId } = customer;
    const handed = await submitted(customer);
    await makeLive(onboardingId, handed.version);
    await addRole(aws, principalArn, 'onb-of-somebody-else');
    await checkRole(onboardingId, new Date(Date.now() - 5 * 60_000));
    expect(await read(customer)).toMatchObject({ status: 'live' });
    await checkRole(onboardingId, new Date());
    const degraded = await read(customer);
    expect(degraded).toMatchObject({ status: 'degraded', turn: 'customer', degraded: { cause: 'trust-refused' } });
    expect(degraded.requirements[0]).toMatchObject({ key: 'retest', state: 'due-again', diagnosis: { cause: 'trust-refused' } });
    await addRole(aws, principalArn, handed.externalId ?? '');
    await checkRole(onboardingId, new Date());
    expect(await read(customer)).toMatchObject({ status: 'live', turn: 'none', degraded: null });
    expect(await aws.admin.records(streamArn)).toHaveLength(1);
  });

  test('a reason that holds what looks like a secret is refused on the server too, and stored nowhere', { timeout: 60_000 }, async () => {
    const { browser, onboardingId } = await joinCompany('Careless GmbH');
    const reason = `We use ${randomBytes(30).toString('base64')} now.`;
    const refusal = { ok: false, fault: { kind: 'looks-like-secret' } };
    expect(await browser.run(() => pauseOnboarding({ onboardingId, reason }))).toEqual(refusal);
    expect(await browser.run(() => retireOnboarding({ onboardingId, reason }))).toEqual(refusal);
    const staff = await joinStaff();
    const returned = { onboardingId, seenVersion: 1, requirement: 'stream', reason } as const;
    expect(await staff.browser.run(() => returnRequirement(returned))).toEqual(refusal);
    expect(await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } })).toMatchObject({ status: 'draft', pausedReason: null });
  });

  test('pausing and resuming leads back to where it stood; what staff paused only staff resume', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Paused GmbH');
    const { browser, onboardingId } = customer;
    const staff = await joinStaff();
    must(await browser.run(() => pauseOnboarding({ onboardingId, reason: 'The plant is closed.' })));
    expect(await read(customer)).toMatchObject({ status: 'paused', turn: 'customer', paused: { reason: 'The plant is closed.' } });
    must(await browser.run(() => resumeOnboarding({ onboardingId })));
    must(await staff.browser.run(() => pauseOnboarding({ onboardingId, reason: 'Contract.' })));
    expect(await read(customer)).toMatchObject({ status: 'paused', turn: 'microshare' });
    expect(await browser.run(() => resumeOnboarding({ onboardingId }))).toEqual({ ok: false, fault: { kind: 'not-yours' } });
    must(await staff.browser.run(() => resumeOnboarding({ onboardingId })));
    expect(await read(customer)).toMatchObject({ status: 'draft', turn: 'customer' });
    must(await browser.run(() => retireOnboarding({ onboardingId })));
    expect(await read(customer)).toMatchObject({ status: 'retired', turn: 'none' });
    expect(await browser.run(() => pauseOnboarding({ onboardingId }))).toMatchObject({ ok: false, fault: { kind: 'not-from-here' } });
  });

  test('a pause of a live role says until when, and ends only with a test that passed since', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Holiday GmbH');
    const { browser, onboardingId } = customer;
    const { version } = await submitted(customer);
    await makeLive(onboardingId, version);
    const [past, until] = [-1, 7].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
    const refused = { ok: false, fault: { kind: 'bad-input', field: 'until' } };
    expect(await browser.run(() => pauseOnboarding({ onboardingId, ...(past && { until: past }) }))).toEqual(refused);
    must(await browser.run(() => pauseOnboarding({ onboardingId, reason: 'Plant holidays.', ...(until && { until }) })));
    expect(await read(customer)).toMatchObject({ paused: { reason: 'Plant holidays.', until }, turn: 'customer' });
    expect(await db().onboardingProjection.findUnique({ where: { onboardingId } })).toMatchObject({ nextDeadline: new Date(until ?? '') });
    expect(await browser.run(() => resumeOnboarding({ onboardingId }))).toEqual({ ok: false, fault: { kind: 'needs-test' } });
    await proveRole(customer);
    must(await browser.run(() => resumeOnboarding({ onboardingId })));
    expect(await read(customer)).toMatchObject({ status: 'live', paused: null });
  });
});

describe('two at once', () => {
  test('the second reviewer learns what the first did, and nothing is overwritten', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Two Reviewers GmbH');
    const { onboardingId } = customer;
    const { version } = await submitted(customer);
    const [first, second] = [await joinStaff(), await joinStaff()];
    must(await first.browser.run(() => takeCase({ onboardingId, seenVersion: version })));
    const late = await second.browser.run(() =>
      returnRequirement({ onboardingId, seenVersion: version, requirement: 'stream', reason: 'Look again.' }),
    );
    expect(late).toMatchObject({
      ok: false,
      fault: { kind: 'changed-meanwhile', action: 'onboarding.taken', by: expect.stringContaining('Reviewer') },
    });
    const [case1, case2] = await Promise.all([first, second].map(({ browser }) => browser.run(() => readCase(onboardingId))));
    const racing = await Promise.all([
      first.browser.run(() => approve({ onboardingId, seenVersion: case1?.version ?? 0, confirmed: [...approvalDoubts] })),
      second.browser.run(() =>
        returnRequirement({ onboardingId, seenVersion: case2?.version ?? 0, requirement: 'test', reason: 'Run it again.' }),
      ),
    ]);
    expect(racing.filter((result) => result.ok)).toHaveLength(1);
    const stored = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
    const winner = racing[0]?.ok ? 'in-review' : 'returned';
    expect(stored.status).toBe(winner);
    expect(stored.approvalBy).toBe(winner === 'returned' ? null : first.personId);
    expect(await db().returnedRequirement.count({ where: { onboardingId } })).toBe(winner === 'returned' ? 1 : 0);
  });

  test('with four eyes the one who approved cannot mark it live', { timeout: 60_000 }, async () => {
    const customer = await joinCompany('Four Eyes GmbH');
    const { onboardingId } = customer;
    const { version } = await submitted(customer);
    const [first, second] = [await joinStaff(), await joinStaff()];
    process.env['PORTAL_FOUR_EYES'] = '1';
    await useLocalAws(aws);
    const approved = await approveNow(first.browser, onboardingId, version);
    const input = { onboardingId, seenVersion: approved.version, firstRecordAt: new Date().toISOString() };
    expect(await first.browser.run(() => markLive(input))).toMatchObject({ ok: false, fault: { kind: 'four-eyes' } });
    expect(must(await second.browser.run(() => markLive(input)))).toMatchObject({ status: 'live' });
    delete process.env['PORTAL_FOUR_EYES'];
    await useLocalAws(aws);
  });
});

describe('what is not yours', () => {
  test('does not exist: other companies’ onboardings, and staff’s verbs', async () => {
    const own = await joinCompany('Own GmbH');
    const other = await joinCompany('Other GmbH');
    const { onboardingId } = other;
    await expect(own.browser.run(() => readOnboarding(onboardingId))).rejects.toThrow('404');
    expect(await own.browser.run(() => nameStream({ onboardingId, arn: streamArn }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
    expect(await own.browser.run(() => sendMessage({ onboardingId, text: 'Hello' }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
    await expect(own.browser.run(() => takeCase({ onboardingId, seenVersion: 1 }))).rejects.toThrow('404');
    await expect(own.browser.run(() => readCase(onboardingId))).rejects.toThrow('404');
  });

  test('a message that holds a secret access key is not taken', async () => {
    const { browser, onboardingId } = await joinCompany('Chatty GmbH');
    const secret = Array.from({ length: 40 }, (_, index) => 'aB3/'[index % 4]).join('');
    expect(await browser.run(() => sendMessage({ onboardingId, text: `It is ${secret}.` }))).toEqual({
      ok: false,
      fault: { kind: 'looks-like-secret' },
    });
    expect(must(await browser.run(() => sendMessage({ onboardingId, text: 'When do you begin?' })))).toMatchObject({ side: 'customer' });
  });
});

async function read({ browser, onboardingId }: CustomerFixture): Promise<OnboardingView> {
  return browser.run(() => readOnboarding(onboardingId));
}

async function submitted(customer: CustomerFixture): Promise<OnboardingView> {
  const { browser, onboardingId } = customer;
  const named = must(await browser.run(() => nameStream({ onboardingId, arn: streamArn })));
  return proveAndSubmit(customer, named);
}

/** Runs the whole test of the role; it passes. Returns the run's id. */
async function proveRole({ browser, onboardingId }: CustomerFixture): Promise<string> {
  const { run } = must(await browser.run(() => startTestRun({ onboardingId, method: 'role', roleArn })));
  for (const check of ['identity', 'bound', 'may-write', 'wrote'] as const) {
    const { checks } = must(await browser.run(() => testRole({ testRunId: run.id, check })));
    expect(checks.find((one) => one.name === check)?.outcome).toBe('passed');
  }
  return run.id;
}

async function proveAndSubmit(customer: CustomerFixture, { externalId }: OnboardingView): Promise<OnboardingView> {
  const { browser, onboardingId } = customer;
  await addRole(aws, principalArn, externalId ?? '');
  const testRunId = await proveRole(customer);
  const armored = await sealToSupport(JSON.stringify({ onboardingId }));
  const sealedAt = new Date().toISOString();
  const given = { onboardingId, method: 'role', testRunId, keyId: null, roleArn, armored, sealedAt } as const;
  return must(await browser.run(() => submit(given)));
}

async function makeLive(onboardingId: string, version: number): Promise<void> {
  const { browser } = await joinStaff();
  const approved = await approveNow(browser, onboardingId, version);
  const firstRecordAt = new Date().toISOString();
  must(await browser.run(() => markLive({ onboardingId, seenVersion: approved.version, firstRecordAt })));
}

function states(view: OnboardingView): Record<string, string> {
  return Object.fromEntries(view.requirements.map((one) => [one.key, one.state]));
}

/** The mails to the members about this onboarding, by template; each once. */
async function mailsOf(onboardingId: string): Promise<string[]> {
  const { customerId } = await db().onboarding.findUniqueOrThrow({ where: { id: onboardingId } });
  const members = await db().membership.findMany({ where: { customerId } });
  const rows = await db().$queryRaw<{ template: string }[]>`
    select data->>'template' as template from pgboss.job
    where name = 'mail' and data->>'personId' = any(${members.map(({ personId }) => personId)})`;
  return rows.map(({ template }) => template).sort();
}
