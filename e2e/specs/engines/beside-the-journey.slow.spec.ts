import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { test } from '@/e2e/fixtures/engine-test';
import { expectVisible } from '@/e2e/fixtures/expect-visible';
import { expect } from '@/e2e/fixtures/test';
import { engineNames, engines } from '@/e2e/support/engines/engines';
import { signInTexts } from '@/messages/en/sign-in';

for (const engine of engineNames) {
  const { missing } = engines[engine];
  test.describe(engine, () => {
    test.use({ engine });
    test.skip(missing !== null, `${missing} is not installed`);

    test('a customer who signed out comes back by a mailed link, and a browser without passkeys says so', async ({
      enginePerson,
      invite,
      mail,
    }) => {
      const { link, email } = await invite();
      const page = await enginePerson();
      await acceptInvitation(page, link);
      await page.goto('/account');
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.waitForURL(/\/sign-in/);
      if (!(await page.evaluate(() => 'PublicKeyCredential' in globalThis, null))) {
        await page.getByRole('button', { name: signInTexts.usePasskey }).click();
        await expectVisible(page.getByText(signInTexts.fault.passkeyUnsupported.saw));
      }
      await page.getByLabel(signInTexts.email).first().fill(email);
      await page.getByRole('button', { name: signInTexts.sendLink }).click();
      await page.goto((await mail(email, /sign-in link/)).links[0] ?? '');
      await page.getByRole('button', { name: signInTexts.redeemButton }).click();
      await expectVisible(page.getByRole('heading', { name: 'Your onboardings' }));
    });

    test('a dialog of staff’s takes the keyboard, and Escape gives it back', async ({ engineStaff }) => {
      const page = await engineStaff();
      const opener = page.getByRole('button', { name: 'Invite a customer' });
      await opener.click();
      const inside = page.getByRole('button', { name: 'Cancel' });
      await expectVisible(inside);
      expect(await page.evaluate(() => document.activeElement?.closest('dialog')?.matches(':modal'), null)).toBe(true);
      await inside.press('Escape');
      await inside.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.textContent, null)).toContain('Invite a customer');
    });

    test('a test that presses a busy button waits until it is not', async ({ enginePerson }) => {
      const page = await enginePerson();
      await page.goto('/sign-in');
      await page.evaluate(() => {
        const button = document.createElement('button');
        button.textContent = 'Busy at first';
        button.ariaDisabled = 'true';
        button.addEventListener('click', () => button.replaceChildren(button.ariaDisabled === 'true' ? 'too early' : 'in time'));
        document.body.prepend(button);
        setTimeout(() => button.setAttribute('aria-disabled', 'false'), 1_000);
      }, null);
      await page.getByRole('button', { name: 'Busy at first' }).click();
      await expectVisible(page.getByRole('button', { name: 'in time' }));
    });
  });
}
