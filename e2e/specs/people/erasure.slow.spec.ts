import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { expect, test } from '@/e2e/fixtures/test';
import { dumpDatabase } from '@/e2e/support/database';

test('a person erases their name and address, and the database forgets both', async ({ person, invite, place }) => {
  const { link, email } = await invite();
  const page = await person();
  await acceptInvitation(page, link);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Erase my name and address' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await page.waitForURL(/\/sign-in$/);
  expect((await page.context().cookies()).filter(({ name }) => name.includes('portal'))).toEqual([]);
  expect(await dumpDatabase(place.dataDir)).not.toContain(email.split('@')[0]);
});

test('an admin erases a customer by the address', async ({ person, staff, invite }) => {
  const { link, email } = await invite();
  const page = await person();
  await acceptInvitation(page, link);
  const admin = await staff('Demo admin');
  await admin.goto('/support/people');
  await admin.getByLabel('E-mail address to erase').fill(email);
  await admin.getByRole('button', { name: 'Erase the person' }).click();
  await admin.getByRole('dialog').getByRole('button', { name: 'Erase now' }).click();
  await expect(admin.getByText('Erased. The audit holds the id alone.')).toBeVisible();
  await page.goto('/account');
  await page.waitForURL(/\/sign-in/);
});
