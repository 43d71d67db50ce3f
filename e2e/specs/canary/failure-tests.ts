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

/** How many of each kind of failure are forced: all of them take minutes, most of which is the look through what was recorded. */
export type HowMany = 'two of each kind' | 'all';

/**
 * Tests that force failures from the first field to the seal, in one journey before the stream and one after it, and then look for the
 * secret in every request, log, table and page, and in the server's memory.
 */
export function failureTests(howMany: HowMany): void {
  const some = (failures: readonly ForcedFailure[]) => (howMany === 'all' ? failures : failures.slice(0, 2));

  test(`after each way to refuse what is given (${howMany}), the secret is nowhere`, async ({
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
    await forceAll(some(streamFailures), { ...made, key: noKey });
    await nameStream(page, account.streamArn);
    await chooseAccess(page, 'role');
    await forceAll(some(roleFailures), { ...made, key: noKey });
    await page.getByRole('button', { name: 'Change Access' }).click();
    await chooseAccess(page, 'keys');
    const fixture = { ...made, key: await makeAccessKey(page, aws, account) };
    await page.getByText(sealByHand.summary).click();
    await forceAll([setUpFailures, besideFailures, fileFailures].flatMap(some), fixture);
    await forceAll([twoRows], fixture);
    await pass(page, fixture.key);
    await forceAll([codeFailure, ...some(accessFailures)], fixture);
    await expectNowhere(fixture, { place, recorder, nets: [net] });
  });

  test(`after each way to fail at the stream, on the way and at the seal (${howMany}), the secret is nowhere`, async ({
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
    await forceAll([streamFailuresInAws, transportFailures].flatMap(some), fixture);
    await forceAll([reloadFailure, ...some(sealFailures)], fixture);
    await expectNowhere(fixture, { place, recorder, nets: [net] });
  });
}

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
