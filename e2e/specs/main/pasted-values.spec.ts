import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMessage, encrypt, readKey } from 'openpgp';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { openStreamParts } from '@/e2e/fixtures/name-stream';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';
import { supportKeysDir } from '@/e2e/support/gpg';
import { envelopeTexts } from '@/messages/en/envelope';
import { onboarding } from '@/messages/en/onboarding';
import { roleArnFaults } from '@/messages/en/role-arn-faults';
import { sealByHand } from '@/messages/en/seal-by-hand';

test('an ARN within what was pasted is offered, and one click takes it', async ({ person, invite, account }) => {
  const customer = await person();
  await acceptInvitation(customer, (await invite()).link);
  await customer.getByLabel('Stream ARN').fill(`stream_arn = "${account.streamArn}" # of Terraform`);
  await customer.getByRole('button', { name: 'Use this stream' }).click();
  await customer.getByRole('button', { name: onboarding.stream.useArn }).click();
  await expect(customer.getByLabel('Stream ARN')).toHaveValue(account.streamArn);
  await openStreamParts(customer);
  await expect(customer.getByLabel('Stream name')).toHaveValue(account.streamName);
  await customer.getByRole('button', { name: 'Use this stream' }).click();

  await chooseAccess(customer, 'role');
  const roleArn = `arn:aws:iam::${account.accountId}:role/microshare-writer`;
  await customer.getByLabel('Role ARN').fill(`RoleArn\t${roleArn}\tGive this ARN to Microshare`);
  await customer.getByRole('button', { name: 'Use this role' }).click();
  await expect(customer.getByText(roleArnFaults['role-arn-inside'].saw)).toBeVisible();
  await customer.getByRole('button', { name: onboarding.stream.useArn }).click();
  await expect(customer.getByRole('heading', { name: 'Test', exact: true })).toBeVisible();
});

test('a message that an editor changed is kept in its canonical form, and the receipt names both', async ({ person, invite, account }) => {
  const customer = await person();
  await startOnboarding(customer, { link: (await invite()).link, streamArn: account.streamArn, method: 'keys' });
  await customer.getByText(sealByHand.summary).click();
  await customer.getByLabel(sealByHand.keyId, { exact: true }).fill('AKIAQWERTZ2UIOP4ASDF');
  const message = customer.getByLabel(sealByHand.message, { exact: true });
  const send = customer.getByRole('button', { name: sealByHand.send });
  const sealed = await sealedToSupport();

  await message.fill(sealed.replaceAll('\n', ' '));
  await send.click();
  await expect(customer.getByText(envelopeTexts['line-breaks-lost'].saw)).toBeVisible();

  const given = sealed.replace('MESSAGE-----\n', 'MESSAGE-----\nComment: GPGTools - https://gpgtools.org\n').replace(/^/gm, '  ');
  await message.fill(given);
  await send.click();
  await expect(customer.getByText(sha256(sealed)).first()).toBeVisible();
  await expect(customer.getByText(onboarding.seal.givenSha256)).toBeVisible();
  await expect(customer.getByText(sha256(given)).first()).toBeVisible();
});

/** A message to the support keys of the portal under test, in the armor of OpenPGP.js. */
async function sealedToSupport(): Promise<string> {
  const folder = join(supportKeysDir, 'public');
  const files = readdirSync(folder).filter((name) => name.endsWith('.asc'));
  const encryptionKeys = await Promise.all(files.map((name) => readKey({ armoredKey: readFileSync(join(folder, name), 'utf8') })));
  return encrypt({
    message: await createMessage({ binary: new Uint8Array(1_024) }),
    encryptionKeys,
    sessionKey: { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' },
    config: { aeadProtect: false },
  });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
