import { readFileSync } from 'node:fs';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { nameStream } from '@/e2e/fixtures/name-stream';
import { expect, test } from '@/e2e/fixtures/test';

/** How far from the top the work begins, in CSS pixels: at a desk and on a phone. */
const firstRowWithin = [
  { width: 1440, height: 900, top: 320 },
  { width: 390, height: 844, top: 560 },
];

test('staff narrow the queue down, keep the filters, and go through it by the keyboard', async ({ person, staff, invite, account }) => {
  const invited = [await invite(), await invite()];
  for (const { link } of invited) {
    const customer = await person();
    await acceptInvitation(customer, link);
    await nameStream(customer, account.streamArn);
  }
  const page = await staff();
  const rows = page.getByRole('list', { name: 'Queue' }).getByRole('listitem');
  const link = (at: number) => rows.nth(at).getByRole('link');

  await page.goto('/support?turn=any');
  const dashed = account.accountId.replace(/(\d{4})(?=\d)/g, '$1-');
  await page.getByRole('searchbox').fill(dashed);
  await page.keyboard.press('Enter');
  await expect(rows).toHaveCount(2);
  await expect(page.getByRole('searchbox')).toBeFocused();
  for (const { width, height, top } of firstRowWithin) {
    await page.setViewportSize({ width, height });
    const firstRow = async () => (await rows.nth(0).boundingBox())?.y;
    await expect.poll(firstRow, { message: `the first row at ${width} px` }).toBeLessThanOrEqual(top);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.getByRole('heading', { name: 'Queue' }).click();

  await page.keyboard.press('j');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(link(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(link(0)).toBeFocused();
  await page.keyboard.press('a');
  await expect(rows.nth(0).getByText('Demo reviewer')).toBeVisible();
  await expect(rows.nth(1).getByText('Nobody')).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');

  await expect(link(0)).toBeFocused();
  for (const key of ['x', 'j', 'x']) await page.keyboard.press(key);
  await expect(page.getByText('2 chosen')).toBeVisible();
  await page.getByRole('button', { name: 'Remind the customers' }).click();
  await expect(page.getByText('Reminded by mail: 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Choose none' }).click();
  await expect(page.getByText('2 chosen')).toHaveCount(0);

  await page.getByRole('link', { name: '+ Assigned to me' }).click();
  await expect(rows).toHaveCount(1);
  await page.getByRole('button', { name: 'Save these filters' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Mine in this account');
  await page.getByRole('button', { name: 'Save these filters' }).click();
  const kept = new URL(page.url());
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export JSON' }).click();
  const exported: unknown = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
  expect(exported).toMatchObject([{ accountId: account.accountId, assignedTo: { name: 'Demo reviewer' } }]);

  await page.goto('/support');
  await page.getByRole('link', { name: 'Mine in this account' }).click();
  await expect(page).toHaveURL(kept.href);
  await expect(rows).toHaveCount(1);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Queue' }).click();
  await page.keyboard.press('j');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Decision' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`(${invited.map(({ company }) => company).join('|')}) · .* · Draft`));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole('link', { name: 'Decision', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Decision' })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.keyboard.press('d');
  await page.keyboard.press('m');
  await expect(page.getByLabel('Message to the customer')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('u');
  await expect(page).toHaveURL(/\/support$/);

  const company = invited[1]?.company ?? '';
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Go to a case, a customer or a page' });
  await palette.getByRole('combobox').fill(company);
  await expect(palette.getByRole('option', { name: company }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeFocused();
});
