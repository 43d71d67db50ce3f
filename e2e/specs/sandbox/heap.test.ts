import { existsSync } from 'node:fs';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { type MadeUp, makeUp } from '@/e2e/support/sandbox/made-up';
import { type BuiltSandboxes, makeSandboxes, makeSupportKey } from '@/e2e/support/sandbox/make-sandboxes';
import { type Fixture, makeFixture } from '@/e2e/support/sandbox/sandbox-fixture';

// A browser and foreign programs are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

describe.skipIf(!existsSync(chromiumPath))('the memory of the page', () => {
  let sandboxes: BuiltSandboxes;
  let fixture: Fixture;

  beforeAll(async () => {
    sandboxes = await makeSandboxes([(await makeSupportKey('support-1', 'made up for a test')).publicKey]);
    fixture = await makeFixture(sandboxes.folder);
  });

  afterAll(async () => {
    await fixture?.close();
    sandboxes?.close();
  });

  test('holds no secret after sealing, in any form; a page that reads the file itself does', async () => {
    const made = makeUp();
    const page = await fixture.newPage();
    await choose(page, made);
    const armored = await page.evaluate(
      async ([url, facts, run]) => {
        const sandbox = await openSandboxes.sealing({ url, pin: null });
        const file = document.querySelector('input')?.files?.[0];
        if (!sandbox.ok || file === undefined) throw new Error(JSON.stringify(sandbox));
        await sandbox.value.readFile(file);
        await sandbox.value.sign('get-caller-identity', { onboardingId: facts.onboardingId, stream: facts.stream, run });
        const receipt = await sandbox.value.seal(facts);
        if (!receipt.ok) throw new Error(JSON.stringify(receipt));
        Object.assign(globalThis, { sealed: receipt.value });
        return receipt.value.armored;
      },
      [sandboxes.set.sandboxUrl, made.facts, made.run] as const,
    );
    expect(armored).toMatch(/^-----BEGIN PGP MESSAGE-----/);
    const after = await heapOf(page);
    expect(after.includes(sandboxes.set.fingerprints[0] ?? '?')).toBe(true);
    expect(formsOf(made.secret).filter((form) => after.includes(form))).toEqual([]);

    await page.evaluate(async () => {
      Object.assign(globalThis, { kept: await document.querySelector('input')?.files?.[0]?.text() });
    });
    expect((await heapOf(page)).includes(made.secret)).toBe(true);
  });
});

/** The file is given to the page as a person gives it: by name. Its text does not pass through the page's script. */
async function choose(page: Page, { csv }: MadeUp): Promise<void> {
  await page.setInputFiles('input', { name: 'accessKeys.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
}

/** The page's heap as Chromium writes it out, after it has collected what nothing holds. */
async function heapOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return chunks.join('');
}

function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const shifted = [0, 1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), bytes])
      .toString('base64')
      .slice(4, -8),
  );
  return [secret, secret.slice(0, 20), [...secret].reverse().join(''), bytes.toString('hex'), encodeURIComponent(secret), ...shifted];
}
