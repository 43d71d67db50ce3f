import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { acceptInvitation } from '@/e2e/fixtures/accept-invitation';
import { test } from '@/e2e/fixtures/canary-test';
import { chooseAccess } from '@/e2e/fixtures/choose-access';
import { nameStream } from '@/e2e/fixtures/name-stream';
import { expectPassed, reopenTest, runTest } from '@/e2e/fixtures/run-test';
import { expect } from '@/e2e/fixtures/test';
import { whereAre } from '@/e2e/support/canary-net';
import { giveKey } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { sealByHand } from '@/messages/en/seal-by-hand';
import { accessFailures, streamFailuresInAws } from './aws-failures';
import { besideFailures, codeFailure, roleFailures, setUpFailures, streamFailures } from './field-failures';
import { fileFailures, twoRows } from './file-failures';
import type { CanaryFixture, ForcedFailure } from './forced-failure';
import { reloadFailure, sealFailures, transportFailures } from './portal-failures';

/**
 * Forces failures from the first field to the seal, in one journey before the stream and one after it, and then looks for the secret in
 * every request, log, table and page, and in the server's memory.
 */
// Hundreds of steps each: recording them all would take a fifth of the time.
test.use({ trace: 'off' });
test.describe.configure({ mode: 'default', timeout: 600_000 });

const before = [...streamFailures, ...roleFailures, ...setUpFailures, ...besideFailures, ...fileFailures, twoRows];
const later = [...transportFailures, reloadFailure, ...sealFailures];

test('the failures that are forced are more than fifty, each of its own kind', () => {
  const names = [...before, ...accessFailures, codeFailure, ...streamFailuresInAws, ...later].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(50);
});

test('after each way to refuse what is given, the secret is nowhere', async ({
  watched,
  invite,
  aws,
  account,
  place,
  fixture: { recorder },
}) => {
  const { page, net } = await watched();
  const pasted = lettersAndDigits();
  const made: Omit<CanaryFixture, 'key'> = { page, aws, account, pasted };
  await aws.setStream({ arn: account.streamArn, key: 'aws-managed' });
  await acceptInvitation(page, (await invite()).link);
  // A key that exists nowhere is enough for the fields of the first steps.
  await forceAll(streamFailures, { ...made, key: noKey });
  await nameStream(page, account.streamArn);
  await chooseAccess(page, 'role');
  await forceAll(roleFailures, { ...made, key: noKey });
  await page.getByRole('button', { name: 'Change Access' }).click();
  await chooseAccess(page, 'keys');
  const fixture = { ...made, key: await makeAccessKey(page, aws, account) };
  await page.getByText(sealByHand.summary).click();
  await forceAll([...setUpFailures, ...besideFailures, ...fileFailures], fixture);
  await forceAll([twoRows], fixture);
  await pass(page, fixture.key);
  await forceAll([codeFailure, ...accessFailures], fixture);
  await expectNowhere(fixture, { place, recorder, nets: [net] });
});

test('after each way to fail at the stream, on the way and at the seal, the secret is nowhere', async ({
  watched,
  invite,
  aws,
  account,
  place,
  fixture: { recorder },
}) => {
  const { page, net } = await watched();
  await aws.setStream({ arn: account.streamArn, key: 'aws-managed' });
  await acceptInvitation(page, (await invite()).link);
  await nameStream(page, account.streamArn);
  await chooseAccess(page, 'keys');
  const fixture = { page, aws, account, pasted: lettersAndDigits(), key: await makeAccessKey(page, aws, account) };
  await pass(page, fixture.key);
  await forceAll([...streamFailuresInAws, ...transportFailures], fixture);
  await forceAll([reloadFailure, ...sealFailures], fixture);
  await expectNowhere(fixture, { place, recorder, nets: [net] });
});

async function forceAll(failures: readonly ForcedFailure[], fixture: CanaryFixture): Promise<void> {
  for (const { name, force } of failures) await test.step(name, () => force(fixture));
}

async function expectNowhere({ key, pasted }: CanaryFixture, looked: Parameters<typeof whereAre>[1]): Promise<void> {
  // The key id takes the same ways and is found, and the server's heap shows what it does hold: the nets catch fish.
  const ownSecret = readFileSync(join(looked.place.dataDir, 'settings', 'PORTAL_AUTH_SECRET'), 'utf8');
  const [control, inside, ...found] = await whereAre([key.accessKeyId, ownSecret, key.secretAccessKey, pasted], looked);
  expect(control).toEqual(expect.arrayContaining(['requests: raw', 'wire, to the portal: raw', 'database: raw']));
  expect(inside).toContain('heap: raw');
  expect(found).toEqual([[], []]);
}

async function pass(page: Page, key: CanaryFixture['key']): Promise<void> {
  await giveKey(page, key);
  await runTest(page);
  await expectPassed(page);
  await reopenTest(page);
}

const noKey = { accessKeyId: `AKIA${'A'.repeat(16)}`, secretAccessKey: '', userName: '', arn: '', permission: '' };

/** 40 characters that most fields' grammar would let through, and that look like a secret. */
function lettersAndDigits(): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const chance = [...crypto.getRandomValues(new Uint8Array(37))].map((byte) => alphabet[byte % alphabet.length]);
  return `Aa1${chance.join('')}`;
}
