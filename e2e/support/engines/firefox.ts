import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type ElementHandle, launch, type Page } from 'puppeteer-core';
import type { Driver, DriverElement } from './driver';
import type { EngineBrowser } from './engine-browser';

/** The Firefox that tests run in, or null where there is none. */
export const firefoxPath =
  [process.env['FIREFOX'], '/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => path !== undefined && existsSync(path)) ?? null;

/** Starts Firefox without a screen, driven by WebDriver BiDi. Each window has cookies and storage of its own. */
export async function startFirefox(): Promise<EngineBrowser> {
  if (firefoxPath === null) throw new Error('There is no Firefox here.');
  const downloads = mkdtempSync(join(tmpdir(), 'firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    headless: true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1_280, height: 900 },
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'browser.download.alwaysOpenPanel': false,
      // Lets a page read the clipboard without asking the person.
      'dom.events.testing.asyncClipboard': true,
      'intl.accept_languages': 'en-GB',
    },
  });
  return {
    version: (await browser.version()).replace('firefox/', ''),
    open: async () => {
      const context = await browser.createBrowserContext();
      // A window, not a tab: those behind another one neither draw nor reach the clipboard.
      return windowOf(context, await context.newPage({ type: 'window' }), downloads);
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function windowOf(context: BrowserContext, page: Page, downloads: string) {
  const complaints: string[] = [];
  const complain = (text: string) => {
    if (!isExpected(text)) complaints.push(text);
  };
  page.on('pageerror', (fault) => complain(String(fault)));
  page.on('console', async (message) => {
    if (message.type() !== 'error') return;
    const printed = await Promise.all(message.args().map((part) => part.evaluate((value) => String(value)).catch(() => '?')));
    complain(`${printed.join(' ')} (${message.location().url ?? ''})`);
  });
  const driver: Driver = {
    goto: (url) => notOvertaken(() => page.goto(url)),
    reload: () => notOvertaken(() => page.reload()),
    url: async () => page.url(),
    evaluate: (expression) => page.evaluate(expression),
    element: async (expression) => {
      const handle = (await page.evaluateHandle(expression)).asElement();
      return handle === null ? null : elementOf(page, handle as ElementHandle<Element>);
    },
    readClipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    writeClipboard: (text) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    downloads,
  };
  return { driver, complaints, close: () => context.close() };
}

// The sandbox tries every way out before it opens, and Firefox reports each refusal. For the rest see `notOvertaken`: React's data that is
// cut short has `undefined` for a reason.
function isExpected(text: string): boolean {
  return /\/isolation\/[\w-]+\/|WebTransport connection rejected|^Failed to fetch RSC payload|^undefined /.test(text);
}

// Firefox cuts a page's requests short before the page learns that it is being left. Next takes that for a broken connection, prints
// it and loads its own page again, which ends the navigation that was on its way: so that is begun once more.
async function notOvertaken(load: () => Promise<unknown>): Promise<void> {
  const isOvertaken = (fault: unknown) => String(fault).includes('NS_BINDING_ABORTED');
  await load().catch((fault: unknown) => (isOvertaken(fault) ? load() : Promise.reject(fault)));
}

function elementOf(page: Page, handle: ElementHandle<Element>): DriverElement {
  return {
    click: () => handle.click(),
    type: async (text) => {
      await handle.focus();
      await withControl(page, 'a');
      if (text === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(text);
    },
    press: async (key) => {
      await handle.focus();
      if (key === 'Escape') await page.keyboard.press('Escape');
      else await withControl(page, 'v');
    },
    upload: (file) => (handle as ElementHandle<HTMLInputElement>).uploadFile(file),
  };
}

async function withControl(page: Page, letter: 'a' | 'v'): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press(letter);
  await page.keyboard.up('Control');
}
