import type { Page } from '@playwright/test';
import { openTab, setupGuide } from '@/e2e/fixtures/setup-guide';
import { expect, test } from '@/e2e/fixtures/test';
import { common } from '@/messages/en/common';
import { guide } from '@/messages/en/guide';
import { onboarding } from '@/messages/en/onboarding';

test('the guide prints alone, black on white and with its addresses spelled out; a whole page prints with all its folds open', async ({
  person,
  begin,
  account,
}) => {
  const page = await person({ colorScheme: 'dark' });
  // The dialog of a desktop's browser would wait for a person.
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await begin(page, { method: 'role' });
  await openTab(page, 'console');
  await setupGuide(page)
    .getByRole('button', { name: `${common.print} ${guide.artefacts}` })
    .click();
  await page.emulateMedia({ media: 'print' });
  const steps = page.getByRole('region', { name: guide.codeLabels.console });
  await expect(steps).toBeVisible();
  await expect(page.getByText(account.streamArn, { exact: true }).first()).toBeVisible();
  for (const hidden of [page.getByRole('banner'), page.getByRole('textbox', { name: onboarding.setUp.roleArn }), page.getByRole('tablist')])
    await expect(hidden).toBeHidden();
  expect(await lookOf(page, guide.codeLabels.console)).toEqual({ ink: 'rgb(0, 0, 0)', ground: 'rgb(255, 255, 255)' });
  const [first] = await steps.getByRole('link').all();
  const spelled = await first?.evaluate((link) => [getComputedStyle(link, '::after').content, (link as HTMLAnchorElement).href]);
  expect(spelled?.[0]).toContain(spelled?.[1]);
  expect(pagesIn(await page.pdf({ format: 'A4' }))).toBeGreaterThan(0);

  // Printing is over with that: the whole page is there again, and prints as a whole.
  await page.emulateMedia({ media: 'screen' });
  await expect(page.getByRole('textbox', { name: onboarding.setUp.roleArn })).toBeVisible();
  const inFold = page.getByText(onboarding.delegate.text);
  await expect(inFold).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await expect(inFold).toBeVisible();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: 'screen' });
  await expect(inFold).toBeHidden();
});

/** The colours of the text and of the page. */
function lookOf(page: Page, label: string) {
  return page.getByRole('region', { name: label }).evaluate((part) => ({
    ink: getComputedStyle(part).color,
    ground: getComputedStyle(document.documentElement).backgroundColor,
  }));
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
