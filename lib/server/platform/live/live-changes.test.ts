import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { makeSession } from '@/demo/sample-data/people';
import { FakeBrowser } from '@/e2e/support/fake-browser';
import { type CustomerFixture, joinCompany, joinStaff, must, streamArn } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { sendMessage } from '@/lib/server/onboarding/send-message';
import { delegatedCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { signOut } from '@/lib/server/people/sign-in/sign-out';
import { db } from '@/lib/server/platform/db/prisma';
import { closeStreams } from '@/lib/server/platform/live/open-streams';
import { streamChanges } from '@/lib/server/platform/live/stream-changes';
import { makeToken } from '@/lib/server/platform/mail/links';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

let database: TestDatabase;

beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
  setCaps({});
});
afterAll(async () => {
  closeStreams();
  await database.close();
});

test('a change reaches the page of its onboarding and the queue, and nobody else', { timeout: 60_000 }, async () => {
  const [own, other, staff] = [await joinCompany('Live GmbH'), await joinCompany('Silent GmbH'), await joinStaff()];
  const page = await opened(own.browser, `onboarding=${own.onboardingId}`);
  const foreign = await opened(other.browser, `onboarding=${other.onboardingId}`);
  const queue = await opened(staff.browser, 'queue=1');
  await Promise.all([page.heard(/changed/), foreign.heard(/changed/), queue.heard(/changed/)]);
  const startedAt = performance.now();
  must(await own.browser.run(() => nameStream({ onboardingId: own.onboardingId, arn: streamArn })));
  await Promise.all([page.heard(new RegExp(own.onboardingId)), queue.heard(new RegExp(own.onboardingId))]);
  expect(performance.now() - startedAt).toBeLessThan(2_000);
  must(await other.browser.run(() => sendMessage({ onboardingId: other.onboardingId, text: 'Hello' })));
  expect(await foreign.heard(new RegExp(other.onboardingId))).not.toContain(own.onboardingId);
});

test('a change does not reach those who may not see the onboarding', { timeout: 60_000 }, async () => {
  const [own, other] = [await joinCompany('Heard GmbH'), await joinCompany('Curious GmbH')];
  expect((await ask(other.browser, `onboarding=${own.onboardingId}`)).status).toBe(404);
  expect((await ask(other.browser, 'queue=1')).status).toBe(404);
  expect((await ask(own.browser, 'onboarding=nonsense')).status).toBe(404);
});

