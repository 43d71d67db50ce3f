import type { Page } from '@playwright/test';
import type { Seeded } from '@/bin/states/seed-every-state';
import { both, onboardingOf, type State } from '@/bin/states/state';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { openOptions, openTab, setupGuide } from '@/e2e/fixtures/setup-guide';
import { db } from '@/lib/server/platform/db/prisma';
import { common } from '@/messages/en/common';
import { guide } from '@/messages/en/guide';
import { onboarding } from '@/messages/en/onboarding';

/** Pages of a company's owner, an onboarding in each of its states. */
export const customerStates: readonly State[] = [
  // First, since their reports are of the last minutes when they are seeded.
  { ...of('Example Brewery', 'live-flowing'), languages: both },
  { ...of('Example Brewery', 'offline'), prepare: goOffline },
  { ...of('Example Bakery', 'live-quiet') },
  { ...of('Example Garage', 'live-broken'), languages: both },
  { ...of('Example Retail', 'live-unknown') },
  { ...of('Example Hospital', 'draft'), languages: both },
  { ...of('Example Clinic', 'draft-proposed'), languages: both },
  { ...of('Example Gallery', 'draft-access'), languages: both },
  { ...of('Example Cinema', 'draft-set-up'), languages: both },
  { ...of('Example Cinema', 'draft-set-up-options'), prepare: openGuideOptions },
  { ...of('Example Cinema', 'draft-set-up-console'), prepare: (page) => openTab(page, 'console') },
  { ...of('Example Cinema', 'draft-set-up-cli'), prepare: (page) => openTab(page, 'cli') },
  { ...of('Example Cinema', 'print-guide'), prepare: printGuide },
  { ...of('Example Cinema', 'hand-on'), prepare: handOn },
  { ...of('Example Pharmacy', 'draft-key'), languages: both },
  { ...of('Example Pharmacy', 'draft-key-pin-missing'), prepare: missPin },
  { ...of('Example Zoo', 'draft-offered'), languages: both },
  { ...of('Example Airport', 'draft-test'), languages: both },
  { ...of('Example Library', 'draft-failed'), languages: both },
  { ...of('Example Library', 'draft-messages'), languages: both, prepare: showMessages },
  { ...of('Example Library', 'retire-asked'), prepare: askToRetire },
  { ...of('Example Pool', 'draft-seal'), languages: both },
  { ...of('Example Theatre', 'paused-draft'), languages: both },
  { ...of('Example Market', 'paused-by-microshare') },
  { ...of('Example University', 'submitted'), languages: both },
  { ...of('Example University', 'print-receipt'), prepare: printReceipt },
  { ...of('Example Start-up', 'submitted-unconfirmed') },
  { ...of('Example Offices', 'in-review'), languages: both },
  { ...of('Example Bank', 'approval-pending') },
  { ...of('Example Museum', 'returned-test'), languages: both },
  { ...of('Example Court', 'returned-access'), languages: both },
  { ...of('Example Stadium', 'approved'), languages: both },
  { ...of('Example Hotel', 'degraded'), languages: both },
  { ...of('Example School', 'paused-live'), languages: both },
  { ...of('Example Tower', 'replace-preparing') },
  { name: 'replace-page', as: { owner: 'Example Tower' }, path: onboardingOf('Example Tower', '/replace'), languages: both },
  { ...of('Example Bridge', 'replace-submitted') },
  { ...of('Example Depot', 'replace-returned') },
  { ...of('Example Studio', 'replace-accepted') },
  { ...of('Example Arena', 'replace-current'), languages: both },
  { ...of('Example Harbour', 'replace-ended') },
  { ...of('Example Factory', 'retired'), languages: both },
  { name: 'evidence', as: { owner: 'Example Factory' }, path: onboardingOf('Example Factory', '/evidence'), languages: both },
  { name: 'print-evidence', as: { owner: 'Example Retail' }, path: onboardingOf('Example Retail', '/evidence'), prepare: onPaper },
  { ...of('Example Vault', 'error-page'), languages: both },
  { name: 'overview', as: { owner: 'Example Brewery' }, path: '/', languages: both },
  { name: 'overview-returned', as: { owner: 'Example Court' }, path: '/', languages: both },
  { name: 'account', as: { owner: 'Example Brewery' }, path: '/account', languages: both },
];

function of(company: string, name: string): State {
  return { name, as: { owner: company }, path: onboardingOf(company) };
}

async function handOn(page: Page): Promise<void> {
  await page.getByText(onboarding.setUp.someoneElse).click();
  await page.getByRole('button', { name: onboarding.delegate.make }).click();
  await page.getByRole('status').filter({ hasText: onboarding.delegate.made }).waitFor();
}

/** As in another browser than the one in which the link was opened. */
async function missPin(page: Page, { onboardingOf: seededOf }: Seeded): Promise<void> {
  await db().person.update({ where: { id: seededOf('Example Pharmacy').ownerId }, data: { pinGivenAt: new Date() } });
  await page.reload();
  await page.getByText(onboarding.seal.missingTitle).waitFor();
}

async function showMessages(page: Page): Promise<void> {
  await page.getByRole('tab').nth(1).click();
}

async function askToRetire(page: Page): Promise<void> {
  await openMessages(page);
  await page.getByRole('button', { name: onboarding.closing.retire }).click();
  await page.getByRole('dialog').waitFor();
}

/** The changes of the page, which one connection brings, no longer arrive. */
async function goOffline(page: Page): Promise<void> {
  await page.route('**/api/events*', (route) => route.abort());
  await page.reload();
  await page.getByText(/^No connection to the portal/).waitFor({ timeout: 60_000 });
}

async function openGuideOptions(page: Page): Promise<void> {
  await setupGuide(page).waitFor();
  // A fold that is opened before the page's own script runs closes again.
  await page.getByText(onboarding.live.live).waitFor();
  await openOptions(page);
}

async function printGuide(page: Page): Promise<void> {
  await openTab(page, 'console');
  await print(page, `${common.print} ${guide.artefacts}`);
}

async function printReceipt(page: Page): Promise<void> {
  await print(page, `${common.print} ${onboarding.done.submission}`);
}

/** Presses a button that prints its part; the browser's own dialog would wait for a person. */
async function print(page: Page, name: string): Promise<void> {
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await page.getByRole('button', { name }).click();
  await onPaper(page);
}

async function onPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
}
