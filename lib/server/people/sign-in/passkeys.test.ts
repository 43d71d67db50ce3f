import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { makeCompany, makeMember, makeSession, makeStaff } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { FakePasskey } from '@/e2e/support/fake-passkey';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { answerAuthRequest } from '@/lib/server/people/sign-in/answer-auth-request';
import { listPasskeys } from '@/lib/server/people/sign-in/list-passkeys';
import { readFirstPasskey } from '@/lib/server/people/sign-in/read-first-passkey';
import { removePasskey } from '@/lib/server/people/sign-in/remove-passkey';
import { approveFirstPasskey } from '@/lib/server/people/staff/approve-first-passkey';
import { grantStaff } from '@/lib/server/people/staff/grant-staff';
import { revokeStaff } from '@/lib/server/people/staff/revoke-staff';
import { db } from '@/lib/server/platform/db/prisma';
import { unwrapMail } from '@/lib/server/platform/mail/wrap-mail';
import { forgetSettings } from '@/lib/server/platform/settings/settings';
import { readVisitor, requireStaff } from '@/lib/server/who';

const origin = 'http://localhost:3000';
const site = { origin, rpId: 'localhost' };
const longAgo = new Date(Date.now() - 60 * 60_000);
let database: TestDatabase;
beforeAll(async () => {
  database = await useTestDatabase();
  process.env['PORTAL_ORIGIN'] = origin;
  forgetSettings();
});
beforeEach(async () => {
  await db().limit.deleteMany();
});
afterAll(() => database.close());

test('a customer adds a passkey, signs in with it alone and removes it', async () => {
  const { id } = await makeMember((await makeCompany()).id);
  const browser = await browserOf(id);
  const passkey = new FakePasskey();
  expect(await add(browser, passkey)).toBe(200);
  const other = new FakeBrowser();
  expect(await prove(other, passkey)).toBe(200);
  expect(await other.run(readVisitor)).toMatchObject({ kind: 'customer', personId: id });
  const [kept] = await other.run(listPasskeys);
  expect(await other.run(() => removePasskey({ passkeyId: kept?.id ?? '' }))).toMatchObject({ ok: true });
  expect(await prove(new FakeBrowser(), passkey)).toBe(401);
});

test('a passkey whose device did not check the person is neither taken nor made', async () => {
  const browser = await browserOf((await makeMember(null)).id);
  const passkey = new FakePasskey();
  expect(await add(browser, passkey, { userVerified: false })).toBe(401);
  expect(await browser.run(listPasskeys)).toEqual([]);
  expect(await add(browser, passkey)).toBe(200);
  expect(await prove(new FakeBrowser(), passkey, { userVerified: false })).toBe(401);
});

test('an assertion for another origin, of another challenge or used twice is refused', async () => {
  const browser = await browserOf((await makeMember(null)).id);
  const passkey = new FakePasskey();
  await add(browser, passkey);
  expect(await prove(new FakeBrowser(), passkey, { origin: 'https://elsewhere.example' })).toBe(400);
  expect(await prove(new FakeBrowser(), passkey, { rpId: 'elsewhere.example' })).toBe(400);
  const replaying = new FakeBrowser();
  const { challenge } = await ask(replaying, 'generate-authenticate-options');
  const response = passkey.get({ ...site, challenge });
  const former = new Map(replaying.jar);
  expect(await post(replaying, 'verify-authentication', { response })).toBe(200);
  const again = new FakeBrowser();
  for (const [name, value] of former) again.keep(name, value);
  expect(await post(again, 'verify-authentication', { response })).toBe(400);
});

test('staff whose provider vouches for no second factor prove it by a passkey, and by nothing less', async () => {
  const { id } = await makeStaff('reviewer');
  const passkey = new FakePasskey();
  const browser = await browserOf(id, { secondFactor: false, stepUpAt: null });
  expect(await browser.run(readVisitor)).toMatchObject({ kind: 'unproven' });
  await expect(browser.run(requireStaff)).rejects.toThrow('NEXT_REDIRECT');
  expect(await add(browser, passkey)).toBe(200);
  expect(await browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true });
  const next = await browserOf(id, { secondFactor: false, stepUpAt: null });
  expect(await prove(next, passkey)).toBe(200);
  expect(await next.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true });
});

