import { expectVisible } from '@/e2e/fixtures/expect-visible';
import { openMessages } from '@/e2e/fixtures/page-tabs';
import { expect, test } from '@/e2e/fixtures/test';
import { hasReceiver, isSigned, startReceiver, type WebhookReceiver } from '@/e2e/support/webhook-receiver';
import { onboarding } from '@/messages/en/onboarding';
import { supportTexts } from '@/messages/en/support';
import { webhookTexts as texts } from '@/messages/en/webhooks';
import { fill } from '@/messages/fill';

test.skip(() => !hasReceiver(), 'openssl is not installed');

let receiver: WebhookReceiver;
test.beforeEach(async () => {
  receiver = await startReceiver();
});
test.afterEach(() => receiver.close());

test('an admin adds a webhook of Microshare’s, tries it, sees what its server answered, gets a customer’s change signed with the secret shown once, and removes it', async ({
  person,
  staff,
  begin,
}) => {
  const owner = await person();
  await begin(owner, { method: 'role' });
  const admin = await staff('Demo admin');
  await admin.getByRole('link', { name: supportTexts.nav.webhooks, exact: true }).click();
  await expectVisible(admin.getByRole('heading', { level: 1, name: supportTexts.webhooks.title }));

  await admin.getByLabel(texts.url).fill(receiver.url.replace('https', 'http'));
  await admin.getByRole('button', { name: texts.add, exact: true }).click();
  await expectVisible(admin.getByText(texts.fault['bad-input']));
  await admin.getByLabel(texts.url).fill(receiver.url);
  await admin.getByRole('button', { name: texts.add, exact: true }).click();
  const secret = (await admin.getByText(/^[\w-]{43}$/).textContent()) ?? '';
  const line = admin.getByRole('listitem').filter({ hasText: receiver.url });
  await expectVisible(line.getByText(texts.never));

  await line.getByRole('button', { name: texts.test }).click();
  await expect(line).toContainText(/answered 200 after \d+ ms/);
  receiver.answerWith(503);
  await line.getByRole('button', { name: texts.test }).click();
  await expect(line).toContainText(/answered 503 after \d+ ms/);
  receiver.answerWith(200);
  // Other customers' changes arrive as well, from the specs beside this one.
  const tests = receiver.arrived.filter(({ event }) => event['type'] === 'test');
  expect(tests.map((arrived) => isSigned(arrived, secret))).toEqual([true, true]);

  await openMessages(owner);
  await owner.getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  await owner.getByRole('dialog').getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
  const ofOwner = () => receiver.arrived.filter(({ event }) => owner.url().includes(String(event['onboardingId'])));
  await expect.poll(() => ofOwner().map(({ event }) => event['type'])).toEqual(['onboarding.paused']);
  expect(isSigned(ofOwner()[0], secret)).toBe(true);

  await admin.reload();
  await expect(admin.getByText(secret)).toHaveCount(0);
  await admin.getByRole('button', { name: fill(texts.removeNamed, { url: receiver.url }) }).click();
  await expect(line).toHaveCount(0);
  await admin.goto('/support/audit?action=webhook&text=Demo+admin');
  for (const action of ['webhook.removed', 'webhook.added']) await expectVisible(admin.getByText(action, { exact: true }));
});
