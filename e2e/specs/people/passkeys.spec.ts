import type { Page } from '@playwright/test';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { expect, portal, test } from '@/e2e/fixtures/test';
import { attachAuthenticator } from '@/e2e/support/authenticator';
import { forgetStepUps } from '@/e2e/support/database';

test('a customer adds a passkey and signs in with it alone', async ({ person, invite }) => {
  const { link, email } = await invite();
  const page = await person();
  await attachAuthenticator(page);
  await acceptInvitation(page, link);
  await page.goto('/account');
  await addPasskey(page, 'This laptop');
  await expect(page.getByRole('button', { name: 'Remove the passkey This laptop' })).toBeVisible();

  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Your onboardings' })).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('main').getByText(email, { exact: true }).first()).toBeVisible();
  await expect(page.getByText(/by passkey/)).toBeVisible();
});

test('a passkey whose device does not check the person is neither made nor taken', async ({ person, invite, browser, place }) => {
  const { link } = await invite();
  const page = await person();
  const device = await attachAuthenticator(page);
  await acceptInvitation(page, link);
  await page.goto('/account');
  await device.verify(false);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Name of the passkey').fill('Unlocked phone');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByText('No passkey was made', { exact: false })).toBeVisible();

  // A page that did not insist on the check would get a passkey without it from the device; the server does not take that.
  const context = await browser.newContext({ baseURL: place.origin, storageState: await page.context().storageState() });
  const careless = await context.newPage();
  await attachAuthenticator(careless, { canVerify: false });
  await careless.goto('/account');
  expect(await registerWithoutCheck(careless)).toBe(401);
  await context.close();
  await page.reload();
  await expect(page.getByText('No passkey yet', { exact: false })).toBeVisible();
});

test('staff whose provider does not vouch add a passkey that an admin allows, open a case with it, and confirm with it before they open a message', async ({
  person,
  place,
  invite,
  staff,
}) => {
  const email = 'third.reviewer@microshare.example';
  // The provider knows one such person; an earlier try may have left their passkey.
  await portal(place, ['erase', '--email', email]).catch(() => undefined);
  const customer = await person();
  await acceptInvitation(customer, (await invite()).link);
  const page = await person();
  await attachAuthenticator(page);
  await signInAsStaff(page);
  await chooseThemselves(page);
  await page.waitForURL(/\/account\/step-up/);
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
  // Until then nothing of the staff's is reached.
  await page.goto('/support/customers');
  await expect(page).toHaveURL(/\/account\/step-up\?then=%2Fsupport%2Fcustomers/);
  await expect(page.getByText('Your second factor is not proven')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add a passkey' })).toHaveCount(0);
  const admin = await staff('Demo admin');
  await admin.goto('/support/people');
  await admin.getByRole('button', { name: 'Allow the first passkey of Demo reviewer without a second factor' }).click();
  await expect(admin.getByText('May add a first passkey, within 7 days')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Customers', exact: true })).toBeVisible();

  // The next sign-in needs the passkey that they have now: the provider alone proves one factor.
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.waitForURL(/\/sign-in/);
  // The provider has them signed in still, and asks nothing.
  await signInAsStaff(page);
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm with your Microshare account' }).click();
  await chooseThemselves(page);
  await expect(page.getByRole('heading', { name: 'Confirm that it is you' })).toBeVisible();
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'Queue', exact: true })).toBeVisible();

  // Five minutes later: whoever sits at the screen proves it once more before a sealed message, and before people are changed.
  const onboardingId = new URL(customer.url()).pathname.split('/')[2];
  await forgetStepUps(place, email);
  await page.goto(`/support/${onboardingId}/sealed`);
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await expect(page.getByRole('heading', { name: 'The sealed message' })).toBeVisible();
  await forgetStepUps(place, email);
  await page.goto('/support');
  await page.getByRole('link', { name: 'Invite a customer' }).click();
  await page.getByRole('button', { name: 'Confirm with a passkey' }).click();
  await expect(page.getByRole('dialog', { name: 'Invite a customer' })).toBeVisible();
});

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Name of the passkey').fill(name);
  await page.getByRole('button', { name: 'Add a passkey' }).click();
}

async function signInAsStaff(page: Page): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with your Microshare account' }).click();
}

async function chooseThemselves(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Demo reviewer without a second factor', exact: true }).click();
}

/** Runs the registration as a page would that leaves the check out; the status of the portal's answer. */
function registerWithoutCheck(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const bytes = (text: string) => Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const text = (buffer: ArrayBuffer) =>
      btoa(String.fromCharCode(...new Uint8Array(buffer)))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replaceAll('=', '');
    const headers = { 'content-type': 'application/json' };
    const asked = await fetch('/api/auth/passkey/generate-register-options', { method: 'POST', headers, body: '{}' });
    const options = await asked.json();
    const made = (await navigator.credentials.create({
      publicKey: {
        rp: options.rp,
        pubKeyCredParams: options.pubKeyCredParams,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        authenticatorSelection: { residentKey: 'discouraged', userVerification: 'discouraged' },
      },
    })) as PublicKeyCredential;
    const { clientDataJSON, attestationObject } = made.response as AuthenticatorAttestationResponse;
    const response = {
      id: made.id,
      rawId: text(made.rawId),
      type: made.type,
      clientExtensionResults: {},
      response: { clientDataJSON: text(clientDataJSON), attestationObject: text(attestationObject), transports: ['internal'] },
    };
    const answer = await fetch('/api/auth/passkey/verify-registration', {
      method: 'POST',
      headers,
      body: JSON.stringify({ response }),
    });
    return answer.status;
  });
}
