import { expectVisible } from '@/e2e/fixtures/expect-visible';
import type { EnginePage } from '@/e2e/support/engines/engine-page';

export type GivenFile = { name?: string; text: string };
export type KeyPair = { accessKeyId: string; secretAccessKey: string };

/** Gives a credentials file to the sandbox; what the sandbox makes of it is the caller's to expect. */
export async function dropFile(page: EnginePage, { name = 'accessKeys.csv', text }: GivenFile): Promise<void> {
  const buffer = Buffer.from(text, 'utf8');
  await page.getByLabel('Drop the credentials file here').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Gives the file of one key, and waits until the sandbox has read it and the page is at the test. */
export async function giveKey(page: EnginePage, key: KeyPair): Promise<void> {
  await dropFile(page, { text: keyFile(key) });
  await expectVisible(page.getByText(`Two fields read: access key ${key.accessKeyId} and its secret.`));
  await expectVisible(page.getByRole('heading', { name: 'Test', exact: true }));
}

/** The file that IAM offers when a key is made: a BOM, CRLF, and two columns. */
export function keyFile({ accessKeyId, secretAccessKey }: KeyPair): string {
  return `\ufeffAccess key ID,Secret access key\r\n${accessKeyId},${secretAccessKey}\r\n`;
}
