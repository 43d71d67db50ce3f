import { expect, test } from '@/e2e/fixtures/test';
import { languageNames } from '@/lib/domain/language';
import { common as german } from '@/messages/de/common';
import { home as germanHome } from '@/messages/de/home';
import { accountTexts } from '@/messages/en/account';
import { common } from '@/messages/en/common';

test('somebody who is not signed in chooses language and theme in the header, and the browser keeps both', async ({ person }) => {
  const page = await person();
  await page.goto('/security');
  await page.getByLabel(common.language).selectOption(languageNames.de);
  await expect(page.getByRole('link', { name: german.security })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByLabel(german.theme).selectOption(german.themes.dark);
  await page.goto('/sign-in');
  await expect(page.getByLabel(german.theme)).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the language chosen in the header is that of the account, on the next page and in the profile', async ({ person, begin }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  await page.goto('/account');
  await page.getByLabel(common.language).selectOption(languageNames.de);
  await expect(page.getByLabel(german.language)).toHaveValue('de');
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(germanHome.yours);
  await page.getByLabel(german.language).selectOption(languageNames.en);
  await expect(page.getByLabel(common.language)).toHaveValue('en');
  await page.goto('/account');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(accountTexts.title);
});
