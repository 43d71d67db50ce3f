import type { Page } from '@playwright/test';
import { expectFocusKept } from '@/e2e/fixtures/expect-focus-kept';
import { expect, test } from '@/e2e/fixtures/test';
import { parseStreamArn } from '@/lib/domain/aws/stream-arn';
import { permissionPolicy, policyText, trustPolicy } from '@/lib/domain/aws/stream-policy';
import { connectionTest as germanTest } from '@/messages/de/connection-test';
import { invitation as germanInvitation } from '@/messages/de/invitation';
import { onboarding as german } from '@/messages/de/onboarding';
import { connectionTest as englishTest } from '@/messages/en/connection-test';
import { invitation as englishInvitation } from '@/messages/en/invitation';
import { onboarding as english } from '@/messages/en/onboarding';
import { signInTexts } from '@/messages/en/sign-in';

const languages = [
  { locale: 'en-GB', onboarding: english, connectionTest: englishTest, invitation: englishInvitation },
  { locale: 'de-DE', onboarding: german, connectionTest: germanTest, invitation: germanInvitation },
] as const;

for (const { locale, onboarding, connectionTest, invitation } of languages) {
  test(`${locale}: each step has its title and headings in order, takes the focus, and a passed test is announced once`, async ({
    person,
    invite,
    aws,
    account,
  }) => {
    test.slow();
    const { link } = await invite();
    const page = await person({ locale });
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const { steps } = onboarding;
    await page.goto(link);
    await press(invitation.start);
    await expectStep(page, { step: steps.stream, heading: onboarding.stream.title });
    await page.getByLabel(onboarding.stream.arn).fill(account.streamArn);
    await press(onboarding.stream.save);
    await expectStep(page, { step: steps.access, heading: onboarding.access.title, takesFocus: true });
    const principalArn =
      (await page
        .getByText(/^arn:aws:iam::/)
        .first()
        .textContent()) ?? '';
    await press(onboarding.access.choose);
    await expectStep(page, { step: steps['set-up'], heading: onboarding.setUp.title, takesFocus: true });

    const externalId =
      /onb-[0-9a-f]+/.exec((await page.getByRole('region', { name: steps.access, exact: true }).textContent()) ?? '')?.[0] ?? '';
    const [stream, { accountId }] = [parseStreamArn(account.streamArn), account];
    if (!stream.ok) throw new Error('The stream of the test is whole.');
    await aws.addRole({ accountId, roleName: 'microshare', trustPolicy: policyText(trustPolicy(principalArn, externalId)) });
    const role = await aws.putRolePolicy({ accountId, roleName: 'microshare', policy: policyText(permissionPolicy(stream.value)) });
    await page.getByLabel(onboarding.setUp.roleArn).fill(role.arn);
    await press(onboarding.setUp.useRole);
    await expectStep(page, { step: steps.test, heading: steps.test, takesFocus: true });

    const announced = page.getByRole('status').filter({ hasText: connectionTest.passedNext });
    await expect(announced).toHaveCount(0);
    await press(connectionTest.run);
    await expectStep(page, { step: steps.seal, heading: onboarding.seal.title, takesFocus: true });
    await expect(announced).toHaveCount(1);
    await expect(page.locator('main').getByRole('alert')).toHaveCount(0);
    await press(onboarding.seal.button);
    await expectStep(page, { step: steps.done, heading: onboarding.done.title, takesFocus: true });
  });
}

test('the focus stays on the page when a sign-in link was sent', async ({ person }) => {
  const page = await person();
  await page.goto('/sign-in');
  await page.getByLabel(signInTexts.email).first().fill('nobody@customer.example');
  await page.getByRole('button', { name: signInTexts.sendLink }).click();
  await expect(page.getByText(signInTexts.sentTitle)).toBeVisible();
  await expectFocusKept(page);
});

test('in forced colours the chosen tab and the current step have a line that the others lack', async ({ person, invite }) => {
  const { link } = await invite();
  const page = await person();
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(link);
  await page.getByRole('button', { name: englishInvitation.start }).click();
  await expect(page.getByRole('heading', { name: english.stream.title })).toBeVisible();
  const lineUnder = (selected: boolean) => page.getByRole('tab', { selected }).evaluate((tab) => getComputedStyle(tab).borderBottomColor);
  // The colour of the ground, as the tabs that are not chosen have their line in it.
  const ground = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('hr'));
    probe.style.borderColor = 'Canvas';
    const colour = getComputedStyle(probe).borderBottomColor;
    probe.remove();
    return colour;
  });
  expect(await lineUnder(false)).toBe(ground);
  expect(await lineUnder(true)).not.toBe(ground);
  const outlines = await page
    .getByRole('navigation', { name: english.stepsLabel })
    .locator('li > a, li > span')
    .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).outlineStyle));
  expect(outlines.filter((style) => style === 'solid')).toHaveLength(1);
});

/** Expects the title, one page heading with no level left out below it, the step marked as the current one, and the focus on its heading. */
async function expectStep(page: Page, { step, heading, takesFocus = false }: { step: string; heading: string; takesFocus?: boolean }) {
  await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeVisible();
  if (takesFocus) await expect(page.getByRole('heading', { level: 2, name: heading, exact: true })).toBeFocused();
  await expect(page.locator('[aria-current="step"]')).toContainText(step);
  const tree = await page.locator('body').ariaSnapshot();
  const levels = [...tree.matchAll(/heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  expect(levels[0]).toBe(1);
  for (const [index, level] of levels.entries()) expect(level, tree).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
}
