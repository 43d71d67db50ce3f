import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { confirmCustomer } from '@/lib/server/people/confirm-customer';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { inviteCustomer } from '@/lib/server/people/invitations/invite-customer';
import { inviteMember } from '@/lib/server/people/invitations/invite-member';
import { peekSignUp } from '@/lib/server/people/sign-in/peek-sign-up';
import { redeemSignUp } from '@/lib/server/people/sign-in/redeem-sign-up';
import { requestSignUp } from '@/lib/server/people/sign-in/request-sign-up';
import { db } from '@/lib/server/platform/db/prisma';
import { purge } from '@/lib/server/platform/jobs/purge';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { approve } from '@/lib/server/review/approve';
import { readVisitor } from '@/lib/server/who';

const gone = 'NEXT_HTTP_ERROR_FALLBACK;404';
const overLink = { ok: false, fault: { kind: 'link' } };
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
  setSignUp('open');
});
afterAll(async () => {
  setSignUp(undefined);
  await database.close();
});

test('without PORTAL_SIGNUP=open neither half of it exists', async () => {
  setSignUp(undefined);
  const browser = new FakeBrowser();
  await expect(browser.run(() => requestSignUp({ email: 'a@example.com', company: 'A' }))).rejects.toThrow(gone);
  await expect(browser.run(() => redeemSignUp({ token: 'x'.repeat(43) }))).rejects.toThrow(gone);
  await expect(browser.run(() => peekSignUp({ token: 'x'.repeat(43) }))).rejects.toThrow(gone);
  expect(await db().signUp.count()).toBe(0);
});

test('a sign-up proves the address and makes a company that nobody has confirmed, with a first draft', async () => {
  const token = await ask('first@example.com', 'First Example');
  const browser = new FakeBrowser();
  const redeemed = await browser.run(() => redeemSignUp({ token, timeZone: 'Europe/Berlin' }));
  expect(redeemed).toMatchObject({ ok: true, value: { next: expect.stringMatching(/^\/onboarding\/[0-9a-f-]{36}$/) } });
  expect(await browser.run(readVisitor)).toMatchObject({
    kind: 'customer',
    email: 'first@example.com',
    memberships: [{ company: 'First Example', role: 'owner', confirmed: false }],
  });
  const person = await db().person.findUniqueOrThrow({ where: { email: 'first@example.com' }, include: { sessions: true } });
  expect(person).toMatchObject({ timeZone: 'Europe/Berlin', emailVerified: true, sessions: [{ method: 'mail-link' }] });
  expect(await db().signUp.count()).toBe(0);
});

test('50 parallel uses of a sign-up link make one company and one session', { timeout: 60_000 }, async () => {
  const token = await ask('many@example.com', 'Many Example');
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, n) => new FakeBrowser(`198.51.100.${n}`).run(() => redeemSignUp({ token }))),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await db().customer.count({ where: { name: 'Many Example' } })).toBe(1);
  expect(await db().session.count({ where: { person: { email: 'many@example.com' } } })).toBe(1);
});

test('each request has a link of its own, an older one stays valid, and the first press ends all of the address', async () => {
  const older = await ask('twice@example.com', 'Older Example');
  const newer = await ask('twice@example.com', 'Newer Example');
  const browser = new FakeBrowser();
  expect(await browser.run(() => redeemSignUp({ token: older }))).toMatchObject({ ok: true });
  expect(await browser.run(readVisitor)).toMatchObject({ memberships: [{ company: 'Older Example' }] });
  expect(await new FakeBrowser().run(() => redeemSignUp({ token: newer }))).toEqual(overLink);
});

test('before the press a link says which company it signs up and whom it makes its owner', async () => {
  const theirs = await ask('asked@example.com', 'Genuine Example');
  const another = await ask('asked@example.com', 'Typed By Somebody Else');
  const peek = (token: string) => new FakeBrowser().run(() => peekSignUp({ token }));
  expect(await peek(theirs)).toEqual({ ok: true, value: { email: 'asked@example.com', company: 'Genuine Example', replaces: null } });
  expect(await peek(another)).toMatchObject({ ok: true, value: { company: 'Typed By Somebody Else' } });
  expect(await peek('x'.repeat(43))).toEqual(overLink);
  expect(await db().signUp.count({ where: { email: 'asked@example.com' } })).toBe(2);
});

