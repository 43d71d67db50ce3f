import { expect, test } from '@/e2e/fixtures/test';
import { expectSound } from '@/e2e/support/expect-sound';

test('the pages for anyone are accessible at every width and in both themes', async ({ person }) => {
  const page = await person();
  for (const path of ['/', '/sign-in', '/security', '/invite']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectSound(page, path);
  }
});

test('an invitation can be accepted and a stream named with the keyboard alone', async ({ person, invite, account }) => {
  const { link } = await invite();
  const page = await person();
  await page.goto(link);
  await page.getByRole('button', { name: 'Start the onboarding' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which stream?' })).toBeVisible();
  await page.getByLabel('Stream ARN').focus();
  await page.keyboard.insertText(account.streamArn);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How should Microshare write to your stream?' })).toBeVisible();
});
