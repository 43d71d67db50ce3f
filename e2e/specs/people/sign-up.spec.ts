import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expect, test } from '@/e2e/fixtures/test';

test('a company signs itself up, prepares at once, and invites once staff have confirmed it', async ({ person, staff, mail }) => {
  const { company, email } = someone();
  const page = await person();
  await askToSignUp(page, company, email);
  const { links } = await mail(email, /^Confirm your address/);
  await page.goto(links[0] ?? '');
  await expect(page.getByText('name the same support keys')).toBeVisible();
  await expect(page.getByText(`signs up “${company}”, with ${email} as its owner`, { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm and begin' }).click();
  await expect(page.getByRole('heading', { name: 'Which stream?' })).toBeVisible();
  await expect(page.getByText(`Microshare has not confirmed ${company} yet.`, { exact: false })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByText('Microshare has not confirmed the company yet.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Their work e-mail address')).toHaveCount(0);

  const reviewer = await staff();
  await reviewer.goto('/support/customers');
  await reviewer.getByLabel('Find a company').fill(company);
  await expect(reviewer.getByText('Signed up by itself, not confirmed')).toBeVisible();
  await reviewer.getByRole('button', { name: `Confirm the company ${company}` }).click();
  await expect(reviewer.getByText('Signed up by itself, not confirmed')).toHaveCount(0);
  await mail(email, /^Microshare confirmed/);
  await page.reload();
  await expect(page.getByLabel('Their work e-mail address')).toBeVisible();
});

test('staff see on the case that nobody has confirmed the company, and confirm it there', async ({ person, staff, mail }) => {
  const { company, email } = someone();
  const page = await person();
  await askToSignUp(page, company, email);
  await page.goto((await mail(email, /^Confirm your address/)).links[0] ?? '');
  await page.getByRole('button', { name: 'Confirm and begin' }).click();
  await expect(page.getByRole('heading', { name: 'Which stream?' })).toBeVisible();

  const reviewer = await staff();
  await reviewer.goto('/support?turn=any&flag=unconfirmed-company');
  await reviewer.getByRole('link', { name: company, exact: true }).click();
  await reviewer.getByRole('button', { name: `Confirm the company ${company}` }).click();
  await expect(reviewer.getByText('Nothing odd was found.')).toBeVisible();
});

test('an address that has an account reads the same words, and its mail leads to the sign-in', async ({ person, invite, mail }) => {
  const { link, email } = await invite();
  const page = await person();
  await page.goto(link);
  await page.getByRole('button', { name: 'Start the onboarding' }).click();
  await expect(page.getByRole('heading', { name: 'Which stream?' })).toBeVisible();
  const outsider = await person();
  await askToSignUp(outsider, 'Another Example', email);
  const { links, text } = await mail(email, /^You have an account already/);
  expect(links[0]).toMatch(/\/sign-in$/);
  expect(text).not.toContain('Another Example');
});

test('a name that mail programs would make a link of, or that hides a character, is not sent and says why', async ({ person }) => {
  const { company, email } = someone();
  const page = await person();
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/sign-in')) asked.push(request.url());
  });
  for (const [name, says] of [
    ['Win at https://evil.example', /Mail programs would make a link of it/],
    [`${company}\u202e`, /a character in it that cannot be seen/],
    ['x'.repeat(61), /60 characters at most/],
  ] as const) {
    await sendSignUp(page, name, email);
    await expect(page.getByText(says)).toBeVisible();
  }
  expect(asked).toEqual([]);
  await askToSignUp(page, company, email);
  await expect.poll(() => asked.length).toBe(1);
});

function someone() {
  const mark = randomInt(1e9).toString(36);
  return { company: `Self-made Works ${mark}`, email: `founder-${mark}@customer.example` };
}

async function askToSignUp(page: Page, company: string, email: string): Promise<void> {
  await sendSignUp(page, company, email);
  await expect(page.getByText(`A mail is on its way to ${email}.`, { exact: false })).toBeVisible();
}

async function sendSignUp(page: Page, company: string, email: string): Promise<void> {
  await page.goto('/sign-in');
  const form = page.getByRole('form', { name: 'New here, without an invitation?' });
  await form.getByLabel('Company').fill(company);
  await form.getByLabel('Your work e-mail address').fill(email);
  await form.getByRole('button', { name: 'Send me the link' }).click();
}