describe('where the provider vouches for second factors', () => {
  beforeAll(() => {
    process.env['OIDC_SECOND_FACTOR'] = 'amr:mfa';
    forgetSettings();
  });
  afterAll(() => {
    delete process.env['OIDC_SECOND_FACTOR'];
    forgetSettings();
  });
  const firstFactorAlone = { secondFactor: false, stepUpAt: null };

  test('a session without one adds no first passkey, and stays without', async () => {
    const { id } = await makeStaff('admin');
    const browser = await browserOf(id, firstFactorAlone);
    expect(await browser.run(readFirstPasskey)).toBe('needs-approval');
    expect(await add(browser, new FakePasskey())).toBe(403);
    expect(await browser.run(listPasskeys)).toEqual([]);
    expect(await browser.run(readVisitor)).toMatchObject({ kind: 'unproven' });
  });

  test('a session with one adds it, and every admin is told by mail', async () => {
    const { id, email } = await makeStaff('reviewer');
    const admins = [await makeStaff('admin'), await makeStaff('admin')];
    await makeStaff('admin', { disabledAt: new Date() });
    const before = await toldBy(email);
    expect(await add(await browserOf(id), new FakePasskey())).toBe(200);
    expect(before).toEqual([]);
    const told = await toldBy(email);
    expect(told).toEqual(expect.arrayContaining(admins.map((admin) => admin.email)));
    expect(told).toHaveLength(await db().person.count({ where: { role: 'admin', disabledAt: null } }));
  });

  test('an admin’s approval lets one first passkey in, once', async () => {
    const { id, email } = await makeStaff('reviewer');
    const approving = await browserOf((await makeStaff('admin')).id);
    expect(await approving.run(() => approveFirstPasskey({ email }))).toMatchObject({ ok: true });
    const browser = await browserOf(id, firstFactorAlone);
    expect(await browser.run(readFirstPasskey)).toBe('may-add');
    expect(await add(browser, new FakePasskey())).toBe(200);
    expect(await browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true });
    await db().passkey.deleteMany({ where: { userId: id } });
    expect(await add(await browserOf(id, firstFactorAlone), new FakePasskey())).toBe(403);
  });

  test('a passkey that was added as a customer is no second factor of staff: it goes with the role', async () => {
    const { id, email } = await makeStaff('reviewer');
    const admin = await browserOf((await makeStaff('admin')).id);
    expect(await admin.run(() => revokeStaff({ email }))).toMatchObject({ ok: true });
    expect(await add(await browserOf(id, { method: 'mail-link' }), new FakePasskey())).toBe(200);
    expect(await admin.run(() => grantStaff({ email, role: 'admin' }))).toMatchObject({ ok: true });
    const browser = await browserOf(id, firstFactorAlone);
    expect(await browser.run(listPasskeys)).toEqual([]);
    expect(await browser.run(readFirstPasskey)).toBe('needs-approval');
  });

  test('an approval is an admin’s who just proved that it is they, for another one of the staff, and runs out', async () => {
    const [reviewer, admin, customer] = [await makeStaff('reviewer'), await makeStaff('admin'), await makeMember(null)];
    const byReviewer = await browserOf(reviewer.id);
    await expect(byReviewer.run(() => approveFirstPasskey({ email: admin.email }))).rejects.toThrow();
    const approving = await browserOf(admin.id);
    expect(await approving.run(() => approveFirstPasskey({ email: admin.email }))).toEqual({ ok: false, fault: { kind: 'yourself' } });
    expect(await approving.run(() => approveFirstPasskey({ email: customer.email }))).toEqual({ ok: false, fault: { kind: 'not-found' } });
    await approving.run(() => approveFirstPasskey({ email: reviewer.email }));
    await db().firstPasskeyApproval.updateMany({ where: { email: reviewer.email }, data: { expiresAt: new Date(0) } });
    expect(await add(await browserOf(reviewer.id, firstFactorAlone), new FakePasskey())).toBe(403);
  });
});

test('a passkey alone does not sign staff in: the provider begins every session', async () => {
  const { id } = await makeStaff('admin');
  const passkey = new FakePasskey();
  await add(await browserOf(id), passkey);
  const alone = new FakeBrowser();
  expect(await prove(alone, passkey)).toBe(403);
  expect(await alone.run(readVisitor)).toEqual({ kind: 'visitor' });
  const ofAnother = await browserOf((await makeStaff('reviewer')).id);
  expect(await prove(ofAnother, passkey)).toBe(403);
});

