import { expectVisible } from '@/e2e/fixtures/expect-visible';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { expect, test } from '@/e2e/fixtures/test';
import { hasReceiver, isSigned, startReceiver, type WebhookReceiver } from '@/e2e/support/webhook-receiver';
import { accountTexts } from '@/messages/en/account';
import { onboarding } from '@/messages/en/onboarding';
import { webhookTexts as texts } from '@/messages/en/webhooks';
import { fill } from '@/messages/fill';

test.skip(() => !hasReceiver(), 'openssl is not installed');

let receiver: WebhookReceiver;
test.beforeEach(async () => {
  receiver = await startReceiver();
});
test.afterEach(() => receiver.close());

test('an owner remains the one who is told of failures, adds a webhook, tries it, sees what its server answered, gets a change signed with the secret shown once, and removes it', async ({
  person,
  begin,
}) => {
  const owner = await person();
  await begin(owner, { method: 'role' });
  const onboardingPage = owner.url();
  await owner.goto('/account');
  await owner.getByRole('button', { name: /^Send .+ no mails about failures$/ }).click();
  await expectVisible(owner.getByText(accountTexts.fault['last-told']));

  await owner.getByLabel(texts.url).fill(receiver.url);
  await owner.getByRole('button', { name: texts.add, exact: true }).click();
  const secret = (await owner.getByText(/^[\w-]{43}$/).textContent()) ?? '';
  const line = owner.getByRole('listitem').filter({ hasText: receiver.url });
  await expectVisible(line.getByText(texts.never));

  await line.getByRole('button', { name: texts.test }).click();
  await expect(line).toContainText(/answered 200 after \d+ ms/);
  expect(receiver.arrived.map(({ event }) => event['type'])).toEqual(['test']);
  expect(isSigned(receiver.arrived[0], secret)).toBe(true);
  receiver.answerWith(503);
  await line.getByRole('button', { name: texts.test }).click();
  await expect(line).toContainText(/answered 503 after \d+ ms/);
  receiver.answerWith(200);

  await owner.goto(onboardingPage);
  await openMessages(owner);
  await owner.getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  await owner.getByRole('dialog').getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  await expect.poll(() => receiver.arrived.map(({ event }) => event['type'])).toEqual(['test', 'test', 'onboarding.paused']);
  const paused = receiver.arrived[2];
  expect(isSigned(paused, secret)).toBe(true);
  expect(onboardingPage).toContain(String(paused?.event['onboardingId']));

  await owner.goto('/account');
  await expect(owner.getByText(secret)).toHaveCount(0);
  await owner.getByRole('button', { name: fill(texts.removeNamed, { url: receiver.url }) }).click();
  await expect(line).toHaveCount(0);
});
