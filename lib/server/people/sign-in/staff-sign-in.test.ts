import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { type LocalOidc, startLocalOidc } from '@/demo/oidc/local-oidc';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type Deceit, type HostileOidc, startHostileOidc, startSilentServer } from '@/e2e/support/fake-hostile-oidc';
import { beginRound, configure, end, origin, postHeaders, startRequest, walk } from '@/e2e/support/fake-staff-round';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { answerAuthRequest } from '@/lib/server/people/sign-in/answer-auth-request';
import { db } from '@/lib/server/platform/db/prisma';
import { readVisitor } from '@/lib/server/who';

let database: TestDatabase;

beforeEach(async () => {
  await db().limit.deleteMany();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a provider that deceives', () => {
  let provider: HostileOidc;
  beforeAll(async () => {
    database = await useTestDatabase();
    provider = await startHostileOidc(randomBytes(24).toString('base64url'));
    configure(provider);
    await db().person.create({ data: { id: 'a-customer', name: 'A Customer', email: 'customer@example.com', emailVerified: true } });
  });
  afterAll(async () => {
    await provider.close();
    await database.close();
  });

  test('a good round signs staff in, with the second factor that the provider vouches for', async () => {
    const { browser, location, code, challenge } = await round({});
    expect(location).toBe('/support');
    expect(await browser.run(readVisitor)).toMatchObject({
      kind: 'staff',
      role: 'reviewer',
      email: 'staff@microshare.example',
      steppedUp: true,
    });
    expect(challenge).toMatchObject({ code_challenge_method: 'S256' });
    expect(provider.exchanged(code)?.get('code_verifier')).toMatch(/^[\w.~-]{43,128}$/);
    const account = await db().account.findFirstOrThrow({ where: { providerId: 'staff' } });
    expect([account.accessToken, account.idToken, account.refreshToken]).toEqual([null, null, null]);
    const session = await db().session.findFirstOrThrow();
    expect((session.expiresAt.getTime() - Date.now()) / 3_600_000).toBeCloseTo(12, 1);
  });

  test.each<[string, Deceit]>([
    ['no ID token', { idToken: 'left-out' }],
    ['an ID token that is none', { idToken: 'garbage' }],
    ['another issuer', { claims: { iss: 'https://elsewhere.example' } }],
    ['another audience', { claims: { aud: 'another-client' } }],
    ['a foreign authorized party', { claims: { azp: 'another-client' } }],
    ['two audiences and a foreign authorized party', { claims: { aud: ['portal', 'another-client'], azp: 'another-client' } }],
    ['two audiences and no authorized party', { claims: { aud: ['portal', 'another-client'] } }],
    ['an expired token', { claims: { exp: Math.floor(Date.now() / 1000) - 3_600, iat: Math.floor(Date.now() / 1000) - 7_200 } }],
    ['the nonce of another round', { claims: { nonce: 'another' } }],
    ['no nonce', { claims: { nonce: undefined } }],
    ['no signature', { signed: 'none' }],
    ['a signature by a key that is not published', { signed: 'foreign' }],
    ['a signature by the shared secret', { signed: 'hmac' }],
    ['claims changed after signing', { signed: 'tampered' }],
    ['another subject with the address of staff', { claims: { sub: 'staff-2' } }],
    ['the address of a customer', { claims: { sub: 'staff-3', email: 'customer@example.com' } }],
    ['an address that is not verified', { claims: { sub: 'staff-4', email: 'new@microshare.example', email_verified: false } }],
    ['no word whether the address is verified', { claims: { sub: 'staff-4', email: 'new@microshare.example', email_verified: undefined } }],
    ['no role', { claims: { sub: 'staff-5', email: 'other@microshare.example', portal_role: undefined } }],
    ['an unknown role', { claims: { sub: 'staff-6', email: 'other@microshare.example', portal_role: 'superuser' } }],
  ])('%s is refused, makes no session and no person', async (_, deceit) => {
    const people = await db().person.count();
    const sessions = await db().session.count();
    const { browser, location } = await round(deceit);
    expect(location).toBe('/sign-in?error=refused');
    expect(await browser.run(readVisitor)).toEqual({ kind: 'visitor' });
    expect([await db().person.count(), await db().session.count()]).toEqual([people, sessions]);
  });

  test('a return without the browser’s state, with a changed one, or for the second time is refused', async () => {
    const { browser, callback } = await begin({});
    const outsider = new FakeBrowser();
    expect(await end(outsider, callback)).toBe('/sign-in?error=refused');
    const changed = callback.replace(/state=([^&]+)/, (_, state: string) => `state=${state.slice(0, -4)}0000`);
    expect(await end(browser, changed)).toBe('/sign-in?error=refused');
    const again = await begin({});
    expect(await end(again.browser, again.callback)).toBe('/support');
    const replayed = new FakeBrowser();
    for (const [name, value] of again.browser.jar) if (!name.includes('session')) replayed.keep(name, value);
    expect(await end(replayed, again.callback)).toBe('/sign-in?error=refused');
  });

  test('first sign-ins of one person at the same moment all succeed, and make one person', async () => {
    const claims = { sub: 'twice', email: 'twice@microshare.example' };
    const rounds = await Promise.all([1, 2, 3, 4].map(() => begin({ claims })));
    const locations = await Promise.all(rounds.map(({ browser, callback }) => end(browser, callback)));
    expect(locations).toEqual(rounds.map(() => '/support'));
    const { id } = await db().person.findUniqueOrThrow({ where: { email: claims.email } });
    expect(await db().account.findMany({ where: { accountId: claims.sub } })).toMatchObject([{ userId: id, providerId: 'staff' }]);
    for (const { browser } of rounds) expect(await browser.run(readVisitor)).toMatchObject({ kind: 'staff', personId: id });
  });

  test('a role that the claim takes away or changes counts from the next sign-in, and a grant counts where there is no claim', async () => {
    const admin = await round({ claims: { portal_role: ['reviewer', 'admin'] } });
    expect(await admin.browser.run(readVisitor)).toMatchObject({ kind: 'staff', role: 'admin' });
    await db().staffGrant.create({ data: { email: 'granted@microshare.example', role: 'admin', grantedBy: 'operator' } });
    const granted = await round({ claims: { sub: 'granted', email: 'Granted@microshare.example', portal_role: undefined } });
    expect(await granted.browser.run(readVisitor)).toMatchObject({ kind: 'staff', role: 'admin' });
    await db().staffGrant.updateMany({ data: { revokedAt: new Date() } });
    expect((await round({ claims: { sub: 'granted', email: 'granted@microshare.example', portal_role: undefined } })).location).toBe(
      '/sign-in?error=refused',
    );
  });

  test('staff without a second factor reach nothing but their account, and a stale sign-in at the provider is no step-up', async () => {
    const single = await round({ claims: { sub: 'single', email: 'single@microshare.example', amr: ['pwd'] } });
    expect(await single.browser.run(readVisitor)).toMatchObject({ kind: 'unproven', email: 'single@microshare.example' });
    const stale = await round({ claims: { auth_time: Math.floor(Date.now() / 1000) - 3_600 } });
    expect(await stale.browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: false });
  });

  test('a sign-in that the provider dates into the future is no step-up, a clock that is some seconds ahead is', async () => {
    const later = await round({ claims: { auth_time: Math.floor(Date.now() / 1000) + 3_600 } });
    expect(await later.browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: false, mayDecide: false });
    const ahead = await round({ claims: { auth_time: Math.floor(Date.now() / 1000) + 20 } });
    expect(await ahead.browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true, mayDecide: true });
    await db().session.updateMany({ data: { stepUpAt: new Date(Date.now() + 3_600_000) } });
    expect(await ahead.browser.run(readVisitor)).toMatchObject({ steppedUp: false, mayDecide: false });
  });

  test('a round of staff who are signed in asks the provider to ask them anew, and replaces the session', async () => {
    const first = await round({ claims: { auth_time: Math.floor(Date.now() / 1000) - 3_600 } });
    const before = await db().session.count();
    const again = await begin({}, first.browser);
    expect(again.challenge).toMatchObject({ prompt: 'login', max_age: '0' });
    expect(await end(first.browser, again.callback)).toBe('/support');
    expect(await first.browser.run(readVisitor)).toMatchObject({ kind: 'staff', steppedUp: true });
    expect(await db().session.count()).toBe(before);
  });

  test('a staff session ends after 30 minutes of idleness, and at once when the person is disabled', async () => {
    const { browser } = await round({});
    const idle = (minutes: number) => db().session.updateMany({ data: { lastSeenAt: new Date(Date.now() - minutes * 60_000) } });
    await idle(29);
    expect(await browser.run(readVisitor)).toMatchObject({ kind: 'staff' });
    await idle(31);
    expect(await browser.run(readVisitor)).toEqual({ kind: 'visitor' });
    const other = await round({});
    await db().person.updateMany({ where: { email: 'staff@microshare.example' }, data: { disabledAt: new Date() } });
    expect(await other.browser.run(readVisitor)).toEqual({ kind: 'visitor' });
    expect((await round({})).location).toBe('/sign-in?error=refused');
    await db().person.updateMany({ data: { disabledAt: null } });
  });

  test.each([
    ['GET', '/api/auth/get-session'],
    ['POST', '/api/auth/sign-in/social'],
    ['GET', '/api/auth/callback/staff'],
    ['POST', '/api/auth/sign-in/magic-link'],
    ['GET', '/api/auth/magic-link/verify?token=x'],
    ['POST', '/api/auth/portal/open-session'],
    ['GET', '/api/auth/portal/session-token'],
    ['GET', '/api/auth/list-sessions'],
    ['POST', '/api/auth/update-user'],
    ['POST', '/api/auth/sign-up/email'],
    ['GET', '/api/auth/oauth2/callback/other'],
    ['GET', '/api/auth/%6dagic-link/verify?token=x'],
    ['POST', '/api/auth/portal/../portal/open-session'],
  ])('%s %s does not exist', async (method, path) => {
    const body = method === 'POST' ? { body: '{"provider":"staff","idToken":{"token":"x"}}' } : {};
    const answer = await answerAuthRequest(new Request(`${origin}${path}`, { method, headers: postHeaders(new FakeBrowser()), ...body }));
    expect(answer.status).toBe(404);
  });

  test.each([
    ['another origin', { origin: 'https://elsewhere.example' }, 403],
    ['no origin', { origin: '' }, 403],
    ['another content type', { 'content-type': 'text/plain' }, 415],
    ['an over-long body', { 'content-length': '100000' }, 413],
  ])('a request with %s is refused', async (_, change, status) => {
    const headers = postHeaders(new FakeBrowser());
    for (const [name, value] of Object.entries(change)) headers.set(name, value);
    if (headers.get('origin') === '') headers.delete('origin');
    const body = JSON.stringify({ providerId: 'staff', callbackURL: '/support' });
    expect((await answerAuthRequest(new Request(`${origin}/api/auth/sign-in/oauth2`, { method: 'POST', headers, body }))).status).toBe(
      status,
    );
  });

  test.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', '/\t/elsewhere.example', 'javascript:alert(1)'])(
    'a round does not lead to %s afterwards',
    async (callbackURL) => {
      const body = JSON.stringify({ providerId: 'staff', callbackURL });
      const headers = postHeaders(new FakeBrowser());
      expect((await answerAuthRequest(new Request(`${origin}/api/auth/sign-in/oauth2`, { method: 'POST', headers, body }))).status).toBe(
        400,
      );
    },
  );

  test('a token endpoint that never answers ends the round after ten seconds, while the portal stays quick', async () => {
    const { browser, code, callback } = await begin({ silent: true });
    stopClock();
    const ending = end(browser, callback);
    const from = performance.now();
    expect(await new FakeBrowser().run(readVisitor)).toEqual({ kind: 'visitor' });
    expect(performance.now() - from).toBeLessThan(1_000);
    await expect.poll(() => provider.exchanged(code)).toBeDefined();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await ending).toBe('/sign-in?error=unreachable');
  });

  async function round(deceit: Deceit) {
    const begun = await begin(deceit);
    return { ...begun, location: await end(begun.browser, begun.callback) };
  }

  async function begin(deceit: Deceit, browser = new FakeBrowser()) {
    const url = await beginRound(browser);
    const challenge = Object.fromEntries(url.searchParams);
    const code = provider.code(url.searchParams.get('nonce') ?? '', deceit);
    const query = new URLSearchParams({ code, state: url.searchParams.get('state') ?? '' });
    return { browser, code, challenge, callback: `${origin}/api/auth/oauth2/callback/staff?${query}` };
  }
});

