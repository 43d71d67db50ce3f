import { expect, type Page } from '@playwright/test';
import { openStreamParts } from '@/e2e/fixtures/name-stream';
import { openMessages, openSteps } from '@/e2e/fixtures/page-tabs';
import { openOptions } from '@/e2e/fixtures/setup-guide';
import { connectionTest } from '@/messages/en/connection-test';
import { guide } from '@/messages/en/guide';
import { onboarding } from '@/messages/en/onboarding';
import { sealByHand } from '@/messages/en/seal-by-hand';
import { streamFaults } from '@/messages/en/stream-faults';
import type { ForcedFailure } from './forced-failure';

/** A field that takes text, and what the page says when that text looks like a secret. */
async function refusesIn(page: Page, label: string, text: string, button: string | null, says: string | RegExp): Promise<void> {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  if (button !== null) await page.getByRole('button', { name: button, exact: true }).click();
  await expect(page.getByText(says).first()).toBeVisible();
  if ((await field.count()) > 0) await field.fill('');
}

const stopped = onboarding.messages.stopped;

/** At the first step. */
export const streamFailures: readonly ForcedFailure[] = [
  ...((['Stream ARN', 'Stream name'] as const).map((label) => ({
    name: `the secret stands in the field “${label}”`,
    force: async ({ page, pasted }) => {
      if (label === 'Stream name') await openStreamParts(page);
      await refusesIn(page, label, pasted, 'Use this stream', streamFaults['name-is-secret'].saw);
      await expect(page.getByLabel(label)).toHaveValue('');
    },
  })) satisfies ForcedFailure[]),
];

/** At the step that sets up AWS, for a role. */
export const roleFailures: readonly ForcedFailure[] = [
  {
    name: 'the secret stands in the field for the role',
    force: async ({ page, pasted }) => refusesIn(page, 'Role ARN', pasted, 'Use this role', /secret access key/),
  },
  {
    name: 'key id and secret stand in the field for the role',
    force: async ({ page, key, pasted }) => refusesIn(page, 'Role ARN', `${key.accessKeyId},${pasted}`, 'Use this role', /access key/),
  },
];

/** At the step that sets up AWS, for a key. */
export const setUpFailures: readonly ForcedFailure[] = [
  {
    name: 'the secret stands in a field of the guide',
    force: async ({ page, pasted }) => {
      await openOptions(page);
      const saved = page.waitForRequest((request) => request.method() === 'POST');
      await page.getByLabel(guide.fields.group).fill(pasted);
      await expect(page.getByText(guide.secret)).toBeVisible();
      // A further change is what would take the secret along; only once it is out are the choices kept.
      await page.getByRole('button', { name: guide.fields.addTag }).click();
      await page.getByLabel(guide.fields.group).fill('');
      await saved;
    },
  },
  {
    name: 'the file’s text stands where a sealed message belongs',
    force: async ({ page, key, pasted }) =>
      submits(page, key.accessKeyId, `Access key ID,Secret access key\n${key.accessKeyId},${pasted}\n`),
  },
  {
    name: 'an OpenPGP message that is not encrypted stands where a sealed one belongs',
    force: async ({ page, key, pasted }) => submits(page, key.accessKeyId, unencrypted(pasted)),
  },
  {
    name: 'the secret stands around a sealed message',
    force: async ({ page, key, pasted }) => submits(page, key.accessKeyId, `${unencrypted('x')}\n${pasted}\n`),
  },
];

/** Beside every step. */
export const besideFailures: readonly ForcedFailure[] = [
  ...Object.entries({
    'the secret': (secret: string) => `It is ${secret}, thanks.`,
    'a profile': (secret: string) => `aws_secret_access_key = ${secret}`,
    'a row of the file': (secret: string, id: string) => `${id},${secret}`,
  }).map(([what, text]) => ({
    name: `${what} stands in a message`,
    force: async ({ page, key, pasted }: Parameters<ForcedFailure['force']>[0]) => {
      await openMessages(page);
      await refusesIn(page, 'Message to Microshare', text(pasted, key.accessKeyId), 'Send', stopped);
      await openSteps(page);
    },
  })),
  {
    name: 'the secret stands in the reason for a pause',
    force: async ({ page, pasted }) => {
      await openMessages(page);
      await page.getByRole('button', { name: onboarding.closing.pause, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(onboarding.closing.reason).fill(pasted);
      await expect(dialog.getByText(/looks like a secret access key/)).toBeVisible();
      await dialog.getByLabel(onboarding.closing.reason).fill('');
      await page.keyboard.press('Escape');
      await openSteps(page);
    },
  },
];

/** After a test that wrote its record. */
export const codeFailure: ForcedFailure = {
  name: 'the secret stands where the code is typed back',
  force: async ({ page, pasted }) => {
    await page.getByText(connectionTest.receivedTitle).click();
    await refusesIn(page, connectionTest.receivedAsk, pasted, connectionTest.receivedCheck, connectionTest.receivedUnlike);
  },
};

const notSealed =
  /^(This is not an OpenPGP message|This OpenPGP message is signed or packed, but not encrypted|There is text before or after)/;

async function submits(page: Page, keyId: string, message: string): Promise<void> {
  await page.getByLabel(sealByHand.keyId, { exact: true }).fill(keyId);
  await refusesIn(page, sealByHand.message, message, sealByHand.send, notSealed);
}

/** What `gpg --store --armor` makes: a literal packet, readable by anyone. Source of the form: RFC 4880, section 5.9. */
function unencrypted(text: string): string {
  const content = Buffer.concat([Buffer.from([0x62, 0, 0, 0, 0, 0]), Buffer.from(text)]);
  const packet = Buffer.concat([Buffer.from([0xcb, content.length]), content]);
  return `-----BEGIN PGP MESSAGE-----\n\n${packet.toString('base64')}\n-----END PGP MESSAGE-----`;
}
