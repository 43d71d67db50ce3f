import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  page = await browser.newPage({ colorScheme: 'dark' });
  // Unlayered as in the stylesheet of the pages, whose colours it replaces.
  const colours = ':root { color-scheme: light dark; --canvas: light-dark(#f6f8f9, #0e1417); --ink: light-dark(#10181c, #e8eef1) }';
  const columns = '@layer utilities { .columns { display: grid; grid-template-columns: 2rem 1fr } }';
  const looks = `${columns} ${colours} html { background: var(--canvas); color: var(--ink) } ${readFileSync(new URL('print.css', import.meta.url), 'utf8')}`;
  await page.setContent(`<html data-theme="dark"><style>${looks}</style><body><header>Site</header><main>
    <p>Beside</p><div class="columns"><div id="part" data-print="arn:aws:kinesis"><button>Print</button><a href="https://console.example/x">Open</a>
    <details><summary>More</summary><p>Folded</p></details></div></div></main></body></html>`);
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => browser.close());

test('a page prints without navigation and buttons, with its folds open, black on white', async () => {
  expect(await shown()).toEqual(['Beside', 'Open', 'More', 'Folded']);
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('a part prints alone, under what it is of, with its addresses spelled out', async () => {
  await page.evaluate(() => document.getElementById('part')?.setAttribute('data-printing', ''));
  expect(await shown()).toEqual(['Open', 'More', 'Folded']);
  expect(await widthOf('#part'), 'in a column of its screen').toBe(await widthOf('main'));
  expect(await addedTo('#part', '::before')).toContain('arn:aws:kinesis');
  expect(await addedTo('a', '::after')).toContain('https://console.example/x');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

/** The words that are printed. */
function shown(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('header, p, button, a, summary')]
      .filter((one) => one.checkVisibility({ contentVisibilityAuto: true }))
      .map((one) => one.textContent ?? ''),
  );
}

function widthOf(selector: string): Promise<number> {
  return page.locator(selector).evaluate((one) => one.getBoundingClientRect().width);
}

function addedTo(selector: string, where: string): Promise<string> {
  return page.locator(selector).evaluate((one, pseudo) => getComputedStyle(one, pseudo).content, where);
}
