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
      return windowOf(context, await context.newPage(), downloads);
    },
    close: async () => {
      await browser.close();
      rmSync(downloads, { recursive: true, force: true });
    },
  };
}

function windowOf(context: BrowserContext, page: Page, downloads: string) {
  const complaints: string[] = [];
  page.on('pageerror', (fault) => complaints.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url ?? ''})`);
  });
  const driver: Driver = {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    url: async () => page.url(),
    evaluate: (expression) => page.evaluate(expression),
    element: async (expression) => {
      const handle = (await page.evaluateHandle(expression)).asElement();
      return handle === null ? null : elementOf(page, handle as ElementHandle<Element>);
    },
    clipboard: () => page.evaluate(() => navigator.clipboard.readText()),
    screenshot: async () => Buffer.from(await page.screenshot()),
    downloads,
  };
  return { driver, complaints, close: () => context.close() };
}

function elementOf(page: Page, handle: ElementHandle<Element>): DriverElement {
  return {
    click: () => handle.click(),
    type: async (text) => {
      await handle.focus();
      await page.keyboard.down('Control');
      await page.keyboard.press('a');
      await page.keyboard.up('Control');
      if (text === '') await page.keyboard.press('Backspace');
      else await page.keyboard.type(text);
    },
    upload: (file) => (handle as ElementHandle<HTMLInputElement>).uploadFile(file),
  };
}
