import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FakeBrowser } from '@/e2e/support/fake-browser';
import { type CustomerFixture, joinCompany, joinStaff, must, streamArn } from '@/e2e/support/onboarding-fixture';
import { type TestDatabase, useTestDatabase } from '@/e2e/support/test-database';
import { nameStream } from '@/lib/server/onboarding/name-stream';
import { sendMessage } from '@/lib/server/onboarding/send-message';
import { db } from '@/lib/server/platform/db/prisma';
import { closeStreams } from '@/lib/server/platform/live/open-streams';
import { streamChanges } from '@/lib/server/platform/live/stream-changes';

let database: TestDatabase;

beforeAll(async () => {
  database = await useTestDatabase();
});
beforeEach(async () => {
  await db().limit.deleteMany();
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
  const customer: CustomerFixture = await joinCompany('Many Pages GmbH');
  const pages = await Promise.all(Array.from({ length: 200 }, () => opened(customer.browser, `onboarding=${customer.onboardingId}`)));
  await Promise.all(pages.map((page) => page.heard(/changed/)));
  const listeners = await db().$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity where application_name = 'portal-live' and datname = current_database()`;
  expect(listeners).toEqual([{ count: 1 }]);
  must(await customer.browser.run(() => sendMessage({ onboardingId: customer.onboardingId, text: 'Anyone there?' })));
  await Promise.all(pages.map((page) => page.heard(new RegExp(customer.onboardingId))));
});

test('the end of the process closes every stream', { timeout: 60_000 }, async () => {
  const customer = await joinCompany('Closing GmbH');
  const page = await opened(customer.browser, `onboarding=${customer.onboardingId}`);
  closeStreams();
  await page.ended;
});

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