test('a step-up replaces the session, keeps its end and holds five minutes', async () => {
  const { id } = await makeStaff('admin');
  const passkey = new FakePasskey();
  await add(await browserOf(id), passkey);
  const browser = await browserOf(id, { stepUpAt: longAgo });
  expect(await browser.run(readVisitor)).toMatchObject({ steppedUp: false });
  const before = await db().session.findFirstOrThrow({ where: { stepUpAt: longAgo } });
  expect(await prove(browser, passkey)).toBe(200);
  expect(await browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true });
  expect(await db().session.findUnique({ where: { id: before.id } })).toBeNull();
  const after = await db().session.findFirstOrThrow({ where: { userId: id }, orderBy: { createdAt: 'desc' } });
  expect(after.expiresAt).toEqual(before.expiresAt);
});

test('whoever holds a staff session without the second factor cannot add a second passkey, and an old session adds none', async () => {
  const { id } = await makeStaff('admin');
  await add(await browserOf(id), new FakePasskey());
  const stolen = await browserOf(id, { secondFactor: false, stepUpAt: null });
  expect(await add(stolen, new FakePasskey())).toBe(403);
  const { id: customer } = await makeMember(null);
  const old = await browserOf(customer);
  await db().session.updateMany({ where: { userId: customer }, data: { createdAt: longAgo } });
  expect(await post(old, 'generate-register-options', {})).toBe(403);
});

test('no answer of a ceremony holds the session’s token', async () => {
  const browser = await browserOf((await makeMember(null)).id);
  const passkey = new FakePasskey();
  await add(browser, passkey);
  const other = new FakeBrowser();
  const { challenge } = await ask(other, 'generate-authenticate-options');
  const body = JSON.stringify({ response: passkey.get({ ...site, challenge }) });
  const answer = await answerAuthRequest(
    new Request(`${origin}/api/auth/passkey/verify-authentication`, { method: 'POST', headers: postHeaders(other), body }),
  );
  expect(await answer.text()).toBe('{}');
});

test('a passkey’s name follows the grammar of names, and is stored by it', async () => {
  const { id } = await makeStaff('admin');
  const browser = await browserOf(id);
  const passkey = new FakePasskey();
  for (const name of ['turned \u202etxt', 'see https://evil.example', 'x'.repeat(61), 'two\nlines'])
    expect(await add(browser, passkey, {}, name), JSON.stringify(name)).toBe(400);
  expect(await db().passkey.count({ where: { userId: id } })).toBe(0);
  expect(await add(browser, passkey, {}, ' Gro\u0308ße ')).toBe(200);
  expect(await db().passkey.findFirstOrThrow({ where: { userId: id } })).toMatchObject({ name: 'Größe' });
});

/** To whom the mail about this person's first passkey goes. */
async function toldBy(email: string): Promise<string[]> {
  const jobs = await db().$queryRaw<{ wrapped: string }[]>`
    select data->>'wrapped' as wrapped from pgboss.job where name = 'mail' and data->>'template' = 'first-passkey'`;
  return jobs.map(({ wrapped }) => unwrapMail(wrapped)).flatMap((mail) => (mail.values['address'] === email ? [mail.email] : []));
}

type Change = { userVerified?: boolean; origin?: string; rpId?: string };

async function add(browser: FakeBrowser, passkey: FakePasskey, change: Change = {}, name = 'A device'): Promise<number> {
  const { challenge } = await ask(browser, 'generate-register-options');
  return post(browser, 'verify-registration', { response: passkey.create({ ...site, challenge, ...change }), name });
}

async function prove(browser: FakeBrowser, passkey: FakePasskey, change: Change = {}): Promise<number> {
  const { challenge } = await ask(browser, 'generate-authenticate-options');
  return post(browser, 'verify-authentication', { response: passkey.get({ ...site, challenge, ...change }) });
}

async function ask(browser: FakeBrowser, path: string): Promise<{ challenge: string }> {
  const answer = await send(browser, path, {});
  return (await answer.json()) as { challenge: string };
}

async function post(browser: FakeBrowser, path: string, body: object): Promise<number> {
  return (await send(browser, path, body)).status;
}

async function send(browser: FakeBrowser, path: string, body: object): Promise<Response> {
  const request = new Request(`${origin}/api/auth/passkey/${path}`, {
    method: 'POST',
    headers: postHeaders(browser),
    body: JSON.stringify(body),
  });
  const answer = await answerAuthRequest(request);
  browser.take(answer);
  return answer;
}

function postHeaders(browser: FakeBrowser): Headers {
  const headers = browser.headers();
  headers.set('origin', origin);
  headers.set('content-type', 'application/json');
  return headers;
}

async function browserOf(personId: string, input: Parameters<typeof makeSession>[1] = {}): Promise<FakeBrowser> {
  const browser = new FakeBrowser();
  const { cookie } = await makeSession(personId, input);
  browser.keep(cookie.name, cookie.value);
  return browser;
}
