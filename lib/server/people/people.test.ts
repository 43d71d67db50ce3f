import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { ok } from '@/lib/domain/result';
import { acceptInvitation } from '@/lib/server/people/invitations/accept-invitation';
import { ensureCustomer, makeInvitation } from '@/lib/server/people/invitations/make-invitation';
import { peekInvitation } from '@/lib/server/people/invitations/peek-invitation';
import { peekSignInLink } from '@/lib/server/people/sign-in/peek-sign-in-link';
import { sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { redeemSignInLink } from '@/lib/server/people/sign-in/redeem-sign-in-link';
import { requestSignInLink } from '@/lib/server/people/sign-in/request-sign-in-link';
import { signOut } from '@/lib/server/people/sign-in/sign-out';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { connect, db, disconnect } from '@/lib/server/platform/db/prisma';
import { takeLimit } from '@/lib/server/platform/limits/take-limit';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { readVisitor, requireCustomer, requireStaff } from '@/lib/server/who';

const operator = { id: 'operator', network: null };
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(() => database.close());

test('an invitation makes its person a member of the company, signs them in and leads to the first draft', async () => {
  const token = await invite('first@example.com');
  const browser = new FakeBrowser();
  const peeked = await browser.run(() => peekInvitation({ token }));
  expect(peeked).toMatchObject({ ok: true, value: { company: 'Example GmbH', email: 'first@example.com', invitedBy: 'Microshare' } });
  const accepted = await browser.run(() => acceptInvitation({ token }));
  expect(accepted).toMatchObject({ ok: true, value: { next: expect.stringMatching(/^\/onboarding\/[0-9a-f-]{36}$/) } });
  const visitor = await browser.run(readVisitor);
  expect(visitor).toMatchObject({
    kind: 'customer',
    email: 'first@example.com',
    memberships: [{ company: 'Example GmbH', role: 'owner' }],
  });
  expect([...browser.jar.keys()]).toEqual([sessionCookieName()]);
});

test('a new person has the language and the zone of their browser, and somebody known keeps what they have', async () => {
  const come = async (language: string, timeZone?: string) => {
    const token = await invite('newcomer@example.com');
    const zone = timeZone === undefined ? {} : { timeZone };
    expect(await new FakeBrowser('192.0.2.1', language).run(() => acceptInvitation({ token, ...zone }))).toMatchObject({ ok: true });
    return db().person.findUniqueOrThrow({ where: { email: 'newcomer@example.com' } });
  };
  expect(await come('de-AT,de;q=0.9,en;q=0.5', 'Europe/Vienna')).toMatchObject({ language: 'de', timeZone: 'Europe/Vienna' });
  expect(await come('en-GB', 'Europe/London')).toMatchObject({ language: 'de', timeZone: 'Europe/Vienna' });
  await db().person.delete({ where: { email: 'newcomer@example.com' } });
  expect(await come('fr', 'Nowhere/Land')).toMatchObject({ language: 'en', timeZone: 'UTC' });
});

test('looking at an invitation consumes nothing, however often', async () => {
  const token = await invite('looker@example.com');
  const browser = new FakeBrowser();
  for (let look = 0; look < 20; look += 1) expect((await browser.run(() => peekInvitation({ token }))).ok).toBe(true);
  expect((await browser.run(() => acceptInvitation({ token }))).ok).toBe(true);
});

test('50 parallel uses of an invitation give one session', { timeout: 60_000 }, async () => {
  const token = await invite('many@example.com');
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, n) => new FakeBrowser(`198.51.100.${n}`).run(() => acceptInvitation({ token }))),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  expect(results.filter((result) => !result.ok && result.fault.kind === 'used')).toHaveLength(49);
  expect(await sessionsOf('many@example.com')).toBe(1);
});

test('a newer invitation cancels the older, and an old one expires', async () => {
  const older = await invite('twice@example.com');
  const newer = await invite('twice@example.com');
  expect(await new FakeBrowser().run(() => acceptInvitation({ token: older }))).toEqual({ ok: false, fault: { kind: 'revoked' } });
  await db().invitation.updateMany({ where: { email: 'twice@example.com', revokedAt: null }, data: { expiresAt: new Date(0) } });
  expect(await new FakeBrowser().run(() => acceptInvitation({ token: newer }))).toEqual({ ok: false, fault: { kind: 'expired' } });
  expect(await new FakeBrowser().run(() => acceptInvitation({ token: 'x'.repeat(43) }))).toEqual({ ok: false, fault: { kind: 'unknown' } });
});

