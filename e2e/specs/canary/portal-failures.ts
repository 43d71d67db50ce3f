import { expect, type Page, type Route } from '@playwright/test';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { giveKey } from '@/e2e/support/drop-file';
import { connectionTest } from '@/messages/en/connection-test';
import { onboarding } from '@/messages/en/onboarding';
import type { CanaryFixture, ForcedFailure } from './forced-failure';

const signed = '**/api/signed-requests';
const actions = (url: URL) => url.pathname.startsWith('/onboarding/');
const { faults, file, seal } = onboarding;

type Answer = (route: Route) => Promise<void>;
const json =
  (status: number, body: object): Answer =>
  (route) =>
    route.fulfill({ status, json: body });

/** The way of a signature to the portal is cut, or something else answers. The page stands at a test. */
const signatureFailures = (
  [
    ['the connection breaks while a signature is sent', (route) => route.abort('connectionreset'), faults.stopped],
    [
      'the portal fails while it takes a signature',
      (route) => route.fulfill({ status: 500, body: 'Internal Server Error' }),
      faults.stopped,
    ],
    [
      'a gateway times out on a signature',
      (route) => route.fulfill({ status: 504, contentType: 'text/html', body: '<html></html>' }),
      faults.stopped,
    ],
    [
      'a captive page answers instead of the portal',
      (route) => route.fulfill({ status: 200, contentType: 'text/html', body: '<html></html>' }),
      faults.stopped,
    ],
    ['the session is over when a signature is sent', json(401, { fault: { kind: 'signed-out' } }), faults['signed-out']],
    ['the run is over when a signature is sent', json(409, { fault: { kind: 'run-over' } }), faults['run-over']],
    ['the run was begun with another key', json(409, { fault: { kind: 'other-key' } }), faults['other-key']],
    [
      'the limit of signatures is reached for long',
      (route) => route.fulfill({ status: 429, headers: { 'retry-after': '600' }, json: {} }),
      /^The limit is reached/,
    ],
  ] as const satisfies readonly (readonly [string, Answer, string | RegExp])[]
).map(
  ([name, answer, says]): ForcedFailure => ({
    name,
    force: async ({ page }) => {
      await page.route(signed, answer);
      await runTest(page);
      await expect(page.getByText(says).first()).toBeVisible();
      await page.unroute(signed);
    },
  }),
);

export const transportFailures: readonly ForcedFailure[] = [
  ...signatureFailures,
  {
    name: 'a signature is changed on its way',
    force: async ({ page }) => {
      await page.route(signed, (route) => {
        const body = route.request().postDataJSON() as { signature: string };
        return route.continue({ postData: { ...body, signature: [...body.signature].reverse().join('') } });
      });
      await runTest(page);
      await expect(page.getByText('AWS knows the key ID, but the signature does not match.').first()).toBeVisible();
      await page.unroute(signed);
    },
  },
  {
    name: 'the browser goes offline before the test',
    force: async ({ page }) => {
      await page.context().setOffline(true);
      await runTest(page);
      await expect(page.getByText(faults.offline).first()).toBeVisible();
      await page.context().setOffline(false);
    },
  },
  {
    name: 'the connection breaks when a run is asked for',
    force: async ({ page }) => failsToAct(page, (route) => route.abort('connectionreset')),
  },
  {
    name: 'the portal fails when a run is asked for',
    force: async ({ page }) => failsToAct(page, (route) => route.fulfill({ status: 500, body: 'Internal Server Error' })),
  },
  {
    name: 'the test is stopped while AWS is slow',
    force: async ({ page, aws, account }) => {
      await aws.fault({ kind: 'delay', ms: 3_000, accountId: account.accountId });
      await runTest(page);
      await page.getByRole('button', { name: connectionTest.cancel }).click();
      await expect(page.getByText(connectionTest.cancelled)).toBeVisible();
    },
  },
  {
    name: 'another file is asked for while AWS is slow',
    force: async ({ page, aws, account, key }) => {
      await aws.fault({ kind: 'delay', ms: 2_000, accountId: account.accountId });
      await runTest(page);
      await page.getByRole('button', { name: file.again }).click();
      await expect(page.getByLabel(file.drop)).toBeVisible();
      await giveKey(page, key);
    },
  },
];

