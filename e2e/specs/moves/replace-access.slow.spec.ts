import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { LocalAwsAdmin } from '@/demo/aws/admin';
import { devicesOf } from '@/demo/pusher/device-records';
import { makePusher, type Pusher } from '@/demo/pusher/pusher';
import { giveRole } from '@/e2e/fixtures/give-role';
import { approve, openCase, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { submit } from '@/e2e/fixtures/submit';
import { expect, portal, test } from '@/e2e/fixtures/test';
import { dropFile, giveKey, type KeyPair, keyFile } from '@/e2e/support/drop-file';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import type { Place } from '@/e2e/support/place';
import { caseTexts } from '@/messages/en/case';

test('a key in use is replaced by a role, and the role by a key, while records flow: none is lost, none comes twice', async ({
  person,
  staff,
  begin,
  aws,
  account,
  mail,
  place,
}) => {
  test.slow();
  const [customer, reviewer] = [await person(), await staff()];
  const { company, email } = await begin(customer, { method: 'keys' });
  const onboarding = new URL(customer.url()).pathname;
  const delivery = await startDelivery(place, onboarding.replace('/onboarding/', ''), account.streamArn);
  try {
    const first = await makeAccessKey(customer, aws, account);
    await giveKey(customer, first);
    await testAndSubmit(customer);
    await openCase(reviewer, company);
    await takeCase(reviewer);
    await approve(reviewer, { dataDir: place.dataDir, company, anyway: true });
    delivery.passOn(first);
    await delivery.minutes(3);
    await mail(email, /^Live/);

    await customer.goto(onboarding);
    await customer.getByRole('button', { name: 'Replace by a role' }).click();
    await expect(customer.getByRole('heading', { name: 'Replace the access' })).toBeVisible();
    const role = await makeRole(customer, aws, account);
    await giveRole(customer, role.arn);
    await testAndSubmit(customer);
    await delivery.minutes(2);
    await takeOver(reviewer, company);
    await delivery.minutes(2);
    await mail(email, /^In use now/);
    await customer.goto(onboarding);
    await expect(customer.getByText(/Records arrive by the new access since/)).toBeVisible();
    await expect(customer.getByRole('heading', { name: `End the access key ${first.accessKeyId}` })).toBeVisible();
    await customer.getByRole('button', { name: 'The old key is deactivated' }).click();
    await expect(customer.getByText('Said by your company; the portal cannot see it.')).toBeVisible();
    await expect(customer.getByText(role.arn).first()).toBeVisible();

    await customer.getByRole('button', { name: 'Replace by an access key' }).click();
    await expect(customer.getByRole('heading', { name: 'Replace the access' })).toBeVisible();
    const second = await makeAccessKey(customer, aws, account, 'second');
    await giveKey(customer, second);
    await testAndSubmit(customer);
    await takeOver(reviewer, company);
    delivery.passOn(second);
    await delivery.minutes(2);
    await customer.goto(onboarding);
    await expect(customer.getByRole('heading', { name: 'End the role' }).filter({ hasText: role.arn })).toBeVisible();

    await customer.getByRole('link', { name: 'Test the access' }).click();
    await dropFile(customer, { text: keyFile(second) });
    await runTest(customer);
    await expect(customer.getByText('The connection works.')).toBeVisible({ timeout: 30_000 });
    await delivery.minutes(1);
    await expectEachOnce(aws, account.streamArn, onboarding.replace('/onboarding/', ''));
  } finally {
    delivery.close();
  }
});

async function testAndSubmit(page: Page): Promise<void> {
  await runTest(page);
  await expectPassed(page);
  await submit(page);
}

async function takeOver(reviewer: Page, company: string): Promise<void> {
  await openCase(reviewer, company);
  await reviewer.getByRole('button', { name: 'Take over the new access' }).click();
  // Nobody opened its message here, which is confirmed where the button was.
  await expect(reviewer.getByText(caseTexts.decision.doubts['not-opened'])).toBeVisible();
  await reviewer.getByRole('button', { name: 'Take it over anyway' }).click();
  await expect(reviewer.getByText(/^Taken over\./)).toBeVisible();
}

type Delivery = { minutes: (many: number) => Promise<void>; passOn: (key: KeyPair) => void; close: () => void };

/** The demo's delivery service for this portal, at a clock of its own that is half an hour behind. */
async function startDelivery(place: Place, onboardingId: string, streamArn: string): Promise<Delivery> {
  const folder = mkdtempSync(join(tmpdir(), 'handed-'));
  const name = `replace-${onboardingId.slice(-12)}`;
  const { token } = JSON.parse(await portal(place, ['delivery-service', 'create', name, '--json'])) as { token: string };
  const { AWS_ACCESS_KEY_ID: accessKeyId = '', AWS_SECRET_ACCESS_KEY: secretAccessKey = '' } = place.environment;
  let now = Math.floor(Date.now() / 60_000) * 60_000 - 30 * 60_000;
  const endpoints = { kinesis: place.awsUrl, sts: place.awsUrl };
  const identity = { accessKeyId, secretAccessKey };
  const pusher: Pusher = makePusher({ portal: { origin: place.origin, token }, folder, identity, endpoints, now: () => now });
  return {
    minutes: async (many) => {
      for (let beat = 0; beat < many * 4; beat += 1) {
        now += 15_000;
        await pusher.beat();
      }
    },
    // As `portal open --to-command` does it.
    passOn: ({ accessKeyId: id, secretAccessKey: secret }) => {
      const access = { kind: 'keys', accessKeyId: id, secretAccessKey: secret };
      const opened = { onboardingId, stream: streamArn, sealedAt: new Date().toISOString(), access };
      execFileSync(process.execPath, ['demo/pusher/take-key.mjs', folder], { input: `${JSON.stringify(opened)}\n` });
    },
    close: () => {
      pusher.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Reads the stream back: each device's records are numbered without a gap, and no number comes twice. Test records are of no device. */
async function expectEachOnce(aws: LocalAwsAdmin, streamArn: string, onboardingId: string): Promise<void> {
  const arrived = (await aws.records(streamArn)).map(
    ({ text }) => (JSON.parse(text).obj.data.meta.iot ?? {}) as { device_id?: string; fcnt?: number },
  );
  for (const { id } of devicesOf(onboardingId)) {
    const counts = arrived.flatMap(({ device_id: device, fcnt }) => (device === id && fcnt !== undefined ? [fcnt] : []));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual(counts.map((_, index) => (counts[0] ?? 0) + index));
  }
}
