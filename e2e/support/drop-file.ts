import { expectVisible } from '@/e2e/fixtures/expect-visible';
import type { EnginePage } from '@/e2e/support/engines/engine-page';
import { writeClipboard } from './copy-text';

export type GivenFile = { name?: string; text: string };
export type KeyPair = { accessKeyId: string; secretAccessKey: string };

/** Gives a credentials file to the sandbox; what the sandbox makes of it is the caller's to expect. */
export async function dropFile(page: EnginePage, { name = 'accessKeys.csv', text }: GivenFile): Promise<void> {
  const buffer = Buffer.from(text, 'utf8');
  await page.getByLabel('Drop the credentials file here').setInputFiles({ name, mimeType: 'text/csv', buffer });
}

/** Drags a file onto the field, as from a folder; the event is made in the page, since no driver drags from outside. */
export async function dragFile(page: EnginePage, { name = 'accessKeys.csv', text }: GivenFile): Promise<void> {
  await expectVisible(page.getByLabel('Drop the credentials file here'));
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([given.text], given.name, { type: 'text/csv' }));
      const field = document.querySelector('input[type=file]');
      for (const type of ['dragover', 'drop']) field?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { name, text },
  );
}

/** Pastes text into the field for it, with the keyboard. */
export async function pasteKey(page: EnginePage, text: string): Promise<void> {
  await writeClipboard(page, text);
  await page.getByLabel('or paste its text').press('ControlOrMeta+V');
}

/** Gives the file of one key, and waits until the sandbox has read it and the page is at the test. */
export async function giveKey(page: EnginePage, key: KeyPair): Promise<void> {
  await dropFile(page, { text: keyFile(key) });
  await expectVisible(page.getByText(`Two fields read: access key ${key.accessKeyId} and its secret`));
  await expectVisible(page.getByRole('heading', { name: 'Test', exact: true }));
}

/** The file that IAM offers when a key is made: a BOM, CRLF, and two columns. */
export function keyFile({ accessKeyId, secretAccessKey }: KeyPair): string {
  return `\ufeffAccess key ID,Secret access key\r\n${accessKeyId},${secretAccessKey}\r\n`;
}
