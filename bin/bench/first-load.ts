import { readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, type BrowserContextOptions, chromium, type Page, type Response } from 'playwright';
import { startWorld, type World } from '@/demo/world';
import { portal } from '@/e2e/fixtures/test';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { freePort } from '@/e2e/support/free-port.mjs';

/**
 * The JavaScript that Chromium fetches for a first visit of each page of the built portal, with an empty cache and nothing pressed:
 * bytes as gzip packs them. The baseline is an empty page of the same build: what Next puts into every page, without our layout
 * (`rootMainFiles` of its build manifest). The sandbox is no part of it: the page fetches it ahead at low priority, and no page runs it.
 */
export async function run() {
  const empty = emptyPage();
  rmSync(dataDir, { recursive: true, force: true });
  const world = await startWorld({ dataDir, port: await freePort() });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const { link, onboarding, session } = await startOnboarding(browser, world);
    const compared = async (url: string, options?: BrowserContextOptions) => {
      const page = await measure(browser, url, empty.files, options);
      return { ...page, timesEmpty: rounded(page.gzipBytes / empty.gzipBytes) };
    };
    return {
      emptyPage: { files: empty.files.length, gzipBytes: empty.gzipBytes },
      invitation: await compared(link),
      signIn: await compared(`${world.origin}/sign-in`),
      onboarding: await compared(onboarding, { storageState: session }),
    };
  } finally {
    await browser.close();
    await world.close();
  }
}

const dataDir = '.data/bench/first-load';

function emptyPage(): { files: string[]; gzipBytes: number } {
  const manifest = JSON.parse(readFileSync('.next/build-manifest.json', 'utf8')) as { rootMainFiles: string[] };
  const gzipBytes = manifest.rootMainFiles.reduce((sum, file) => sum + packed(readFileSync(`.next/${file}`)), 0);
  return { files: manifest.rootMainFiles.map((file) => `/_next/${file}`), gzipBytes };
}

async function measure(browser: Browser, url: string, shared: readonly string[], options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    if (isScript(response)) scripts.set(new URL(response.url()).pathname, response.body());
  });
  await page.goto(url, { waitUntil: 'load' });
  // The live updates of a page never end, so the network never rests: the page is loaded when no further script comes within a second.
  while (await nextScript(page)) {}
  const missing = shared.filter((file) => !scripts.has(file));
  if (missing.length > 0) throw new Error(`${url} does not load what every page loads: ${missing.join(', ')}`);
  const bodies = await Promise.all(scripts.values());
  await context.close();
  return { scripts: bodies.length, bytes: sum(bodies.map((body) => body.length)), gzipBytes: sum(bodies.map(packed)) };
}

function isScript(response: Response): boolean {
  return response.request().resourceType() === 'script';
}

/** Whether another script arrives before a second is over. */
async function nextScript(page: Page): Promise<boolean> {
  const arrived = page.waitForEvent('response', { predicate: isScript, timeout: 1_000 });
  return arrived.then(
    () => true,
    () => false,
  );
}

async function startOnboarding(browser: Browser, { origin, environment }: World) {
  const args = ['invite', '--email', 'bench@customer.example', '--company', 'Bench Works', '--json'];
  const invited = async () => (JSON.parse(await portal({ environment }, args)) as { link: string }).link;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(await invited());
  await page.getByRole('button', { name: 'Start the onboarding' }).click();
  await page.waitForURL(`${origin}/onboarding/**`);
  const onboarding = page.url();
  const session = await context.storageState();
  await context.close();
  return { link: await invited(), onboarding, session };
}

function packed(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