test('a sign-up expires within the hour and is purged', async () => {
  const token = await ask('late@example.com', 'Late Example');
  const { expiresAt } = await db().signUp.findFirstOrThrow({ where: { email: 'late@example.com' } });
  expect(expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(3_600_000);
  await db().signUp.updateMany({ where: { email: 'late@example.com' }, data: { expiresAt: new Date(Date.now() - 1_000) } });
  expect(await new FakeBrowser().run(() => redeemSignUp({ token }))).toEqual(overLink);
  expect((await purge(new Date())).signUps).toBe(1);
});

test('addresses of staff, granted or signed in, and of disabled people become no customer by it', async () => {
  const staff = await makeStaff('reviewer');
  await db().staffGrant.create({ data: { email: 'granted@example.com', role: 'reviewer', grantedBy: 'operator' } });
  const disabled = await makeMember(null, 'owner', { disabledAt: new Date() });
  const before = await db().customer.count();
  for (const email of [staff.email, 'granted@example.com', disabled.email]) {
    const token = await ask(email, 'Nobody Example');
    expect(await new FakeBrowser().run(() => redeemSignUp({ token }))).toEqual(overLink);
  }
  expect(await db().customer.count()).toBe(before);
});

test('a known and an unknown address get the same answer after the same rows', async () => {
  const known = await makeMember((await makeCompany()).id);
  const rows = async (email: string) => {
    const before = await counts();
    const answer = await new FakeBrowser().run(() => requestSignUp({ email, company: 'Some Example' }));
    const after = await counts();
    await db().limit.deleteMany();
    return { answer, added: after.map((count, at) => count - (before[at] ?? 0)) };
  };
  const first = await rows(known.email);
  expect(first).toEqual({ answer: { ok: true, value: undefined }, added: [1, 1, 3, 0] });
  expect(await rows('unknown@example.com')).toEqual(first);
});

test('the mail of a sign-up holds nothing that was typed', async () => {
  await ask('typed@example.com', 'Buy at evil example');
  const { values } = await newestMail();
  expect(JSON.stringify(values)).not.toContain('evil');
});

test('over the limit of a source nothing is kept or mailed and the answer is the same; another source is not held back', async () => {
  const kept = async (sources: string[], email: (n: number) => string) => {
    const before = await db().signUp.count();
    const one = (source: string, n: number) => new FakeBrowser(source).run(() => requestSignUp({ email: email(n), company: 'Limited' }));
    expect(await Promise.all(sources.map(one))).toEqual(sources.map(() => ({ ok: true, value: undefined })));
    return (await db().signUp.count()) - before;
  };
  const wanted = () => 'limited@example.com';
  expect(await kept(Array(5).fill('198.51.100.1'), wanted)).toBe(3);
  expect(await kept(['198.51.100.2', '198.51.100.3'], wanted)).toBe(2);
  const sameNetwork = Array.from({ length: 12 }, (_, n) => `2001:db8:7:8::${n}`);
  expect(await kept(sameNetwork, (n) => `limited${n}@example.com`)).toBe(10);
});

test('who takes a company’s name gets none of its people: staff invite into a confirmed company only', async () => {
  const impostor = await signUp('impostor@example.com', 'Contested Example');
  const staff = await browserOf((await makeStaff('reviewer')).id);
  const invited = await staff.run(() => inviteCustomer({ company: 'contested example', email: 'genuine@example.com' }));
  expect(invited.ok && invited.value.customerId).not.toBe(impostor.customerId);
  expect(await staff.run(() => confirmCustomer({ customerId: impostor.customerId }))).toEqual({ ok: false, fault: { kind: 'name-taken' } });
  const lookalike = await signUp('lookalike@example.com', 'Соntеstеd Example');
  expect(await staff.run(() => confirmCustomer({ customerId: lookalike.customerId }))).toEqual({
    ok: false,
    fault: { kind: 'name-taken' },
  });
  const token = invited.ok ? tokenIn(invited.value.link) : '';
  const genuine = new FakeBrowser();
  await genuine.run(() => acceptInvitation({ token }));
  expect(await genuine.run(readVisitor)).toMatchObject({ memberships: [{ confirmed: true }] });
});

test('an unconfirmed company neither invites nor is approved; confirmed by staff it does, and its owner gets a mail', async () => {
  const { browser, customerId, onboardingId } = await signUp('waiting@example.com', 'Waiting Example');
  const unconfirmed = { ok: false, fault: { kind: 'company-unconfirmed' } };
  const invitation = { customerId, email: 'colleague@example.com' };
  expect(await browser.run(() => inviteMember(invitation))).toEqual(unconfirmed);
  expect(await flagsOf(onboardingId)).toContain('unconfirmed-company');
  await db().onboarding.update({ where: { id: onboardingId }, data: { status: 'in-review' } });
  const facts = { onboardingId, method: 'role', sha256: '0'.repeat(64), recipients: [], sealedAt: new Date(), submittedBy: 'operator' };
  await db().submission.create({ data: facts });
  const reviewer = (await makeStaff('reviewer')).id;
  const staff = await browserOf(reviewer);
  const seen = { onboardingId, seenVersion: 1 };
  expect(await staff.run(() => approve(seen))).toEqual(unconfirmed);

  const stale = await browserOf(reviewer, new Date(Date.now() - 6 * 60_000));
  await expect(stale.run(() => confirmCustomer({ customerId }))).rejects.toThrow('NEXT_REDIRECT');
  await expect(browser.run(() => confirmCustomer({ customerId }))).rejects.toThrow(gone);
  expect(await staff.run(() => confirmCustomer({ customerId }))).toEqual({ ok: true, value: undefined });
  expect(await newestMail()).toMatchObject({ template: 'company-confirmed', email: 'waiting@example.com' });
  const audited = await db().auditEvent.findFirstOrThrow({ where: { action: 'customer.confirmed' } });
  expect(audited).toMatchObject({ chain: `customer:${customerId}`, actor: reviewer, subject: customerId });
  expect(await flagsOf(onboardingId)).not.toContain('unconfirmed-company');
  expect(await browser.run(() => inviteMember(invitation))).toMatchObject({ ok: true });
  const approval: Parameters<typeof approve>[0] = { ...seen, confirmed: ['not-opened', 'not-proven'] };
  expect(await staff.run(() => approve(approval))).toMatchObject({ ok: true, value: { status: 'in-review' } });
});

test('of companies that look alike and are confirmed at once, one is', async () => {
  const names = ['Paired Mills', 'Paіred Mills', 'PAIRED mills', 'Paired MilIs'];
  const made = [];
  for (const [index, name] of names.entries()) made.push(await signUp(`pair${index}@example.com`, name));
  const staff = await browserOf((await makeStaff('reviewer')).id);
  const answers = await Promise.all(made.map(({ customerId }) => staff.run(() => confirmCustomer({ customerId }))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual(Array(3).fill({ ok: false, fault: { kind: 'name-taken' } }));
});

function setSignUp(value: 'open' | undefined): void {
  if (value === undefined) delete process.env['PORTAL_SIGNUP'];
  else process.env['PORTAL_SIGNUP'] = value;
  forgetSettings();
}

async function ask(email: string, company: string): Promise<string> {
  expect(await new FakeBrowser().run(() => requestSignUp({ email, company }))).toEqual({ ok: true, value: undefined });
  return tokenIn((await newestMail()).values['link'] ?? '');
}

async function signUp(email: string, company: string) {
  const token = await ask(email, company);
  const browser = new FakeBrowser();
  const redeemed = await browser.run(() => redeemSignUp({ token }));
  const { id: customerId } = await db().customer.findFirstOrThrow({ where: { name: company, confirmedAt: null } });
  return { browser, customerId, onboardingId: redeemed.ok ? (redeemed.value.next.split('/')[2] ?? '') : '' };
}

async function newestMail(): Promise<{ template: string; email: string; values: Record<string, string> }> {
  const [job] = await db().$queryRaw<{ template: string; wrapped: string }[]>`
    select data->>'template' as template, data->>'wrapped' as wrapped from pgboss.job where name = 'mail' order by created_on desc limit 1`;
  return { template: job?.template ?? '', ...unwrapMail(job?.wrapped ?? '') };
}

async function flagsOf(onboardingId: string): Promise<string[]> {
  return (await db().onboardingProjection.findUniqueOrThrow({ where: { onboardingId } })).flags;
}

async function counts(): Promise<number[]> {
  const jobs = await db().$queryRaw<{ count: number }[]>`select count(*)::int as count from pgboss.job`;
  return [await db().signUp.count(), jobs[0]?.count ?? 0, await db().limit.count(), await db().auditEvent.count()];
}

async function browserOf(personId: string, stepUpAt = new Date()): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession(personId, { stepUpAt });
  browser.keep(cookie.name, cookie.value);
  return browser;
}

function tokenIn(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('t') ?? '';
}
