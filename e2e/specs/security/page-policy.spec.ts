import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { openOutside } from '@/e2e/fixtures/open-outside';
import { openCase, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { giveKey } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { type ForeignServer, startForeignServer } from './foreign-server';
import { type Sink, sinks } from './sinks';

test.use({ trace: 'off' });

test('of more than twenty ways to slip code or a request into a page none works here, and each works on a page without a policy', async ({
  browser,
  place,
}) => {
  test.setTimeout(240_000);
  expect(sinks.length).toBeGreaterThan(20);
  const [here, there] = [await startForeignServer(), await startForeignServer()];
  const context = await browser.newContext();
  const ran = async (server: ForeignServer, page: Page) => [...server.asked(), ...(await ranIn(page))];
  const guarded: [Sink, Page][] = [];
  for (const sink of sinks) {
    guarded.push([sink, await useSink(context, `${place.origin}/sign-in`, sink, here.url)]);
    const lax = await useSink(context, there.url, sink, there.url);
    await expect.poll(() => ran(there, lax), { message: `without a policy: ${sink.name}` }).toContain(sink.name);
    await lax.close();
  }
  // By now each had at least as long as it needs elsewhere.
  for (const [sink, page] of guarded) expect(await ran(here, page), sink.name).toEqual([]);
  expect(guarded.map(([, page]) => new URL(page.url()).origin)).toEqual(sinks.map(() => place.origin));
  await context.close();
  await Promise.all([here.close(), there.close()]);
  await expect.poll(() => readFileSync(place.portalLog, 'utf8'), { message: 'what browsers report' }).toContain('a page broke its policy');
});

test('from the invitation to staff’s opening no page breaks its policy', async ({ browser, place, invite, aws, account }) => {
  test.setTimeout(180_000);
  const broken: string[] = [];
  const watched = async () => {
    const context = await browser.newContext({ baseURL: place.origin });
    await watchPolicy(context, broken);
    return context.newPage();
  };
  const customer = await watched();
  const { link, company } = await invite();
  await startOnboarding(customer, { link, streamArn: account.streamArn, method: 'keys' });
  await giveKey(customer, await makeAccessKey(customer, aws, account));
  await runTest(customer);
  await expectPassed(customer);
  await submit(customer);
  const staff = await watched();
  await staff.goto('/sign-in');
  await staff.getByRole('button', { name: 'Sign in with your Microshare account' }).click();
  await staff.getByRole('link', { name: 'Demo reviewer', exact: true }).click();
  await staff.waitForURL(/\/support/);
  await openCase(staff, company);
  await takeCase(staff);
  await openOutside(staff);
  expect(broken).toEqual([]);
  // The positive control: what breaks the policy is heard.
  await customer.evaluate(() => {
    new Image().src = 'http://127.0.0.1:9/';
  });
  await expect.poll(() => broken).toContain('img-src');
  await customer.context().close();
  await staff.context().close();
});

test('a page starts workers from the sandbox’s folder, and from nowhere else of the portal', async ({ browser, place }) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${place.origin}/sign-in`, { waitUntil: 'load' });
  const script = (await page.locator('script[src^="/_next/static/"]').first().getAttribute('src')) ?? '';
  const broken = page.evaluate((url) => {
    const heard = new Promise<string>((done) => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => done(effectiveDirective), { once: true });
    });
    new Worker(url);
    return heard;
  }, script);
  expect(await broken).toBe('worker-src');
  const asked = page.waitForRequest((request) => request.url() === `${place.origin}/sandbox/${'0'.repeat(64)}.js`);
  await page.evaluate((url) => void new Worker(url), `/sandbox/${'0'.repeat(64)}.js`);
  await asked;
  await context.close();
});

/** Uses a sink in a task of the page's own: what the debugger itself evaluates is free of the policy. */
async function useSink(context: BrowserContext, url: string, { name, use }: Sink, foreign: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const source = `(${use.toString()})(${JSON.stringify({ name, foreign })})`;
  await page.evaluate(`setTimeout(() => { try { ${source} } catch (fault) { console.debug(String(fault)) } })`);
  return page;
}

// A page that is just being left has no marks; the server that it goes to has.
function ranIn(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? []).catch(() => []);
}

/** Collects each violation that a document reports. What the sandbox tries is reported inside the sandbox, whose policy has no report. */
async function watchPolicy(context: BrowserContext, broken: string[]): Promise<void> {
  await context.exposeFunction('heard', (directive: string) => broken.push(directive));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      void (window as unknown as { heard: (directive: string) => void }).heard(effectiveDirective);
    });
  });
}
