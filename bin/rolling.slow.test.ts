import { type ChildProcess, spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { type Browser, chromium, expect as expectPage, type Page } from '@playwright/test';
import { afterAll, test as base, beforeAll, expect } from 'vitest';
import { startLoad } from '@/bin/cluster/start-load';
import { removeData } from '@/demo/remove-data.mjs';
import { endProcess, startPortal, startWorld, untilReady, type World } from '@/demo/world';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { freePort } from '@/e2e/support/free-port.mjs';
import { mailTo } from '@/e2e/support/mailbox';
import { buildCommit, hasCommit } from './deployment/build-commit';
import { previousRelease } from './deployment/previous-release';
import { keepFilesOf } from './keep-files.mjs';

/**
 * The release before this one and this one side by side, on the schema of this one, behind one address whose requests go to either. Needs
 * `npm run build`, and git with the commit of the release before, or that release in PREVIOUS_RELEASE.
 */
const hasBoth = process.env['PREVIOUS_RELEASE'] !== undefined || hasCommit(previousRelease);
const test = base.runIf(hasBoth);
const dataDir = '.data/rolling';
const endings: (() => unknown)[] = [];
const nodes = { before: 0, now: 0 };
let serving: keyof typeof nodes = 'before';
let front: { origin: string; failed: string[] };
let world: World;
let old: string;
let oldNode: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  if (!hasBoth) return;
  // In the project, whose packages have the embedded PostgreSQL.
  const home = resolve('.data/rolling-releases');
  rmSync(home, { recursive: true, force: true });
  endings.push(() => rmSync(home, { recursive: true, force: true }));
  old = process.env['PREVIOUS_RELEASE'] ?? buildCommit(previousRelease, join(home, 'before'));
  const now = join(home, 'now');
  cpSync(resolve('dist'), now, { recursive: true, verbatimSymlinks: true });
  keepFilesOf(old, now);
  await removeData(dataDir);
  front = await startFront();
  nodes.now = await freePort();
  // As docs/operations.md says: the older release has no data keys.
  const settings = { PORTAL_TRUSTED_PROXIES: '127.0.0.1', PORTAL_MESSAGE_KEYS: '0' };
  world = await startWorld({ dataDir, port: nodes.now, origin: front.origin, settings, release: now });
  endings.push(world.close);
  nodes.before = await freePort();
  endings.push(() => endProcess(oldNode));
  await startOld();
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  endings.push(() => browser.close());
}, 900_000);

afterAll(async () => {
  for (const end of endings.reverse()) await end();
}, 60_000);

test('a sign-in that begins on the old release goes on with the new one, and back', { timeout: 180_000 }, async () => {
  const email = 'owner@rolling.example';
  serving = 'before';
  const page = await (await browser.newContext()).newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(await invited(old, email));
  // The page of the old release is open, and its action is answered by the new one.
  serving = 'now';
  await page.getByRole('button', { name: 'Start the onboarding' }).click();
  await page.waitForURL(`${front.origin}/onboarding/**`);
  const onboarding = page.url();
  // The session and the rows of the new release serve the old one.
  serving = 'before';
  await shows(page, onboarding);
  await page.goto(`${front.origin}/account`);
  serving = 'now';
  await page.getByRole('button', { name: 'Sign out' }).click();
  // Not `waitForURL`, which fails where a navigation is given up for another: a page of another release is loaded whole.
  await expect.poll(() => page.url(), { timeout: 60_000 }).toMatch(/\/sign-in/);
  await page.waitForLoadState();
  serving = 'before';
  await page.getByLabel('Your work e-mail address').first().fill(email);
  await page.getByRole('button', { name: 'Send me a sign-in link' }).click();
  const { links } = await mailTo(world.mail.url, email, /sign-in link/);
  // A link that the old release mailed is redeemed by the new one.
  serving = 'now';
  await page.goto(links[0] ?? '');
  await page.getByRole('button', { name: 'Sign in now' }).click();
  await page.getByRole('heading', { name: 'Your onboardings' }).waitFor();
  serving = 'before';
  await shows(page, onboarding);
  expect(front.failed).toEqual([]);
});

test('what pages of the old release load later, the new one serves', async () => {
  serving = 'now';
  const paths = [
    ...readdirSync(join(old, 'public/sandbox')).map((name) => `/sandbox/${name}`),
    ...readdirSync(join(old, '.next/static/chunks'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(js|css)$/.test(name))
      .map((name) => `/_next/static/chunks/${name}`),
  ];
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) expect((await fetch(`${front.origin}${path}`)).status, path).toBe(200);
});

test('under load no request is lost when the old release ends for the new one, and when it comes back', { timeout: 180_000 }, async () => {
  serving = 'before';
  const load = startLoad(front.origin, await cookieOf('busy@rolling.example'));
  await load.untilMore(200);
  serving = 'now';
  // As a service manager does: what it is still answering, it answers.
  await endProcess(oldNode);
  await load.untilMore(200);
  await startOld();
  serving = 'before';
  await load.untilMore(200);
  await load.stop();
  expect([...load.faults, ...front.failed]).toEqual([]);
});

async function startOld(): Promise<void> {
  const log = join(world.dataDir, 'before.log');
  oldNode = startPortal({ ...world.environment, PORT: String(nodes.before) }, log, old);
  await untilReady(`http://localhost:${nodes.before}`, oldNode, log);
}

/** The cookies of a customer who has just come by an invitation. */
async function cookieOf(email: string): Promise<string> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(await invited(old, email));
  await page.getByRole('button', { name: 'Start the onboarding' }).click();
  await page.waitForURL(`${front.origin}/onboarding/**`);
  const cookies = await page.context().cookies();
  await page.close();
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
}

async function shows(page: Page, onboarding: string): Promise<void> {
  await page.goto(onboarding);
  await expectPage(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** An invitation, made by the command of a release. */
async function invited(release: string, email: string): Promise<string> {
  const args = ['invite', '--email', email, '--company', 'Rolling Works', '--json'];
  const { stdout, stderr } = spawnSync(process.execPath, [join(release, 'portal.js'), ...args], {
    env: { PATH: process.env['PATH'], ...world.environment } as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { link: string }).link;
}

/** What stands in front of the nodes: sends each request to the one that serves, and notes every answer that is a fault. */
async function startFront(): Promise<{ origin: string; failed: string[] }> {
  const failed: string[] = [];
  const server: Server = createServer((asked, answer) => {
    const options = { host: '127.0.0.1', port: nodes[serving], path: asked.url, method: asked.method, headers: asked.headers };
    const sent = request(options, (found) => {
      if ((found.statusCode ?? 500) >= 500) failed.push(`${serving}: ${asked.method} ${asked.url} ${found.statusCode}`);
      answer.writeHead(found.statusCode ?? 502, found.rawHeaders);
      found.pipe(answer);
      // Who closes a page ends what it still loads; a node that ends in the middle of an answer is a fault.
      answer.on('close', () => found.destroy());
      found
        .on('error', () => undefined)
        .on('close', () => {
          if (!found.complete && !answer.destroyed) failed.push(`${serving}: ${asked.method} ${asked.url} ended in the middle`);
          answer.destroy();
        });
    });
    sent.on('error', (fault) => {
      failed.push(`${serving}: ${asked.method} ${asked.url} ${fault.message}`);
      answer.destroy();
    });
    asked.pipe(sent);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  endings.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, failed };
}
