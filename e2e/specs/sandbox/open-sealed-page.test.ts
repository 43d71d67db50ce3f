import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect as expectPage } from '@playwright/test';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { type MadeSubmission, makeSubmission } from '@/e2e/support/sandbox/made-submission';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { launch, serveSandboxes } from '@/e2e/support/sandbox/sandbox-fixture';
import { writeFactsFile } from '@/lib/domain/sealing/facts-file';
import { parseResealedMessages, writeOlderMessages } from '@/lib/domain/sealing/older-messages';
import { checkEnvelope } from '@/lib/server/platform/keys/check-envelope';
import { openingResult } from '@/lib/wire/opening-result';

// A browser is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const passphrase = 'made up for a test';
type KeyPair = { publicKey: string; privateKey: string };

describe.skipIf(!existsSync(chromiumPath))('open-sealed.html, opened from the disk,', () => {
  let support: KeyPair;
  let other: KeyPair;
  let built: BuiltSandboxes;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    [support, other] = [await makeSupportKey('support-1', passphrase), await makeSupportKey('otherTenant', passphrase)];
    built = await makeSandboxes([support.publicKey]);
    browser = await launch();
    page = await browser.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (fault) => complaints.push(fault.message));
    await page.goto(pathToFileURL(built.offlinePage).href);
  });

  afterAll(async () => {
    await browser?.close();
    built?.close();
  });

  test.each(['keys', 'role'] as const)('opens a message with %s, shows every fact as equal, and nothing of the secret', async (method) => {
    const made = await makeSubmission([support.publicKey], { method });
    await open(made);
    await expectPage(page.getByText('Every fact is equal.', { exact: false })).toBeVisible();
    await expectPage(page.getByRole('row', { name: /Customer.*equal/ })).toContainText(made.facts.customer);
    expect(await page.content()).not.toContain(made.secret);
    const result = openingResult.parse(JSON.parse(await saved('Save the result (without the secret)')));
    expect(result).toMatchObject({ submissionId: made.facts.submissionId, sha256: made.facts.sha256, tool: 'open-sealed-page' });
    expect(result.facts.every(({ equal }) => equal)).toBe(true);
    expect(JSON.stringify(result)).not.toContain(made.secret);
    expect(await saved('Save the access (with the secret)')).toBe(`${made.content}\n`);
  });

  test.each(['customer', 'onboardingId', 'stream', 'testRunId', 'keyId', 'sha256', 'contentHash'] as const)(
    'refuses a changed fact (%s): no access is to be had, and the result says which',
    async (field) => {
      const made = await makeSubmission([support.publicKey]);
      const another = await makeSubmission([support.publicKey], { customer: 'Another GmbH' });
      const stream = made.facts.stream.replace('sensor-stream', 'another-stream');
      const changed = { ...another.facts, stream, contentHash: 'a'.repeat(64) }[field];
      await open({ ...made, facts: { ...made.facts, [field]: changed } });
      await expectPage(page.getByText('Do not use this message: a fact differs.', { exact: false })).toBeVisible();
      await expectPage(page.getByRole('button', { name: 'Save the access (with the secret)' })).toHaveCount(0);
      const result = openingResult.parse(JSON.parse(await saved('Save the result (without the secret)')));
      expect(result.facts.filter(({ equal }) => !equal).map((fact) => fact.field)).toEqual([field]);
    },
  );

  test('refuses a swapped message, a wrong key, a wrong passphrase, a damaged message and facts that are none', async () => {
    const [made, swapped] = [await makeSubmission([support.publicKey]), await makeSubmission([support.publicKey])];
    await open({ ...made, armored: swapped.armored });
    await expectPage(page.getByText('Do not use this message: a fact differs.', { exact: false })).toBeVisible();
    await expectPage(page.getByRole('button', { name: 'Save the access (with the secret)' })).toHaveCount(0);
    await open(made, { key: other });
    await expectPage(page.getByText('The message is not sealed to this key.')).toBeVisible();
    await open(made, { word: 'another' });
    await expectPage(page.getByText('The passphrase does not open this key.')).toBeVisible();
    await open({ ...made, armored: flipped(made.armored) });
    await expectPage(page.getByText('The message is damaged', { exact: false })).toBeVisible();
    await open(made, { factsText: writeFactsFile({ ...made.facts, customer: 'a\u202eb' }) });
    await expectPage(page.getByText('This is not a facts file of the portal.', { exact: false })).toBeVisible();
  });

  test('seals older messages again to the keys of its release, and skips one that differs', async () => {
    const [fits, differs] = [await makeSubmission([other.publicKey]), await makeSubmission([other.publicKey])];
    const older = [fits, { ...differs, facts: { ...differs.facts, customer: 'Another GmbH' } }];
    await chooseKey(other, passphrase);
    await choose('Older messages (older-messages.json)', writeOlderMessages(older));
    await page.getByRole('button', { name: 'Seal them again' }).click();
    await expectPage(page.locator('#resealed')).toContainText('Sealed again: 1. Skipped: 1.');
    await expectPage(page.getByText(`${differs.facts.submissionId}: A fact inside differs`, { exact: false })).toBeVisible();
    const resealed = parseResealedMessages(await saved('Save the messages that were sealed again'));
    if (!resealed.ok) throw new Error(resealed.fault.field);
    const [again] = resealed.value;
    expect(again).toMatchObject({ submissionId: fits.facts.submissionId, sha256: fits.facts.sha256 });
    expect((await checkEnvelope(again?.armored ?? '', built.set)).ok).toBe(true);
    await open({ ...fits, armored: again?.armored ?? '', facts: { ...fits.facts, sha256: sha256Of(again?.armored ?? '') } });
    await expectPage(page.getByText('Every fact is equal.', { exact: false })).toBeVisible();
  });

  test('puts dropped files into their fields by what stands in them', async () => {
    const made = await makeSubmission([support.publicKey]);
    await drop({ 'a.txt': made.armored, 'b.txt': writeFactsFile(made.facts), 'c.txt': support.privateKey, 'd.txt': 'something else' });
    await expectPage(page.getByText('Taken: a.txt, b.txt, c.txt. Not understood: d.txt.')).toBeVisible();
    await page.getByLabel('Passphrase of the key').fill(passphrase);
    await page.getByRole('button', { name: 'Open and compare' }).click();
    await expectPage(page.getByText('Every fact is equal.', { exact: false })).toBeVisible();
    await expectPage(page.getByLabel('Passphrase of the key')).toHaveValue('');
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds (%s)', async (colorScheme) => {
    const context = await browser.newContext({ colorScheme });
    const shown = await context.newPage();
    await shown.goto(pathToFileURL(built.offlinePage).href);
    const { violations } = await new AxeBuilder({ page: shown }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await context.close();
  });

  test('asks nothing of any network, and complains of nothing', () => {
    expect(asked).toEqual([pathToFileURL(built.offlinePage).href]);
    expect(complaints).toEqual([]);
  });

  test('has a policy that lets no script of another send, load or frame anything', async () => {
    const hostile = await browser.newPage();
    await hostile.goto(pathToFileURL(built.offlinePage).href);
    const refused: string[] = [];
    hostile.on('console', (message) => refused.push(message.text()));
    const outcome = await hostile.evaluate(async () => {
      const fetched = await fetch('https://example.com/').then(
        () => 'sent',
        () => 'refused',
      );
      const beacon = new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('loaded');
        image.onerror = () => resolve('refused');
        image.src = 'https://example.com/a.png';
      });
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken over"';
      document.body.append(script);
      return { fetched, image: await beacon, title: document.title };
    });
    expect(outcome).toEqual({ fetched: 'refused', image: 'refused', title: 'Open a sealed message' });
    expect(refused.join('\n')).toContain("default-src 'none'");
    await hostile.close();
  });

  test('cannot be reached by a page that the portal serves', async () => {
    const server = await serveSandboxes(built.folder);
    const portal = await browser.newPage();
    const refused: string[] = [];
    portal.on('console', (message) => refused.push(message.text()));
    await portal.goto(server.origin);
    const reached = await portal.evaluate(async (url) => {
      const fetched = await fetch(url).then(
        () => 'read',
        () => 'refused',
      );
      const frame = document.createElement('iframe');
      frame.src = url;
      document.body.append(frame);
      const opened = window.open(url);
      return { fetched, opened: opened === null ? 'refused' : opened.location.href };
    }, pathToFileURL(built.offlinePage).href);
    await expectPage.poll(() => refused.filter((text) => text.includes('Not allowed to load local resource')).length).toBeGreaterThan(1);
    expect(portal.frames().map((frame) => frame.url().split(':')[0])).not.toContain('file');
    expect(reached.fetched).toBe('refused');
    expect(['refused', 'about:blank']).toContain(reached.opened);
    await portal.close();
    await server.close();
  });

  async function open(
    made: MadeSubmission,
    { key = support, word = passphrase, factsText = writeFactsFile(made.facts) } = {},
  ): Promise<void> {
    await chooseKey(key, word);
    await choose('Sealed message (.asc)', made.armored);
    await choose('Facts file (.facts.json)', factsText);
    await page.getByRole('button', { name: 'Open and compare' }).click();
  }

  async function chooseKey({ privateKey }: KeyPair, word: string): Promise<void> {
    await choose('Private key file', privateKey);
    await page.getByLabel('Passphrase of the key').fill(word);
  }

  async function choose(label: string, text: string): Promise<void> {
    await page.getByLabel(label, { exact: true }).setInputFiles({ name: 'file', mimeType: 'text/plain', buffer: Buffer.from(text) });
  }

  async function saved(button: string): Promise<string> {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    return readFileSync(await (await downloading).path(), 'utf8');
  }

  async function drop(files: Record<string, string>): Promise<void> {
    await page.evaluate((given) => {
      const dataTransfer = new DataTransfer();
      for (const [name, text] of Object.entries(given)) dataTransfer.items.add(new File([text], name));
      document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    }, files);
  }
});

function sha256Of(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The same message with one character of its encrypted content changed, and without the checksum that would tell. */
function flipped(armored: string): string {
  const lines = armored.split('\n').filter((line) => !/^=.{4}\r?$/.test(line));
  const at = lines.length - 8;
  lines[at] = ((lines[at] ?? '').startsWith('A') ? 'B' : 'A') + (lines[at] ?? '').slice(1);
  return lines.join('\n');
}
