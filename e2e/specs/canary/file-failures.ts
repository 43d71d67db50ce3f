import { expect, type Page } from '@playwright/test';
import { filledSentence } from '@/e2e/support/filled-sentence';
import type { MadeAccessKey } from '@/e2e/support/make-access-key';
import { readCredentials } from '@/lib/domain/credentials/credential-file';
import { accessTexts } from '@/messages/en/access';
import type { ForcedFailure } from './forced-failure';

type Spoilt = (key: { id: string; secret: string }) => string | Buffer;

const heading = 'Access key ID,Secret access key\r\n';

/** Files and pastes that hold the secret and are refused all the same. */
const spoilt: Record<string, Spoilt> = {
  'the two columns are swapped': ({ id, secret }) => `${heading}${secret},${id}\r\n`,
  'a heading stands twice': ({ id, secret }) => `Access key ID,Secret access key,Secret access key\n${id},${secret},${secret}\n`,
  'a quotation mark is never closed': ({ id, secret }) => `${heading}${id},"${secret}\n`,
  'a quotation mark is closed too early': ({ id, secret }) => `${heading}${id},"${secret}"x\n`,
  'a row has a cell too many': ({ id, secret }) => `${heading}${id},${secret},${secret}\n`,
  'there is no column for the key id': ({ secret }) => `User name,Secret access key\nwriter,${secret}\n`,
  'a row has a cell too few': ({ id, secret }) => `User name,${heading}${id},${secret}\n`,
  'the key id is missing': ({ secret }) => `${heading},${secret}\n`,
  'the key id is cut': ({ id, secret }) => `${heading}${id.slice(0, 12)},${secret}\n`,
  'the key id is that of a user': ({ id, secret }) => `${heading}AIDA${id.slice(4)},${secret}\n`,
  'the key is temporary': ({ id, secret }) => `${heading}ASIA${id.slice(4)},${secret}\n`,
  'one key stands there with two secrets': ({ id, secret }) => `${heading}${id},${secret}\n${id},${[...secret].sort().join('')}\n`,
  'the secret is too long': ({ id, secret }) => `${heading}${id},${secret}${secret}\n`,
  'the secret has a letter that no secret has': ({ id, secret }) => `${heading}${id},${secret}ü\n`,
  'the key is the root user’s': ({ id, secret }) => `AWSAccessKeyId=${id}\nAWSSecretKey=${secret}\n`,
  'the file is for mail': ({ id, secret }) => `IAM User Name,Smtp Username,Smtp Password\nwriter,${id},${secret}\n`,
  'the file holds a console password': ({ secret }) =>
    `User name,Password,Console sign-in URL\nana,${secret},https://222222222222.signin.aws.amazon.com/console\n`,
  'the file is a spreadsheet': ({ id, secret }) =>
    Buffer.from(`PK\u0003\u0004xl/worksheets/sheet1.xml ${heading}${id},${secret}`, 'latin1'),
  'there is a NUL in the file': ({ id, secret }) => `${heading}${id},${secret}\u0000\n`,
  'half a UTF-16 letter is left over': ({ id, secret }) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${heading}${id},${secret}\n`, 'utf16le'), Buffer.from([0x41])]),
  'the file is UTF-16 without a key id': ({ secret }) =>
    Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${heading},${secret}\n`, 'utf16le')]),
  'the file is over 64 KiB': ({ id, secret }) => `${heading}${id},${secret}\n`.padEnd(70_000, '\n'),
  'the file is a web page': ({ id, secret }) => `<!doctype html><html><p>${id} ${secret}</p></html>`,
  'the JSON is cut': ({ id, secret }) => `{"AccessKey": {"SecretAccessKey": "${secret}", "AccessKeyId": "${id.slice(0, 9)}`,
  'the JSON has no key id': ({ secret }) => `{"AccessKey": {"SecretAccessKey": "${secret}"}}`,
  'a profile has no key id': ({ secret }) => `[default]\naws_secret_access_key = ${secret}\n`,
  'exports have no key id': ({ secret }) => `export AWS_SECRET_ACCESS_KEY=${secret}\n`,
  'exports hold a session': ({ id, secret }) =>
    `export AWS_ACCESS_KEY_ID=ASIA${id.slice(4)}\nexport AWS_SECRET_ACCESS_KEY=${secret}\nexport AWS_SESSION_TOKEN=x\n`,
  'the file holds a private key': ({ secret }) => `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----\n`,
  'it is a letter': ({ secret }) => `Dear colleague, the secret is ${secret} and the key id follows.`,
  'it is the secret alone': ({ secret }) => secret,
};

export const fileFailures: readonly ForcedFailure[] = Object.entries(spoilt).map(([name, spoil], index) => ({
  name,
  force: async ({ page, key }) => {
    const bytes = Buffer.from(spoil({ id: key.accessKeyId, secret: key.secretAccessKey }));
    const read = readCredentials(new Uint8Array(bytes));
    if (read.outcome !== 'refused') throw new Error(`“${name}” is not refused: ${read.outcome}`);
    const sentence = filledSentence(accessTexts.fileRefusals[read.reason].saw);
    // Every second text is pasted; what is no text can only be a file.
    if (index % 2 === 0 || typeof spoil({ id: '', secret: '' }) !== 'string' || bytes.includes(0)) await drop(page, bytes);
    else await paste(page, bytes.toString('utf8'));
    await expect(page.getByText('This file was not taken')).toBeVisible();
    await expect(page.getByText(sentence)).toBeVisible();
  },
}));

/** Two rows are no failure, but nobody has chosen yet: the page leaves with both secrets in the sandbox. */
export const twoRows: ForcedFailure = {
  name: 'of two keys none is chosen, and the page is loaded again',
  force: async ({ page, key }) => {
    await drop(page, Buffer.from(twoKeys(key)));
    await expect(page.getByRole('button', { name: key.accessKeyId })).toBeVisible();
    await page.reload();
    await expect(field(page)).toBeVisible();
  },
};

function twoKeys({ accessKeyId, secretAccessKey }: MadeAccessKey): string {
  const other = `AKIA${[...accessKeyId.slice(4)].reverse().join('')}`;
  return `User name,${heading}one,${accessKeyId},${secretAccessKey}\ntwo,${other},${secretAccessKey}\n`;
}

// The field has this label while nothing is being read.
const field = (page: Page) => page.getByLabel('Drop the credentials file here');

async function drop(page: Page, buffer: Buffer): Promise<void> {
  await field(page).setInputFiles({ name: 'accessKeys.csv', mimeType: 'text/csv', buffer });
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await expect(field(page)).toBeEnabled();
  await page.getByLabel('or paste its text').focus();
  await page.keyboard.press('ControlOrMeta+V');
}