describe('a provider as it should be', () => {
  let provider: LocalOidc;
  beforeAll(async () => {
    database = await useTestDatabase();
    provider = await startLocalOidc({ portalOrigin: origin, clientSecret: randomBytes(24).toString('base64url') });
    configure(provider);
  });
  afterAll(async () => {
    await provider.close();
    await database.close();
  });

  test('its reviewer comes in with a second factor, and its outsider does not', async () => {
    const reviewer = new FakeBrowser();
    expect(await end(reviewer, await walk(await beginRound(reviewer), 'reviewer-1'))).toBe('/support');
    expect(await reviewer.run(readVisitor)).toMatchObject({ kind: 'staff', role: 'reviewer', email: 'reviewer@microshare.example' });
    const outsider = new FakeBrowser();
    expect(await end(outsider, await walk(await beginRound(outsider), 'outsider-1'))).toBe('/sign-in?error=refused');
  });
});

describe('a provider that is not there', () => {
  beforeAll(async () => {
    database = await useTestDatabase();
  });
  afterAll(() => database.close());

  test('one that takes the connection and never answers is told as unreachable after five seconds, and nobody else waits', async () => {
    const silent = await startSilentServer();
    configure({
      discoveryUrl: `${silent.origin}/.well-known/openid-configuration`,
      clientId: 'portal',
      clientSecret: 'made-up-and-never-asked',
    });
    stopClock();
    const asking = startRequest(new FakeBrowser());
    const from = performance.now();
    expect(await new FakeBrowser().run(readVisitor)).toEqual({ kind: 'visitor' });
    expect(performance.now() - from).toBeLessThan(1_000);
    await expect.poll(silent.requests).toBe(1);
    await vi.advanceTimersByTimeAsync(5_000);
    expect((await asking).status).toBe(503);
    await silent.close();
    expect((await startRequest(new FakeBrowser())).status).toBe(503);
  });
});

/** From here on only the test moves the timers on. */
function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new DOMException('The time is over.', 'TimeoutError')), milliseconds);
    return controller.signal;
  });
}
