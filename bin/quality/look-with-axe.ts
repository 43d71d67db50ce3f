import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { walkStates } from '@/bin/states/walk-states';
import type { World } from '@/demo/world';
import { chromiumPath } from '@/e2e/support/chromium-path';
import type { Figure } from './figures';

/** What axe finds in every state of the portal, in both themes at three widths. Says each finding on standard error. */
export async function lookWithAxe(world: World): Promise<Figure[]> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
  let runs = 0;
  let findings = 0;
  let tooWide = 0;
  const look = async (page: Page, state: string): Promise<void> => {
    // Paper has no controls, and a part that is printed alone has no page's heading.
    if (await page.evaluate(() => matchMedia('print').matches)) return;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const width of [320, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
        for (const { id, nodes } of violations) process.stderr.write(`  ${state} ${width} ${colorScheme}: ${id} ${nodes[0]?.html ?? ''}\n`);
        const isWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
        if (isWide) process.stderr.write(`  ${state} ${width} ${colorScheme}: needs sideways scrolling\n`);
        runs += 1;
        findings += violations.length;
        tooWide += Number(isWide);
      }
    }
  };
  try {
    const openPage = async (locale: string) => (await browser.newContext({ baseURL: world.origin, locale })).newPage();
    await walkStates(world, openPage, look);
  } finally {
    await browser.close();
  }
  return [
    { name: 'axe: states × themes × widths looked at', value: runs, unit: 'runs', goal: { atLeast: 900 } },
    { name: 'axe: findings', value: findings, unit: '', goal: { atMost: 0 } },
    { name: 'wider than the screen', value: tooWide, unit: 'runs', goal: { atMost: 0 } },
  ];
}
