import { expect, test } from '@/e2e/fixtures/test';
import { holdScripts } from '@/e2e/support/hold-scripts';
import { signInTexts as texts } from '@/messages/en/sign-in';

test('a button that is pressed before the page works is pressed once it does', async ({ person }) => {
  const page = await person();
  const arrive = await holdScripts(page);
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'Sign in with your Microshare account' }).click();
  arrive();
  await expect(page.getByRole('link', { name: 'Demo reviewer', exact: true })).toBeVisible();
});

test('what is typed and sent before the page works is sent once it does, and never gets into an address', async ({ person }) => {
  const page = await person();
  const arrive = await holdScripts(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/sign-in', { waitUntil: 'commit' });
  await page.getByLabel(texts.email, { exact: true }).first().fill('early@customer.example');
  await page.getByRole('button', { name: texts.sendLink }).click();
  arrive();
  await expect(page.getByText(texts.sentTitle, { exact: true })).toBeVisible();
  await expect(page.getByText('early@customer.example', { exact: false })).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  expect(asked.filter((url) => url.includes('early'))).toEqual([]);
});
