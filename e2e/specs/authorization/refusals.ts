import { expect, test } from 'vitest';
import { type Fixture, makeFixture, type Subject } from '@/e2e/specs/authorization/authorization-fixture';
import { type Asker, authorizationTable } from '@/e2e/specs/authorization/authorization-table';
import type { Ask } from '@/e2e/specs/authorization/call';
import { askPortal, type Node, outcomeOf, type Wanted, wantedBy } from '@/e2e/specs/authorization/call-portal';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';

const timeout = 120_000;
const saving = '/onboarding/[onboardingId]#saveGuideChoices';
const longBytes = 70_000;

/** What comes from elsewhere, or in another form than the portal's own pages send, is refused; and nothing happens. */
export function refusals(node: Node, asks: Record<string, Ask>): void {
  const foreign = () => [undefined, 'null', 'https://elsewhere.example', node.origin.replace('http:', 'https:'), `${node.origin}.example`];

  test('no action is called from another origin, or from none', { timeout }, async () => {
    const fixture = await makeFixture();
    const findings: string[] = [];
    for (const { name, expected } of authorizationTable.filter((row) => row.name.includes('#'))) {
      const caller = callerOf(expected);
      if (caller === null) continue;
      const subject = fixture.subjectFor(caller);
      const [before, cookie] = [await fixture.fingerprint(subject), await fixture.cookieOf(caller, subject)];
      const wanted = wantedBy(node, name, asks[name] ?? {}, subject);
      const answers = await Promise.all(foreign().map((origin) => askPortal(node, from(wanted, origin), cookie)));
      if (answers.some(({ status }) => status !== 403)) findings.push(`${name}: ${answers.map(({ status }) => status)}`);
      if ((await fixture.fingerprint(subject)) !== before) findings.push(`${name}: something changed`);
    }
    expect(findings).toEqual([]);
  });

  test.each(['application/json', 'application/x-www-form-urlencoded', 'text/html', 'text/plainer', undefined])(
    'an action is not called with its arguments as %s',
    { timeout },
    async (contentType) => {
      const { ask, fixture, subject, cookie } = await fixtureFor(asks, saving, 'owner');
      const before = await fixture.fingerprint(subject);
      const answer = await askPortal(node, withType(wantedBy(node, saving, ask, subject), contentType), cookie);
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(await fixture.fingerprint(subject)).toBe(before);
    },
  );

  test.each([{ said: true }, { said: false }])(
    'an action is not called with a longer body (its length is said: $said)',
    { timeout },
    async ({ said }) => {
      const { ask, fixture, subject, cookie } = await fixtureFor(asks, saving, 'owner');
      const before = await fixture.fingerprint(subject);
      const wanted = wantedBy(node, saving, ask, subject);
      expect((await sendLong(node, wanted, cookie, said)).status).toBeGreaterThanOrEqual(400);
      expect(await fixture.fingerprint(subject)).toBe(before);
      expect(outcomeOf(await askPortal(node, wanted, cookie))).toBe('ok');
    },
  );

  test('an action is not called by a form of another page', { timeout }, async () => {
    const { fixture, subject } = await fixtureFor(asks, '/account#signOut', 'owner');
    const id = node.build.actions.find(({ name }) => name === '/account#signOut')?.id;
    const send = async (origin: string | undefined) => {
      const cookie = await fixture.freshCookieOf('owner', subject);
      const form = new FormData();
      form.set(`$ACTION_ID_${id}`, '');
      const headers = { cookie, ...(origin === undefined ? {} : { origin }) };
      await fetch(`${node.origin}/account`, { method: 'POST', headers, body: form, redirect: 'manual' });
      const token = decodeURIComponent(cookie).split('=')[1]?.split('.')[0] ?? '';
      return db().session.count({ where: { token: hashToken(token) } });
    };
    for (const origin of foreign()) expect(await send(origin)).toBe(1);
    // The same form of our own page signs out: what was refused above was its origin alone.
    expect(await send(node.origin)).toBe(0);
  });

  const handlers = [
    { name: "POST /api/signed-requests (a person's run)", long: 413, wrong: 415, other: 403 },
    { name: "POST /api/auth/[...all] (begin staff's round)", long: 413, wrong: 415, other: 403 },
    { name: 'POST /api/auth/[...all] (a passkey, made up)', long: 413, wrong: 415, other: 403 },
    { name: 'POST /api/csp-report', long: 400, wrong: 400, other: null },
  ];
  test.each(handlers)('$name takes no other origin, form or length', { timeout }, async ({ name, long, wrong, other }) => {
    const { ask, subject, cookie } = await fixtureFor(asks, name, 'owner');
    const wanted = wantedBy(node, name, ask, subject);
    for (const origin of other === null ? [] : foreign())
      expect((await askPortal(node, from(wanted, origin), cookie)).status, String(origin)).toBe(other);
    for (const form of [
      'text/plain',
      'multipart/form-data; boundary=x',
      'application/x-www-form-urlencoded',
      'application/jsonp',
      undefined,
    ])
      expect((await askPortal(node, withType(wanted, form), cookie)).status, String(form)).toBe(wrong);
    for (const said of [true, false]) expect((await sendLong(node, wanted, cookie, said)).status, String(said)).toBe(long);
  });

  test('a page under another name of this machine leads to the portal’s own, and an action brings the page that it leads to', {
    timeout,
  }, async () => {
    const other = await fetch(`${node.origin.replace('localhost', '127.0.0.1')}/account?after=x`, { redirect: 'manual' });
    expect({ status: other.status, refresh: other.headers.get('refresh') }).toEqual({
      status: 421,
      refresh: `0; url=${node.origin}/account?after=x`,
    });
    const { ask, subject } = await fixtureFor(asks, saving, 'visitor');
    const { location, body } = await askPortal(node, wantedBy(node, saving, ask, subject), '');
    expect(location).toContain('/sign-in?then=');
    expect(body).toContain('sign-in');
  });

  test('a handler answers to no other method', { timeout }, async () => {
    for (const path of node.build.handlers.filter((handler) => !/\[|\.(svg|png|webmanifest)$/.test(handler))) {
      const declared = new Set(authorizationTable.flatMap(({ name }) => (name.split(' ')[1] === path ? [name.split(' ')[0]] : [])));
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((one) => !declared.has(one)))
        expect((await fetch(`${node.origin}${path}`, { method })).status, `${method} ${path}`).toBe(405);
    }
  });
}

