import type { Locator, Page } from '@playwright/test';
import { expectFocusKept } from '@/e2e/fixtures/expect-focus-kept';
import { expect, test } from '@/e2e/fixtures/test';
import { writeClipboard } from '@/e2e/support/copy-text';
import { connectionTest } from '@/messages/en/connection-test';
import { guide } from '@/messages/en/guide';
import { invitation } from '@/messages/en/invitation';
import { onboarding } from '@/messages/en/onboarding';
import { copyOnWalk, expectInView, movedDuringRun, note, startWalk } from './measures';

/** No screen of this walk asks for more presses of the Tab key to reach what leads on. */
const tabsMax = 60;

test('at a desk, in English and with the keyboard alone, a key is sealed, and the focus is never lost', async ({
  person,
  invite,
  aws,
  account,
}, testInfo) => {
  test.slow();
  const { link } = await invite();
  const page = await person({ viewport: { width: 1440, height: 900 } });
  const walk = await startWalk(page, (target) => pressByKeyboard(page, target));
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const arriveAt = async (name: string) => {
    await expect(page.getByRole('heading', { name, exact: true })).toBeFocused();
    await walk.read();
  };

  await page.goto(link);
  await expect(button(invitation.start)).toBeVisible();
  await walk.read();
  await walk.goOn(button(invitation.start));

  await expect(page.getByRole('heading', { name: onboarding.stream.title, exact: true })).toBeVisible();
  await expectFocusKept(page);
  await walk.read();
  await tabTo(page, page.getByLabel(onboarding.stream.arn));
  await page.keyboard.insertText(account.streamArn);
  await walk.goOn(button(onboarding.stream.save));

  await arriveAt(onboarding.access.title);
  await walk.goOn(button(onboarding.access.chooseKeys));

  await arriveAt(onboarding.setUp.title);
  await tabTo(page, page.getByRole('tab', { name: guide.formats.cloudformation }));
  await page.keyboard.press('End');
  const copying = page.getByRole('button', { name: new RegExp(`^Copy ${guide.parts.policy}: `) });
  const policy = await copyOnWalk(page, () => walk.press(copying));
  const { accessKeyId, secretAccessKey } = await aws.addUser({ accountId: account.accountId, userName: 'microshare' });
  await aws.putUserPolicy({ accountId: account.accountId, userName: 'microshare', policy });
  await writeClipboard(page, `${accessKeyId},${secretAccessKey}`);
  const paste = page.getByLabel(onboarding.file.paste);
  await tabTo(page, paste);
  await expectInView(paste);
  await page.keyboard.press('ControlOrMeta+V');

  await arriveAt(onboarding.steps.test);
  await walk.goOn(button(connectionTest.run));
  await expectInView(button(connectionTest.cancel));
  await walk.read();
  await arriveAt(onboarding.seal.title);
  await walk.goOn(button(onboarding.seal.button));
  await arriveAt(onboarding.done.title);

  const counts = await walk.counts();
  note(testInfo, 'keyboard', counts);
  expect(await movedDuringRun(page)).toEqual([]);
});

async function pressByKeyboard(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes on with the Tab key, from where the focus is, until it reaches the target. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < tabsMax; tabs += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached within ${tabsMax} tabs`).toBeFocused();
}