test('a sign-in link works once in 50 parallel uses, and older ones stay valid', { timeout: 60_000 }, async () => {
  await join('linked@example.com');
  const older = await askForLink('linked@example.com');
  const token = await askForLink('linked@example.com');
  const redeemOlder = () => new FakeBrowser().run(() => redeemSignInLink({ token: older }));
  expect(await redeemOlder()).toMatchObject({ ok: true });
  expect(await redeemOlder()).toEqual({ ok: false, fault: { kind: 'link' } });
  const before = await sessionsOf('linked@example.com');
  const results = await Promise.all(
    Array.from({ length: 50 }, (_, n) => new FakeBrowser(`198.51.100.${n}`).run(() => redeemSignInLink({ token }))),
  );
  const { id: personId } = await db().person.findUniqueOrThrow({ where: { email: 'linked@example.com' } });
  expect(results.filter((result) => result.ok)).toEqual([{ ok: true, value: { next: '/', personId } }]);
  expect(await sessionsOf('linked@example.com')).toBe(before + 1);
});

test('a link says whose account it opens and whose session it ends, uses nothing up, and nothing of those who may not use it', async () => {
  await join('opened@example.com');
  const other = await join('other@example.com');
  const token = await askForLink('opened@example.com');
  const peek = (browser: FakeBrowser) => browser.run(() => peekSignInLink({ token }));
  const seen = { email: 'opened@example.com', company: null, replaces: null };
  expect(await peek(new FakeBrowser())).toEqual({ ok: true, value: seen });
  expect(await peek(other)).toEqual({ ok: true, value: { ...seen, replaces: 'other@example.com' } });
  const invited = await invite('opened@example.com');
  expect(await other.run(() => peekInvitation({ token: invited }))).toMatchObject({ ok: true, value: { replaces: 'other@example.com' } });
  expect(await other.run(() => redeemSignInLink({ token }))).toMatchObject({ ok: true });
  expect(await other.run(() => peekInvitation({ token: invited }))).toMatchObject({ ok: true, value: { replaces: null } });
  const used = { ok: false, fault: { kind: 'link' } };
  expect(await peek(new FakeBrowser())).toEqual(used);
  const late = await askForLink('opened@example.com');
  await db().person.update({ where: { email: 'opened@example.com' }, data: { disabledAt: new Date() } });
  expect(await new FakeBrowser().run(() => peekSignInLink({ token: late }))).toEqual(used);
});

test('no table holds a token that works, and none can be put there without the key of the environment', async () => {
  const invitation = await invite('tables@example.com');
  const browser = await join('tables2@example.com');
  const [cookie = ''] = (browser.jar.get(sessionCookieName()) ?? '').split('.');
  expect(await browser.run(readVisitor)).toMatchObject({ kind: 'customer' });
  const link = await askForLink('tables2@example.com');
  const tables = await db().$queryRaw<{ name: string }[]>`
    select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'pgboss')`;
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ row: string }[]>(`select t::text as row from ${name} t`);
    expect(rows.filter(({ row }) => row.includes(invitation) || row.includes(link) || row.includes(cookie))).toEqual([]);
  }
  const planted = 'x'.repeat(43);
  const tokenHash = createHash('sha256').update(planted).digest('hex');
  await db().invitation.updateMany({ where: { email: 'tables@example.com' }, data: { tokenHash } });
  expect(await new FakeBrowser().run(() => peekInvitation({ token: planted }))).toEqual({ ok: false, fault: { kind: 'unknown' } });
  const id = await db().session.findFirstOrThrow({ where: { person: { email: 'tables2@example.com' } } });
  await db().session.update({ where: { id: id.id }, data: { token: cookie } });
  expect(await browser.run(readVisitor)).toEqual({ kind: 'visitor' });
});

test('a known and an unknown address take the same steps', async () => {
  await join('known@example.com');
  const steps = async (email: string) => {
    await db().$executeRaw`truncate "limit"`;
    const before = await counts();
    const answer = await new FakeBrowser().run(() => requestSignInLink({ email }));
    const after = await counts();
    return { answer, rows: Object.fromEntries(Object.entries(after).map(([name, count]) => [name, count - (before[name] ?? 0)])) };
  };
  const known = await steps('known@example.com');
  expect(await steps('unknown@example.com')).toEqual(known);
  expect(known).toEqual({ answer: { ok: true, value: undefined }, rows: { verification: 1, mail: 1, limit: 3, audit: 0 } });
});

test('over the limit of a source the answer is the same and no mail leaves, and another source is not held back', async () => {
  const mailed = async (sources: string[], email: (n: number) => string) => {
    const before = (await counts())['mail'] ?? 0;
    const ask = (source: string, n: number) => new FakeBrowser(source).run(() => requestSignInLink({ email: email(n) }));
    const answers = await Promise.all(sources.map(ask));
    expect(answers).toEqual(sources.map(() => ({ ok: true, value: undefined })));
    return ((await counts())['mail'] ?? 0) - before;
  };
  const wanted = () => 'wanted@example.com';
  expect(await mailed(Array(8).fill('203.0.113.9'), wanted)).toBe(5);
  expect(await mailed(['198.51.100.7', '198.51.100.8'], wanted)).toBe(2);
  const sameNetwork = Array.from({ length: 25 }, (_, n) => `2001:db8:1:2::${n}`);
  expect(await mailed(sameNetwork, (n) => `many${n}@example.com`)).toBe(20);
});

