import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { test } from '@/e2e/fixtures/canary-test';
import { openMessage, testAgain } from '@/e2e/fixtures/open-message';
import { openCase, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { signInAsStaff } from '@/e2e/fixtures/sign-in-as-staff';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { submit } from '@/e2e/fixtures/submit';
import { expect } from '@/e2e/fixtures/test';
import { whereAre } from '@/e2e/support/canary-net';
import { copyText } from '@/e2e/support/copy-text';
import { giveKey } from '@/e2e/support/drop-file';
import { privateSupportKey } from '@/e2e/support/gpg';
import { makeAccessKey } from '@/e2e/support/make-access-key';

test.use({ trace: 'off' });
test.setTimeout(150_000);

test('from the file to the hands of staff, the secret key is in no request, response, log, console, storage, table, URL or server heap', async ({
  watched,
  invite,
  aws,
  account,
  place,
  fixture: { recorder },
}) => {
  const { link, company } = await invite();
  const customer = await watched();
  await startOnboarding(customer.page, { link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(customer.page, aws, account);
  await giveKey(customer.page, key);
  await runTest(customer.page);
  await expectPassed(customer.page);
  await submit(customer.page);

  // Here staff open in a page of the portal, where more could get out than on their own machine.
  expect(readFileSync(place.portalLog, 'utf8')).toContain('PORTAL_OPEN_IN_BROWSER lets staff open sealed messages in a page');
  const staff = await watched();
  await openAsStaff(staff.page, company);
  const copied = await copyText(staff.page, staff.page.getByRole('button', { name: 'Copy the secret access key' }));
  expect(copied).toBe(key.secretAccessKey);
  await testAgain(staff.page);

  const ownSecret = readFileSync(join(place.dataDir, 'settings', 'PORTAL_AUTH_SECRET'), 'utf8');
  const { passphrase } = privateSupportKey();
  const texts = [key.accessKeyId, ownSecret, key.secretAccessKey, passphrase];
  const [control, inside, ...found] = await whereAre(texts, { place, recorder, nets: [customer.net, staff.net] });
  // The key id takes the same ways and is found, and the server's heap shows what it does hold: the nets catch fish.
  expect(control).toEqual(
    expect.arrayContaining(['requests: raw', 'responses: raw', 'wire, to the portal: raw', 'page: raw', 'database: raw']),
  );
  expect(inside).toContain('heap: raw');
  expect(found).toEqual([[], []]);
});

async function openAsStaff(page: Page, company: string): Promise<void> {
  await signInAsStaff(page);
  await openCase(page, company);
  await takeCase(page);
  await openMessage(page);
}