/** Somebody for whom it is done. */
function callerOf(expected: Record<Asker, string>): Asker | null {
  return (['owner', 'admin!', 'link'] as const).find((asker) => expected[asker] === 'ok') ?? null;
}

async function fixtureFor(
  asks: Record<string, Ask>,
  name: string,
  asker: Asker,
): Promise<{ ask: Ask; fixture: Fixture; subject: Subject; cookie: string }> {
  const ask = asks[name] ?? {};
  const fixture = await makeFixture(ask);
  const subject = fixture.subjectFor(asker);
  return { ask, fixture, subject, cookie: await fixture.cookieOf(asker, subject) };
}

function from(wanted: Wanted, origin: string | undefined): Wanted {
  const { origin: _, ...headers } = wanted.headers;
  return { ...wanted, headers: origin === undefined ? headers : { ...headers, origin } };
}

function withType(wanted: Wanted, contentType: string | undefined): Wanted {
  const { 'content-type': _, ...headers } = wanted.headers;
  return { ...wanted, headers: contentType === undefined ? headers : { ...headers, 'content-type': contentType } };
}

/** The same JSON with blanks before it: only its length could be against it. */
function sendLong(node: Node, { method, path, headers, body }: Wanted, cookie: string, isSaid: boolean): Promise<Response> {
  const long = `${' '.repeat(longBytes)}${body}`;
  const sent = isSaid ? { body: long } : { body: new Blob([long]).stream(), duplex: 'half' };
  return fetch(`${node.origin}${path}`, { method, headers: { ...headers, cookie }, redirect: 'manual', ...sent } as RequestInit);
}