test('in a day one source has an address mailed twenty times at most', async () => {
  for (let n = 0; n < 20; n += 1) {
    await db().limit.deleteMany({ where: { key: { not: { contains: ' day ' } } } });
    await new FakeBrowser().run(() => requestSignInLink({ email: 'daily@example.com' }));
  }
  const before = await counts();
  await db().limit.deleteMany({ where: { key: { not: { contains: ' day ' } } } });
  expect(await new FakeBrowser().run(() => requestSignInLink({ email: 'daily@example.com' }))).toMatchObject({ ok: true });
  expect((await counts())['mail']).toBe(before['mail']);
});

test('the mail of a sign-in link says with which browser it was asked for and when, and nothing that the asker wrote', async () => {
  await join('who@example.com');
  await askForLink('who@example.com', 'Mozilla/5.0 (X11; Linux x86_64) Gecko/20100101 Firefox/140.0 <b>your bank</b>');
  const { values } = await newestLink();
  expect(values).toMatchObject({ browser: 'Firefox (Linux)', askedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  await askForLink('who@example.com', 'your bank');
  expect((await newestLink()).values).toMatchObject({ browser: '' });
});

test('a session ends at sign-out, when its person is disabled and at its time', async () => {
  const browser = await join('ends@example.com');
  await browser.run(signOut);
  expect(browser.jar.size).toBe(0);
  const again = await join('ends@example.com');
  await db().session.updateMany({ where: { person: { email: 'ends@example.com' } }, data: { expiresAt: new Date(0) } });
  expect(await again.run(readVisitor)).toEqual({ kind: 'visitor' });
  const third = await join('ends@example.com');
  await db().person.update({ where: { email: 'ends@example.com' }, data: { disabledAt: new Date() } });
  expect(await third.run(readVisitor)).toEqual({ kind: 'visitor' });
  expect(await sessionsOf('ends@example.com')).toBe(0);
});

test('a cookie that was changed or made up is nobody', async () => {
  const browser = await join('forged@example.com');
  const value = browser.jar.get(sessionCookieName()) ?? '';
  const { token } = await db().session.findFirstOrThrow({ where: { person: { email: 'forged@example.com' } } });
  for (const forged of [token, `${token}.`, `${value.slice(0, -2)}AA`, `x${value}`]) {
    browser.keep(sessionCookieName(), forged);
    expect(await browser.run(readVisitor)).toEqual({ kind: 'visitor' });
  }
});

test('a visitor is sent to sign in, and a staff page does not exist for a customer', async () => {
  await expect(new FakeBrowser().run(requireCustomer)).rejects.toThrow('NEXT_REDIRECT');
  const customer = await join('customer@example.com');
  await expect(customer.run(requireStaff)).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404');
});

async function invite(email: string): Promise<string> {
  const made = await inTransaction(async (tx) => {
    const customerId = await ensureCustomer(tx, operator, 'Example GmbH');
    return ok(await makeInvitation(tx, operator, { customerId, email, role: 'owner', inviterName: 'Microshare' }));
  });
  return made.ok ? tokenIn(made.value.link) : '';
}

async function join(email: string): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const token = await invite(email);
  expect((await browser.run(() => acceptInvitation({ token }))).ok).toBe(true);
  return browser;
}

async function askForLink(email: string, userAgent?: string): Promise<string> {
  const browser = new FakeBrowser('192.0.2.1', null, userAgent);
  expect((await browser.run(() => requestSignInLink({ email }))).ok).toBe(true);
  return tokenIn((await newestLink()).values['link'] ?? '');
}

async function newestLink() {
  const [job] = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' and data->>'template' = 'sign-in' order by created_on desc limit 1`;
  return unwrapMail(job?.wrapped ?? '');
}

function tokenIn(link: string): string {
  return new URLSearchParams(new URL(link).hash.slice(1)).get('t') ?? '';
}

function sessionsOf(email: string): Promise<number> {
  return db().session.count({ where: { person: { email } } });
}

async function counts(): Promise<Record<string, number>> {
  const jobs = await db().$queryRaw<{ count: number }[]>`select count(*)::int as count from pgboss.job`;
  const [verification, limit, audit] = await Promise.all([db().verification.count(), db().limit.count(), db().auditEvent.count()]);
  return { verification, limit, audit, mail: jobs[0]?.count ?? 0 };
}

test('a limit outlives the node that counted it, and another node counts on', async () => {
  const take = () => takeLimit('shared', { max: 3, windowSeconds: 86_400 });
  expect([(await take()).ok, (await take()).ok]).toEqual([true, true]);
  await disconnect();
  connect(database.url);
  expect([(await take()).ok, (await take()).ok]).toEqual([true, false]);
});
