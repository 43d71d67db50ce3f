import { expectLinkOver } from '@/e2e/fixtures/delegated-link';
import { openMessages, openSteps } from '@/e2e/fixtures/page-tabs';
import { expect, test } from '@/e2e/fixtures/test';
import { expectSound } from '@/e2e/support/expect-sound';
import { invitation } from '@/messages/en/invitation';
import { onboarding } from '@/messages/en/onboarding';
import { requirements } from '@/messages/en/requirements';
import { timeline } from '@/messages/en/timeline';
import { fill } from '@/messages/fill';

const { delegate: texts, help, setUp, stream: streamTexts } = onboarding;

test('who is invited hands all of it on: a colleague proposes the stream, the owner confirms it, and both pages go on by themselves', async ({
  person,
  invite,
  account,
}) => {
  test.slow();
  const owner = await person();
  // A device with a share sheet, as phones have one.
  await owner.addInitScript(() => {
    Object.defineProperty(navigator, 'share', { value: async (what: ShareData) => sessionStorage.setItem('shared', JSON.stringify(what)) });
  });
  const { link: invited, company, email } = await invite();
  await owner.goto(invited);
  await owner.getByRole('button', { name: invitation.startHandOn }).click();
  await expect(owner.getByText(texts.streamText)).toBeVisible();
  await owner.getByRole('button', { name: texts.make }).click();
  const made = owner.getByRole('status').filter({ hasText: texts.made });
  const link = (await made.getByText(/^http.*#t=/).textContent()) ?? '';

  await expect(made.getByRole('link', { name: texts.byMail })).toHaveAttribute('href', new RegExp(`^mailto:.*${encodeURIComponent(link)}`));
  await made.getByRole('button', { name: 'Show QR code' }).click();
  await expect(made.getByRole('img', { name: texts.qrLabel })).toBeVisible();
  await made.getByRole('button', { name: texts.share }).click();
  expect(JSON.parse((await owner.evaluate(() => sessionStorage.getItem('shared'))) ?? '{}')).toMatchObject({ url: link });
  await expectSound(owner, 'link made');

  const colleague = await person();
  await colleague.goto(link);
  await colleague.getByRole('button', { name: help.continue }).click();
  await expect(colleague.getByRole('heading', { level: 1, name: fill(help.streamTitle, { company }) })).toBeVisible();
  const who = fill(help.who, { name: email.replace(/@.*/, ''), company });
  await expect(colleague.getByText(fill(help.streamLead, { who }))).toBeVisible();
  await colleague.getByLabel(streamTexts.arn).fill(account.streamArn);
  await colleague.getByRole('button', { name: help.propose }).click();
  await expect(colleague.getByText(help.proposed)).toBeVisible();
  await expectSound(colleague, 'proposed');

  await expect(owner.getByText(texts.proposedTitle)).toBeVisible();
  await expect(owner.getByText(requirements.due['stream-proposed'] ?? 'unworded')).toBeVisible();
  await openMessages(owner);
  await expect(owner.getByRole('region', { name: 'Timeline' })).toContainText(
    fill(timeline.actions['stream.proposed'], { stream: account.streamArn }),
  );
  await openSteps(owner);
  await expectSound(owner, 'stream proposed');
  await owner.getByRole('button', { name: texts.confirmStream }).click();
  await expect(owner.getByRole('heading', { name: onboarding.access.title })).toBeVisible();
  await expect(colleague.getByRole('heading', { name: setUp.title, exact: true })).toBeVisible();
  await expect(colleague.getByText(`${account.streamName} in ${account.region}`, { exact: false }).first()).toBeVisible();

  await owner.getByRole('button', { name: fill(onboarding.changeStep, { step: onboarding.steps.stream }) }).click();
  await owner.getByText(setUp.someoneElse).click();
  await owner.getByRole('button', { name: texts.revoke }).click();
  await expectLinkOver(colleague);
});
