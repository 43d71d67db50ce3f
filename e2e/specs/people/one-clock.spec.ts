import { expect, test } from '@/e2e/fixtures/test';
import { accountTexts } from '@/messages/en/account';

test('pages show times in the zone of the account, whatever the browser’s', async ({ person, begin }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  await page.goto('/account');
  await page.getByLabel(accountTexts.profile.timeZone).selectOption('Asia/Tokyo');
  await page.getByRole('button', { name: accountTexts.save, exact: true }).click();
  await expect(page.getByText(accountTexts.saved)).toBeVisible();
  await page.reload();
  const times = page.locator('main time');
  await expect(times.first()).toContainText('GMT+9');
  for (const text of await times.allTextContents()) expect(text).toContain('GMT+9');
});
