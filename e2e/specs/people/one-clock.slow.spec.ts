import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/fixtures/test';
import { accountTexts } from '@/messages/en/account';
import { supportTexts } from '@/messages/en/support';

test('pages show times in the zone of the account, whatever the browser’s', async ({ person, begin }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  await chooseZone(page, 'Asia/Tokyo');
  await page.reload();
  const times = page.locator('main time');
  await expect(times.first()).toContainText('GMT+9');
  for (const text of await times.allTextContents()) expect(text).toContain('GMT+9');
});

test('staff, whose account begins with UTC, take the zone of their browser at one press', async ({ staff }) => {
  const page = await staff('Demo admin');
  await chooseZone(page, 'UTC');
  await page.goto('/support');
  await page.getByRole('button', { name: 'Use Europe/Berlin' }).click();
  await expect(page.getByText(supportTexts.zone.isUtc)).toHaveCount(0);
  await page.goto('/account');
  await expect(page.getByLabel(accountTexts.profile.timeZone)).toHaveValue('Europe/Berlin');
  await chooseZone(page, 'UTC');
});

async function chooseZone(page: Page, zone: string): Promise<void> {
  await page.goto('/account');
  await page.getByLabel(accountTexts.profile.timeZone).selectOption(zone);
  await page.getByRole('button', { name: accountTexts.save, exact: true }).click();
  await expect(page.getByText(accountTexts.saved)).toBeVisible();
}
