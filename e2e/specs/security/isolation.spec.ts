import type { Page } from '@playwright/test';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';
import { dumpDatabase } from '@/e2e/support/database';
import { dropFile, keyFile } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { onboarding } from '@/messages/en/onboarding';

test.use({ trace: 'off' });

const { file } = onboarding;
const policy = "default-src 'none'";

/**
 * One hole in the sandbox's policy, and the ways that the portal must have seen through it. Sockets are not among them: Chromium keeps those of
 * a file that the test serves from this machine (Local Network Access). The next test opens one, and e2e/specs/sandbox tries them all.
 */
const holes: [string, string][] = [
  ["connect-src 'self'", 'fetch, xhr, event-source'],
  ["script-src 'self'", 'import, import-scripts, worker'],
  ["worker-src 'self'", 'worker'],
  ["font-src 'self'", 'font'],
];

test('through each hole of the policy the portal itself sees exactly what got out, and the page names it and reads nothing', async ({
  browser,
  place,
  invite,
  aws,
  account,
}) => {
  test.setTimeout(120_000);
  const context = await browser.newContext({ baseURL: place.origin });
  const page = await context.newPage();
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  // A sandbox whose file comes from the test counts as one from elsewhere, whose sockets Chromium keeps from this machine.
  await context.grantPermissions(['local-network-access'], { origin: place.origin });
  for (const [hole, ways] of holes) {
    const arrived = page.waitForResponse((response) => /\/isolation\/[\w-]{43}$/.test(response.url()));
    await underPolicy(page, `${policy}; ${hole}`);
    await page.reload();
    await dropFile(page, { text: keyFile(key) });
    const named = new RegExp(`\\(${ways.replace('xhr', 'xhr(, websocket)?(, websocket-stream)?')}\\)`);
    await expect(page.getByText(named)).toBeVisible();
    const seen = ((await (await arrived).json()) as { arrived: string[] }).arrived.filter((way) => !way.startsWith('websocket'));
    expect(seen.sort(), hole).toEqual(['control', ...ways.split(', ')].sort());
  }
  await page.unroute('**/sandbox/*.js');
  await page.reload();
  await dropFile(page, { text: keyFile(key) });
  await expect(page.getByText(`Two fields read: access key ${key.accessKeyId} and its secret`)).toBeVisible();
  await context.close();
});

test('the portal notes a socket of its own pages, which no route handler sees', async ({ browser, place, invite, account }) => {
  // The refused socket is an error in the console, as it should be.
  const context = await browser.newContext({ baseURL: place.origin });
  const page = await context.newPage();
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
  const arrived = await page.evaluate(async () => {
    const post = async (path: string, body: object) =>
      (await fetch(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })).json();
    const { nonce } = (await post('/isolation', {})) as { nonce: string };
    const socket = new WebSocket(`${location.origin.replace('http', 'ws')}/isolation/${nonce}/websocket`);
    await new Promise((done) => socket.addEventListener('error', done));
    return ((await post(`/isolation/${nonce}`, { outcomes: [], violations: [] })) as { arrived: string[] }).arrived;
  });
  expect(arrived).toEqual(['websocket']);
  await context.close();
});

test('where something holds back the page’s own request, or the network is down, the page says that it could not check', async ({
  browser,
  place,
  invite,
  aws,
  account,
}) => {
  const context = await browser.newContext({ baseURL: place.origin });
  const page = await context.newPage();
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  await page.route('**/isolation/*/control', (route) => route.abort());
  await dropFile(page, { text: keyFile(key) });
  await expect(page.getByText(file.notChecked['no-answer'])).toBeVisible();
  await page.unroute('**/isolation/*/control');
  await page.reload();
  await context.setOffline(true);
  await dropFile(page, { text: keyFile(key) });
  await expect(page.getByText(file.notChecked['no-answer'])).toBeVisible();
  await context.setOffline(false);
  await context.close();
});

test('a policy that the browser names and the portal never sent is refused and stands in the audit', async ({
  browser,
  place,
  invite,
  aws,
  account,
}) => {
  const context = await browser.newContext({ baseURL: place.origin });
  const page = await context.newPage();
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  const before = await contradictions(place.dataDir);
  await underPolicy(page, `${policy}; connect-src https://elsewhere.example`);
  await page.reload();
  await dropFile(page, { text: keyFile(key) });
  await expect(page.getByText(/runs under another policy than the portal’s/)).toBeVisible();
  expect(await contradictions(place.dataDir)).toBeGreaterThan(before);
  await context.close();
});

async function contradictions(dataDir: string): Promise<number> {
  return (await dumpDatabase(dataDir)).split('isolation.contradicted').length;
}

/** The sandbox's file comes with this policy instead of its own. */
async function underPolicy(page: Page, changed: string): Promise<void> {
  await page.unroute('**/sandbox/*.js');
  await page.route('**/sandbox/*.js', async (route) => {
    const response = await route.fetch({ maxRetries: 2 });
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': changed } });
  });
}
