import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { formsIn } from '@/e2e/fixtures/canary';
import { dumpDatabase } from '@/e2e/fixtures/database';
import { giveKey } from '@/e2e/fixtures/drop-file';
import { handOver } from '@/e2e/fixtures/hand-over';
import { makeAccessKey } from '@/e2e/fixtures/make-access-key';
import { expectPassed, runLadder } from '@/e2e/fixtures/run-ladder';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';

test('the secret key is in no request, response, log, console, cookie, storage or table, in any form', async ({
  person,
  invite,
  aws,
  account,
  place,
}) => {
  const { link } = await invite();
  const page = await person();
  const passed = listen(page);
  await startOnboarding(page, { link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(page, aws, account);
  await giveKey(page, key);
  await runLadder(page);
  await expectPassed(page);
  await handOver(page);

  const secret = key.secretAccessKey;
  // The positive control: the key id takes the same ways and is found, so the nets below do hold fish.
  expect(formsIn(Buffer.concat(passed.requests), key.accessKeyId)).toContain('raw');
  expect(formsIn(await dumpDatabase(place.dataDir), key.accessKeyId)).toContain('raw');

  expect(passed.requests.length).toBeGreaterThan(10);
  expect(formsIn(Buffer.concat(passed.requests), secret), 'requests').toEqual([]);
  expect(formsIn(Buffer.concat(await passed.responses()), secret), 'responses').toEqual([]);
  expect(formsIn(passed.console.join('\n'), secret), 'console').toEqual([]);
  expect(formsIn(await storageOf(page), secret), 'storage').toEqual([]);
  expect(formsIn(await page.content(), secret), 'document').toEqual([]);
  expect(formsIn(readFileSync(place.portalLog), secret), 'server log').toEqual([]);
  expect(formsIn(await dumpDatabase(place.dataDir), secret), 'database').toEqual([]);
});

type Passed = { requests: Buffer[]; console: string[]; responses: () => Promise<Buffer[]> };

/** Everything that leaves or reaches this browser context, and what it prints. */
function listen(page: Page): Passed {
  const requests: Buffer[] = [];
  const printed: string[] = [];
  const answers: Promise<Buffer>[] = [];
  page.context().on('request', (request) => {
    requests.push(
      Buffer.from(`${request.method()} ${request.url()}\n${JSON.stringify(request.headers())}\n`),
      request.postDataBuffer() ?? Buffer.alloc(0),
    );
  });
  // An event stream has no end to wait for; its events name ids only and are read by other tests.
  page.context().on('response', (response) => {
    if (response.headers()['content-type']?.startsWith('text/event-stream')) return;
    answers.push(response.body().catch(() => Buffer.alloc(0)));
  });
  page.context().on('console', (message) => printed.push(message.text()));
  return { requests, console: printed, responses: () => Promise.all(answers) };
}

async function storageOf(page: Page): Promise<string> {
  const kept = await page.context().storageState({ indexedDB: true });
  const session = await page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  return JSON.stringify(kept) + session + page.url();
}
