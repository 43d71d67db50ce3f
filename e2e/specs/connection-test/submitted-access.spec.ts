import type { Page } from '@playwright/test';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { openStreamParts } from '@/e2e/fixtures/name-stream';
import { expect, test } from '@/e2e/fixtures/test';
import { makeSamples } from '@/e2e/support/credential-files/make-samples';
import { dropFile, giveKey } from '@/e2e/support/drop-file';
import { filledSentence } from '@/e2e/support/filled-sentence';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { isFileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import { accessTexts } from '@/messages/en/access';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';

test('what is no stream is named by what it is, stays in the field, and is soon replaced', async ({ person, invite, account }) => {
  const { accountId, region, streamName, streamArn } = account;
  const page = await person();
  await acceptInvitation(page, (await invite()).link);
  const field = page.getByLabel('Stream ARN');
  const wrong = [
    [`arn:aws:iam::${accountId}:role/microshare`, 'stream-is-role'],
    [`arn:aws:firehose:${region}:${accountId}:deliverystream/to-s3`, 'stream-delivery-stream'],
    [`arn:aws:kinesis:eu-wset-1:${accountId}:stream/${streamName}`, 'region-unknown'],
    [`arn:aws:kinesis:${region}a:${accountId}:stream/${streamName}`, 'region-is-zone'],
    [`arn:aws-cn:kinesis:${region}:${accountId}:stream/${streamName}`, 'stream-partition-differs'],
    [`arn:aws:kinesis:${region}:373439459043:stream/${streamName}`, 'account-of-the-document'],
    [streamName, 'stream-name-only'],
  ] as const;
  for (const [typed, kind] of wrong) {
    await test.step(kind, async () => {
      await field.fill(typed);
      await page.getByRole('button', { name: 'Use this stream' }).click();
      await expect(page.getByText(filledSentence(accessTexts.streamFaults[kind].saw))).toBeVisible();
      await expect(field).toHaveValue(typed);
    });
  }
  await openStreamParts(page);
  await page.getByLabel('Stream name').fill(streamArn);
  await expect(page.getByLabel('AWS account')).toHaveValue(accountId);
  await expect(page.getByLabel('Region')).toHaveValue(region);
  await page.getByRole('button', { name: 'Use this stream' }).click();
  await expect(page.getByRole('heading', { name: 'How should Microshare write to your stream?' })).toBeVisible();
});

test('what is no role is named by what it is, and stays in the field', async ({ person, begin, account }) => {
  const { accountId, streamArn } = account;
  const page = await person();
  await begin(page, { streamArn, method: 'role' });
  const field = page.getByLabel('Role ARN');
  const give = async (typed: string) => {
    await field.fill(typed);
    await page.getByRole('button', { name: 'Use this role' }).click();
  };
  const wrong = [
    ['microshare', 'role-name-only'],
    [`arn:aws:iam::${accountId}:user/microshare`, 'role-is-user'],
    [`arn:aws:iam::${accountId}:instance-profile/microshare`, 'role-is-instance-profile'],
    [`https://console.aws.amazon.com/iam/home#/roles/details/microshare`, 'role-console-url'],
    [`arn:aws:iam::${accountId}:role/firehose_delivery_role`, 'role-of-firehose'],
    [`arn:aws:iam::${accountId}:role/aws-service-role/x.amazonaws.com/Service`, 'role-service-linked'],
    [streamArn, 'role-is-stream'],
  ] as const;
  for (const [typed, kind] of wrong) {
    await test.step(kind, async () => {
      await give(typed);
      await expect(page.getByText(filledSentence(accessTexts.roleArnFaults[kind].saw))).toBeVisible();
      await expect(field).toHaveValue(typed);
    });
  }
  await give(`arn:aws:sts::${accountId}:assumed-role/microshare/session`);
  const meant = `arn:aws:iam::${accountId}:role/microshare`;
  await expect(page.getByText(meant, { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: onboarding.stream.useArn }).click();
  await expect(page.getByRole('button', { name: connectionTest.run })).toBeVisible();
});

test('a file that holds no usable key is refused by name, without a word of what is in it, and the right one goes on', async ({
  person,
  begin,
  aws,
  account,
}) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  const files = [
    ...makeSamples().flatMap(({ file, text, secrets, expected: { reason } }) => (reason === null ? [] : [{ file, text, secrets, reason }])),
    { file: 'empty.csv', text: '', secrets: [], reason: 'empty' },
    { file: 'heading.csv', text: 'Access key ID,Secret access key\r\n', secrets: [], reason: 'heading-only' },
    { file: 'large.csv', text: 'x'.repeat(70_000), secrets: [], reason: 'too-large' },
    { file: 'letter.txt', text: 'Dear colleague, the key follows by mail.', secrets: [], reason: 'not-recognised' },
  ];
  for (const { file, text, secrets, reason } of files) {
    await test.step(reason, async () => {
      await dropFile(page, { name: file, text });
      await expectRefused(page, reason);
      for (const secret of secrets) expect(await page.content()).not.toContain(secret);
    });
  }
  await giveKey(page, key);
});

test('a used invitation says so, and uses nothing up', async ({ person, invite }) => {
  const { link } = await invite();
  await acceptInvitation(await person(), link);
  const second = await person();
  await second.goto(link);
  await expect(second.getByText('This invitation was used')).toBeVisible();
  await expect(second.getByRole('link', { name: 'Sign in' }).first()).toBeVisible();
});

async function expectRefused(page: Page, reason: string): Promise<void> {
  if (!isFileRefusalReason(reason)) throw new Error(`${reason} is no reason to refuse a file`);
  await expect(page.getByText('This file was not taken')).toBeVisible();
  await expect(page.getByText(filledSentence(accessTexts.fileRefusals[reason].saw))).toBeVisible();
}
