import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from '@playwright/test';
import { openStatesWorld } from '@/bin/states/open-states-world';
import { walkStates } from '@/bin/states/walk-states';
import { chromiumPath } from '@/e2e/support/chromium-path';

/**
 * npm run screens: makes the pictures of docs/screens anew, from a demo of its own, in both themes. With `-- --all FOLDER` every state at
 * three widths as well, to be looked at; with `--only PATTERN` those whose names match it. Needs a build.
 */
const { all, only } = parseArgs({ options: { all: { type: 'string' }, only: { type: 'string' } } }).values;
const themes = ['light', 'dark'] as const;
const folder = 'docs/screens';
// The states that the documents show, and the names of their pictures.
const kept: Readonly<Record<string, string>> = { 'test-passed': 'customer-test', 'case-submitted': 'staff-case' };

if (all !== undefined) mkdirSync(all, { recursive: true });
const { world, close } = await openStatesWorld('.data/screens');
const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
try {
  await walkStates(world, openPage, look, all === undefined ? new RegExp(`^(${Object.keys(kept).join('|')})$`) : new RegExp(only ?? '.'));
} finally {
  await browser.close();
  await close();
}
process.exit(0);

async function openPage(locale: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: world.origin, locale, reducedMotion: 'reduce' });
  return context.newPage();
}

async function look(page: Page, state: string): Promise<void> {
  const picture = kept[state];
  for (const colorScheme of themes) {
    await page.emulateMedia({ colorScheme });
    if (picture !== undefined) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.evaluate(() => scrollTo(0, 0));
      await page.screenshot({ path: join(folder, `${picture}-${colorScheme}.png`) });
    }
    if (all === undefined) continue;
    for (const width of [320, 768, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await page.screenshot({ path: join(all, `${state}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
}