test('200 open pages share one connection, and a change reaches all', { timeout: 60_000 }, async () => {
  setCaps({ PORTAL_STREAMS_PER_SESSION: '200' });
  const customer: CustomerFixture = await joinCompany('Many Pages GmbH');
  const pages = await Promise.all(Array.from({ length: 200 }, () => opened(customer.browser, `onboarding=${customer.onboardingId}`)));
  await Promise.all(pages.map((page) => page.heard(/changed/)));
  const listeners = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity where application_name = 'portal-live' and datname = current_database()`;
  expect(listeners).toEqual([{ count: 1 }]);
  must(await customer.browser.run(() => sendMessage({ onboardingId: customer.onboardingId, text: 'Anyone there?' })));
  await Promise.all(pages.map((page) => page.heard(new RegExp(customer.onboardingId))));
});

test('of one session the newest eight pages are kept up to date, and the oldest is told that it was replaced', {
  timeout: 60_000,
}, async () => {
  const [customer, other] = [await joinCompany('Nine Pages GmbH'), await joinCompany('One Page GmbH')];
  const spared = await opened(other.browser, `onboarding=${other.onboardingId}`);
  const pages: Awaited<ReturnType<typeof opened>>[] = [];
  for (let n = 0; n < 9; n += 1) pages.push(await opened(customer.browser, `onboarding=${customer.onboardingId}`));
  expect(await pages[0]?.heard(/replaced/)).toContain('event: replaced');
  await pages[0]?.ended;
  must(await customer.browser.run(() => sendMessage({ onboardingId: customer.onboardingId, text: 'Still there?' })));
  await Promise.all(pages.slice(1).map((page) => page.heard(new RegExp(customer.onboardingId))));
  must(await other.browser.run(() => sendMessage({ onboardingId: other.onboardingId, text: 'And here?' })));
  await spared.heard(new RegExp(other.onboardingId));
});

test('a source and a process hold as many streams as the operator allows, and say when to ask again', { timeout: 60_000 }, async () => {
  closeStreams();
  setCaps({ PORTAL_STREAMS_PER_SOURCE: '2', PORTAL_STREAMS_PER_PROCESS: '3' });
  const customer = await joinCompany('Capped GmbH');
  const from = async (address: string) => {
    const browser = new FakeBrowser(address);
    const { cookie } = await makeSession(customer.personId);
    browser.keep(cookie.name, cookie.value);
    return ask(browser, `onboarding=${customer.onboardingId}`);
  };
  const [first, second, third] = [await from('203.0.113.1'), await from('203.0.113.1'), await from('203.0.113.1')];
  expect([first.status, second.status, third.status]).toEqual([200, 200, 429]);
  expect(third.headers.get('retry-after')).toBe('30');
  expect((await from('203.0.113.2')).status).toBe(200);
  expect((await from('203.0.113.3')).status).toBe(503);
  await first.body?.cancel();
  expect((await from('203.0.113.3')).status).toBe(200);
});

const endings: { what: string; end: (customer: CustomerFixture) => Promise<unknown> }[] = [
  { what: 'the person signs out', end: ({ browser }) => browser.run(signOut) },
  { what: 'the session is ended elsewhere', end: ({ personId }) => db().session.deleteMany({ where: { userId: personId } }) },
  {
    what: 'the session is past its time',
    end: ({ personId }) => db().session.updateMany({ where: { userId: personId }, data: { expiresAt: new Date(0) } }),
  },
  {
    what: 'the person is disabled',
    end: ({ personId }) => db().person.update({ where: { id: personId }, data: { disabledAt: new Date() } }),
  },
  { what: 'the membership ends', end: ({ personId }) => db().membership.deleteMany({ where: { personId } }) },
];
test.each(endings)('when $what, the stream ends within a second', { timeout: 60_000 }, async ({ end }) => {
  const customer = await joinCompany('Ending GmbH');
  const pages = [await opened(customer.browser, `onboarding=${customer.onboardingId}`), await opened(customer.browser, 'onboardings=1')];
  const endedAt = performance.now();
  await end(customer);
  await Promise.all(pages.map(({ ended }) => ended));
  expect(performance.now() - endedAt).toBeLessThan(1_000);
});

test('a queue’s stream ends with the second factor’s session, and a link’s with the link', { timeout: 60_000 }, async () => {
  const [staff, customer] = [await joinStaff(), await joinCompany('Linked GmbH')];
  const queue = await opened(staff.browser, 'queue=1');
  const { token, hash } = makeToken();
  const tokens = { tokenHash: randomUUID(), sessionHash: hash };
  const expiresAt = new Date(Date.now() + 60_000);
  const link = await db().delegatedLink.create({
    data: { ...tokens, onboardingId: customer.onboardingId, createdBy: 'operator', expiresAt },
  });
  const colleague = new FakeBrowser('203.0.113.20');
  colleague.keep(delegatedCookieName(), token);
  const page = await opened(colleague, `onboarding=${customer.onboardingId}`);
  await db().session.updateMany({ where: { userId: staff.personId }, data: { secondFactor: false } });
  await queue.ended;
  await db().delegatedLink.update({ where: { id: link.id }, data: { sessionHash: randomUUID() } });
  await page.ended;
});

test('the end of the process closes every stream', { timeout: 60_000 }, async () => {
  const customer = await joinCompany('Closing GmbH');
  const page = await opened(customer.browser, `onboarding=${customer.onboardingId}`);
  closeStreams();
  await page.ended;
});

/** What the operator allows in one test; what is not given is as it comes. */
function setCaps(caps: Record<string, string>): void {
  for (const name of ['PORTAL_STREAMS_PER_SESSION', 'PORTAL_STREAMS_PER_SOURCE', 'PORTAL_STREAMS_PER_PROCESS']) delete process.env[name];
  Object.assign(process.env, caps);
  forgetSettings();
}

function ask(browser: FakeBrowser, query: string): Promise<Response> {
  return browser.run(() => streamChanges(new Request(`http://localhost/api/events?${query}`)));
}

/** An open stream; `heard` resolves with all its text once that matches. */
async function opened(browser: FakeBrowser, query: string) {
  const answer = await ask(browser, query);
  expect(answer.headers.get('cache-control')).toContain('no-transform');
  const reader = (answer.body ?? new ReadableStream<Uint8Array>()).getReader();
  let text = '';
  const waiting = new Set<() => void>();
  const ended = (async () => {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += new TextDecoder().decode(value);
      for (const look of waiting) look();
    }
  })();
  const heard = (pattern: RegExp) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (!pattern.test(text)) return;
        waiting.delete(look);
        resolve(text);
      };
      waiting.add(look);
      look();
    });
  return { heard, ended };
}