/** The page stands at a test; it ends at one that has passed. */
export const reloadFailure: ForcedFailure = {
  name: 'the page is loaded again in the midst of a test',
  force: async ({ page, aws, account, key }) => {
    await aws.fault({ kind: 'delay', ms: 2_000, accountId: account.accountId });
    await runTest(page);
    await page.reload();
    await giveKey(page, key);
    await runTest(page);
    await expectPassed(page);
  },
};

/** Sealing and submitting. The page stands at a test that has passed. */
export const sealFailures: readonly ForcedFailure[] = [
  {
    name: 'the sandbox does not load',
    force: (fixture) => refusesSandbox(fixture, (route) => route.abort('failed')),
  },
  {
    name: 'the sandbox comes without its policy',
    force: (fixture) =>
      refusesSandbox(fixture, async (route) => {
        const { 'content-security-policy': _, ...headers } = (await route.fetch({ maxRetries: 2 })).headers();
        await route.fulfill({ response: await route.fetch({ maxRetries: 2 }), headers });
      }),
  },
  {
    name: 'the link named other support keys',
    force: async (fixture) => {
      const { page, key } = fixture;
      const kept = await page.evaluate(() => ({ ...localStorage }));
      await page.evaluate(() => {
        for (const name of Object.keys(localStorage))
          localStorage.setItem(name, JSON.stringify({ pin: '0'.repeat(64), fingerprints: null }));
      });
      await page.reload();
      await page.getByLabel(file.drop).setInputFiles(fileOf(key));
      await expect(page.getByText(file.pinTitle).first()).toBeVisible();
      await page.evaluate((before) => {
        for (const [name, value] of Object.entries(before)) localStorage.setItem(name, value);
      }, kept);
      await page.reload();
      await dropAgain(fixture);
    },
  },
  {
    name: 'the sandbox is closed before it seals',
    force: async (fixture) => {
      await fixture.page.getByRole('button', { name: file.again }).first().click();
      await dropAgain(fixture);
    },
  },
  {
    name: 'the sealed message is changed on its way, and the portal’s check refuses it',
    force: async ({ page }) => {
      await page.route(actions, (route) => {
        const body = route.request().postDataBuffer();
        if (body === null || !body.includes('BEGIN PGP MESSAGE')) return route.continue();
        return route.continue({ postData: Buffer.from(body.toString('latin1').replaceAll('PGP MESSAGE', 'PGP MASSAGE'), 'latin1') });
      });
      await page.getByRole('button', { name: seal.button }).click();
      await expect(page.getByText(/The server’s check of the sealed message refused it/)).toBeVisible();
      await page.unroute(actions);
    },
  },
  {
    name: 'the portal fails while it takes the sealed message',
    force: async ({ page }) => {
      await page.route(actions, (route) => (route.request().method() === 'POST' ? route.abort('connectionreset') : route.continue()));
      await page.getByRole('button', { name: seal.again }).click();
      await expect(page.getByText(faults.stopped).first()).toBeVisible();
      await page.unroute(actions);
    },
  },
  {
    name: 'the tab is closed before the sealed message is submitted',
    force: async ({ page }) => page.close(),
  },
];

async function failsToAct(page: Page, answer: Answer): Promise<void> {
  await page.route(actions, (route) => (route.request().method() === 'POST' ? answer(route) : route.continue()));
  await runTest(page);
  await expect(page.getByText(faults.stopped).first()).toBeVisible();
  await page.unroute(actions);
}

async function refusesSandbox(fixture: CanaryFixture, answer: Answer): Promise<void> {
  const { page, key } = fixture;
  await page.route('**/sandbox/*.js', answer);
  await page.reload();
  await page.getByLabel(file.drop).setInputFiles(fileOf(key));
  await expect(page.getByText(file.notReadTitle).first()).toBeVisible();
  await page.unroute('**/sandbox/*.js');
  await page.reload();
  await dropAgain(fixture);
}

/** After a reload the server's proof stands: the same file is enough to go on to the seal. */
async function dropAgain({ page, key }: CanaryFixture): Promise<void> {
  await page.getByLabel(file.drop).setInputFiles(fileOf(key));
  await expect(page.getByRole('button', { name: seal.button })).toBeVisible();
}

function fileOf({ accessKeyId, secretAccessKey }: CanaryFixture['key']) {
  const text = `Access key ID,Secret access key\r\n${accessKeyId},${secretAccessKey}\r\n`;
  return { name: 'accessKeys.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
}
