import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ArrivedMail } from '@/demo/mail/local-mail';
import { expectVisible } from '@/e2e/fixtures/expect-visible';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openOutside } from '@/e2e/fixtures/open-outside';
import { approve, openCase, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runTest } from '@/e2e/fixtures/run-test';
import { startDelivery } from '@/e2e/fixtures/start-delivery';
import { submit } from '@/e2e/fixtures/submit';
import { expect, test } from '@/e2e/fixtures/test';
import { formsIn } from '@/e2e/support/canary';
import { dumpDatabase } from '@/e2e/support/database';
import { giveKey } from '@/e2e/support/drop-file';
import { hasGpg } from '@/e2e/support/gpg';
import { makeAccessKey } from '@/e2e/support/make-access-key';
import { makeRole } from '@/e2e/support/make-role';
import { deliveries } from '@/messages/en/deliveries';

test.skip(!hasGpg(), 'gpg is not installed');

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handed-'));
});
test.afterEach(() => rmSync(folder, { recursive: true }));

test('records make a role live; when AWS refuses them both sides see why and the owner gets one mail, and one when they arrive again', async ({
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
  const { company, email } = await begin(customer, { method: 'role' });
  const role = await makeRole(customer, aws, account);
  await giveRole(customer, role.arn);
  await runTest(customer);
  await expectPassed(customer);
  await submit(customer);
  await openCase(reviewer, company);
  await takeCase(reviewer);
  await approve(reviewer, { dataDir: place.dataDir, company, anyway: true });

  const delivery = await startDelivery(place, idIn(customer), folder, 9);
  await delivery.pass(2);
  await mail(email, /^Live/);
  await expectFlow(customer, 'Records arrive');
  expect((await aws.records(account.streamArn)).length).toBeGreaterThan(10);

  const { accountId } = account;
  await aws.putTrustPolicy({ accountId, roleName: role.roleName, trustPolicy: role.trust.replace(/onb-\w+/, 'onb-another') });
  await delivery.pass(4);
  await expectFlow(customer, 'AWS refuses records');
  await expectVisible(panelOf(customer).getByText('AWS does not let Microshare assume', { exact: false }).first());
  await expectVisible(panelOf(customer).getByText('"sts:ExternalId"', { exact: false }).first());
  await expectFlow(reviewer, 'AWS refuses records');
  await expectVisible(reviewer.getByText('Degraded').first());
  await mail(email, /^Records no longer arrive/);

  await aws.putTrustPolicy({ accountId, roleName: role.roleName, trustPolicy: role.trust });
  await delivery.pass(2);
  await mail(email, /^Records arrive again/);
  await expectFlow(customer, 'Records arrive');
  await expectFlow(reviewer, 'Records arrive');
  delivery.close();
  const told = (await mailsTo(place.mailUrl, email)).filter((subject) => /^(Records|Still)/.test(subject));
  expect(told).toEqual([expect.stringMatching(/^Records no longer arrive/), expect.stringMatching(/^Records arrive again/)]);

  await panelOf(customer).getByRole('button', { name: deliveries.heartbeat.begin }).click();
  await expectVisible(panelOf(customer).getByText(deliveries.heartbeat.writes));
  await panelOf(customer).getByText('Show the numbers').first().click();
  await expectVisible(panelOf(customer).getByRole('table', { name: 'Records' }));
  await customer.goto('/');
  await expectVisible(customer.getByRole('img', { name: /^Records arrive\. In the last 24 hours/ }));
});

test('a key goes from the sealed message to the delivery service without anybody seeing it, and its first record makes it live', async ({
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
  const key = await makeAccessKey(customer, aws, account);
  await giveKey(customer, key);
  await runTest(customer);
  await expectPassed(customer);
  await submit(customer);
  await openCase(reviewer, company);
  await takeCase(reviewer);
  await openOutside(reviewer, { toCommand: `node demo/pusher/take-key.mjs ${folder}` });

  const delivery = await startDelivery(place, idIn(customer), folder, 6);
  await delivery.pass(1);
  expect(await aws.records(account.streamArn), 'only the test record before the approval').toHaveLength(1);
  await openCase(reviewer, company);
  await approve(reviewer, { dataDir: place.dataDir, company });
  await delivery.pass(3);
  delivery.close();
  await mail(email, /^Live/);
  await expectFlow(customer, 'Records arrive');
  await expectFlow(reviewer, 'Records arrive');
  for (const text of [
    await dumpDatabase(place.dataDir),
    readFileSync(place.portalLog, 'utf8'),
    await customer.content(),
    await reviewer.content(),
  ]) {
    expect(formsIn(text, key.secretAccessKey)).toEqual([]);
  }
});

function idIn(page: Page): string {
  return page.url().split('/onboarding/')[1]?.slice(0, 36) ?? '';
}

function panelOf(page: Page) {
  return page.locator('#deliveries');
}

async function expectFlow(page: Page, word: string): Promise<void> {
  await page.reload();
  await expect(panelOf(page).getByText(word, { exact: true })).toBeVisible();
}

/** The subjects of all mails to an address, in order. */
async function mailsTo(mailUrl: string, address: string): Promise<string[]> {
  const mails = (await (await fetch(`${mailUrl}/mails.json`)).json()) as ArrivedMail[];
  return mails.filter(({ to }) => to.includes(address)).map(({ subject }) => subject);
}
