import { chromium, type Page } from '@playwright/test';
import { lighthouseScores } from '@/bin/quality/lighthouse-scores';
import { seedStates } from '@/bin/states/seed-states';
import type { World } from '@/demo/world';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { signInAsStaff } from '@/e2e/fixtures/sign-in-as-staff';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { freePort } from '@/e2e/support/free-port.mjs';
import type { Figure } from './figures';

/** Lighthouse on the pages that people wait for most: as a phone and as a desktop, each the median of `times` loads. `say` is given each figure as it is known. */
export async function measurePages(world: World, { times, say }: Told): Promise<void> {
  const demo = await seedStates(world);
  await inBrowser(world, { times, say }, async (_, measure) => {
    await measure('sign-in', `${world.origin}/sign-in`);
    await measure('invitation', demo.invitationLink);
  });
  await inBrowser(world, { times, say }, async (page, measure) => {
    await acceptInvitation(page, demo.invitationLink);
    await measure('onboarding', page.url());
  });
  await inBrowser(world, { times, say }, async (page, measure) => {
    await signInAsStaff(page);
    await page.getByRole('list', { name: 'Queue' }).getByRole('link').first().click();
    await page.getByRole('heading', { name: 'Decision' }).waitFor();
    const openedCase = page.url();
    await measure('queue', `${world.origin}/support`);
    await measure('case', openedCase);
  });
}

type Measure = (name: string, url: string) => Promise<void>;
type Told = { times: number; say: (figure: Figure) => void };

/** A browser of its own, whose first page signs in and whose storage Lighthouse then uses. */
async function inBrowser(world: World, { times, say }: Told, work: (page: Page, measure: Measure) => Promise<void>): Promise<void> {
  const port = await freePort();
  const context = await chromium.launchPersistentContext('', {
    executablePath: chromiumPath,
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
    baseURL: world.origin,
    locale: 'en-GB',
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    const measure: Measure = async (name, url) => {
      const phone = await lighthouseScores(url, { port, phone: true, times });
      const desktop = await lighthouseScores(url, { port, phone: false, times });
      const figures: Figure[] = [
        { name: `${name}, phone: performance`, value: phone.performance, unit: '', goal: { atLeast: 95 } },
        { name: `${name}, phone: largest paint`, value: phone.largestPaint, unit: 'ms', goal: { atMost: 1_800 } },
        { name: `${name}, phone: blocked`, value: phone.blocking, unit: 'ms', goal: { atMost: 200 } },
        { name: `${name}: accessibility`, value: phone.accessibility, unit: '', goal: { atLeast: 100 } },
        { name: `${name}: best practices`, value: phone.bestPractices, unit: '', goal: { atLeast: 100 } },
        { name: `${name}, desktop: performance`, value: desktop.performance, unit: '', goal: { atLeast: 98 } },
      ];
      for (const figure of figures) say(figure);
    };
    await work(page, measure);
  } finally {
    await context.close();
  }
}
