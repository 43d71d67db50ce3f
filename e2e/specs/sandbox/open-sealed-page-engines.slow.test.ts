import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { drivenPage } from '@/e2e/support/engines/driven-page';
import type { EngineBrowser, EngineWindow } from '@/e2e/support/engines/engine-browser';
import type { EnginePage } from '@/e2e/support/engines/engine-page';
import { engineNames, engines } from '@/e2e/support/engines/engines';
import { type MadeSubmission, makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { writeFactsFile } from '@/lib/domain/sealing/facts-file';

// A browser is slow to start on a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const passphrase = 'made up for a test';

for (const engine of engineNames) {
  const { missing, start } = engines[engine];
  describe.skipIf(missing !== null)(`open-sealed.html in ${engine}${missing === null ? '' : `: ${missing} is not installed`}`, () => {
    let support: { publicKey: string; privateKey: string };
    let built: BuiltSandboxes;
    let browser: EngineBrowser;
    let window: EngineWindow;
    let page: EnginePage;

    beforeAll(async () => {
      support = await makeSupportKey('support-1', passphrase);
      built = await makeSandboxes([support.publicKey]);
      browser = await start();
      window = await browser.open();
      page = drivenPage(window.driver, pathToFileURL(built.offlinePage).href);
      await page.goto(pathToFileURL(built.offlinePage).href);
    });

    afterAll(async () => {
      await window?.close();
      await browser?.close();
      built?.close();
    });

    test('opens a message from the disk, and saves the access on request', async () => {
      const made = await makeSubmission([support.publicKey]);
      await open(made);
      await page.getByText('Every fact is equal.').waitFor();
      const downloading = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the access (with the secret)' }).click();
      expect(readFileSync(await (await downloading).path(), 'utf8')).toBe(`${made.content}\n`);
    });

    test('refuses a changed fact', async () => {
      const made = await makeSubmission([support.publicKey]);
      await open({ ...made, facts: { ...made.facts, customer: 'Another GmbH' } });
      await page.getByText('Do not use this message: a fact differs.').waitFor();
      expect(window.complaints).toEqual([]);
    });

    async function open(made: MadeSubmission): Promise<void> {
      await choose('Private key file', support.privateKey);
      await page.getByLabel('Passphrase of the key').fill(passphrase);
      await choose('Sealed message (.asc)', made.armored);
      await choose('Facts file (.facts.json)', writeFactsFile(made.facts));
      await page.getByRole('button', { name: 'Open and compare' }).click();
    }

    function choose(label: string, text: string): Promise<void> {
      return page.getByLabel(label, { exact: true }).setInputFiles({ name: 'file', mimeType: 'text/plain', buffer: Buffer.from(text) });
    }
  });
}
