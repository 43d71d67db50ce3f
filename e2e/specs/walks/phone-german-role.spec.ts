import { expect, test } from '@/e2e/fixtures/test';
import { parseStreamArn } from '@/lib/domain/aws/stream-arn';
import { permissionPolicy, policyText, trustPolicy } from '@/lib/domain/aws/stream-policy';
import { common } from '@/messages/de/common';
import { connectionTest } from '@/messages/de/connection-test';
import { guide } from '@/messages/de/guide';
import { invitation } from '@/messages/de/invitation';
import { onboarding } from '@/messages/de/onboarding';
import { copyOnWalk, expectInView, movedDuringRun, note, startWalk } from './measures';

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'de-DE', colorScheme: 'dark' } as const;

/** Goals of this walk; the code that the guide shows is copied, not read, and counts by its lines. */
const most = { words: 900, presses: 8 };

test('on a phone, in German and by touch, a role is sealed within 900 words and 8 presses', async ({
  person,
  invite,
  aws,
  account,
}, testInfo) => {
  test.slow();
  const { link } = await invite();
  const page = await person(phone);
  const walk = await startWalk(page, (target) => target.tap());
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const heading = (name: string) => expect(page.getByRole('heading', { name, exact: true })).toBeVisible();

  await page.goto(link);
  await expect(button(invitation.start)).toBeVisible();
  await walk.read();
  await walk.goOn(button(invitation.start));

  await heading(onboarding.stream.title);
  await walk.read();
  await page.getByLabel(onboarding.stream.arn).fill(account.streamArn);
  await walk.goOn(button(onboarding.stream.save));

  await heading(onboarding.access.title);
  await walk.read();
  await walk.goOn(button(onboarding.access.choose));

  await heading(onboarding.setUp.title);
  const copying = button(`${common.copy} ${guide.codeLabels.cloudformation}`);
  await expect(copying).toBeVisible();
  await walk.read();
  await expectInView(button(onboarding.setUp.useRole));
  const template = await copyOnWalk(page, () => walk.press(copying));
  await page.getByLabel(onboarding.setUp.roleArn).fill(await roleFrom(template));
  await page.evaluate(() => scrollTo(0, 0));
  await walk.goOn(button(onboarding.setUp.useRole));

  await expect(button(connectionTest.run)).toBeVisible();
  await walk.read();
  await walk.goOn(button(connectionTest.run));
  await expectInView(button(connectionTest.cancel));
  await walk.read();
  await heading(onboarding.seal.title);
  await expect(page.getByRole('heading', { name: onboarding.seal.title, exact: true })).toBeFocused();
  await walk.read();
  const counts = await walk.counts();
  await walk.goOn(button(onboarding.seal.button));
  await heading(onboarding.done.title);

  const all = { ...counts, presses: (await walk.counts()).presses };
  note(testInfo, 'phone', all);
  expect(all.words).toBeLessThanOrEqual(most.words);
  expect(all.presses).toBeLessThanOrEqual(most.presses);
  expect(await movedDuringRun(page)).toEqual([]);

  /** Makes in AWS what the template would: the role for the external ID and the identity that stand in it. */
  async function roleFrom(template: string): Promise<string> {
    const externalId = /onb-[0-9a-f]+/.exec(template)?.[0] ?? '';
    const principalArn = /arn:aws:iam::(?!\d*\$)\d{12}:(?:role|user)\/[\w/-]+/.exec(template)?.[0] ?? '';
    const stream = parseStreamArn(account.streamArn);
    if (!stream.ok) throw new Error('The stream of the test is whole.');
    const { accountId } = account;
    await aws.addRole({ accountId, roleName: 'microshare', trustPolicy: policyText(trustPolicy(principalArn, externalId)) });
    const { arn } = await aws.putRolePolicy({ accountId, roleName: 'microshare', policy: policyText(permissionPolicy(stream.value)) });
    return arn;
  }
});
