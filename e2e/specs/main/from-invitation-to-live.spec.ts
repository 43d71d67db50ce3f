import { giveKey, keyFile } from '@/e2e/fixtures/drop-file';
import { giveRole } from '@/e2e/fixtures/give-role';
import { openSealed, privateSupportKey } from '@/e2e/fixtures/gpg';
import { handOver } from '@/e2e/fixtures/hand-over';
import { makeAccessKey } from '@/e2e/fixtures/make-access-key';
import { makeRole } from '@/e2e/fixtures/make-role';
import { approve, markLive, openCase, returnStep, takeCase } from '@/e2e/fixtures/review';
import { expectPassed, runLadder } from '@/e2e/fixtures/run-ladder';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';

test('a role goes from the invitation to live, and the support key opens what was handed over', async ({
  person,
  staff,
  invite,
  aws,
  account,
  mail,
}) => {
  const { link, email, company } = await invite();
  const customer = await person();
  await startOnboarding(customer, { link, streamArn: account.streamArn, method: 'role' });
  const role = await makeRole(customer, aws, account);
  await giveRole(customer, role.arn);
  await runLadder(customer);
  await expectPassed(customer);
  const [record] = await aws.records(account.streamArn);
  expect(JSON.parse(record?.text ?? '{}')).toMatchObject({ recType: 'io.microshare.environment.unpacked.mock', source: 'ShareService' });
  const armored = await handOver(customer);
  await expect(customer.getByText(/Microshare’s move/).first()).toBeVisible();
  expect(await openSealed(armored)).toMatchObject({
    customer: company,
    method: 'role',
    stream: account.streamArn,
    access: { kind: 'role', roleArn: role.arn },
  });
  await mail(email, /^Received/);

  const reviewer = await staff();
  await openCase(reviewer, company);
  await takeCase(reviewer);
  await approve(reviewer);
  await mail(email, /^Approved/);
  await markLive(reviewer);
  await mail(email, /^Live/);
  await expect(customer.getByText(/Live/).first()).toBeVisible();
});

test('a key goes from the invitation to live by way of a returned step, and staff open it in the browser', async ({
  person,
  staff,
  invite,
  aws,
  account,
  mail,
}) => {
  test.slow();
  const { link, email, company } = await invite();
  const customer = await person();
  await startOnboarding(customer, { link, streamArn: account.streamArn, method: 'keys' });
  const key = await makeAccessKey(customer, aws, account);
  await giveKey(customer, key);
  await runLadder(customer);
  await expectPassed(customer);
  const armored = await handOver(customer);
  expect(await openSealed(armored)).toMatchObject({
    customer: company,
    method: 'keys',
    access: { kind: 'keys', accessKeyId: key.accessKeyId, secretAccessKey: key.secretAccessKey },
  });

  const reviewer = await staff();
  await openCase(reviewer, company);
  await takeCase(reviewer);
  await returnStep(reviewer, 'Handover', 'Please use the newest key.');
  await mail(email, /^Your move/);
  await expect(customer.getByText('Please use the newest key.').first()).toBeVisible();

  // The room that sealed has ended, so the file is needed once more; the page says so and tests before it seals.
  await customer
    .getByLabel('Drop the credentials file here')
    .setInputFiles({ name: 'accessKeys.csv', mimeType: 'text/csv', buffer: Buffer.from(keyFile(key)) });
  await handOver(customer);

  await openCase(reviewer, company);
  await takeCase(reviewer);
  await reviewer.getByRole('link', { name: 'Open the sealed message' }).first().click();
  const { file, passphrase } = privateSupportKey();
  await reviewer.getByLabel('Private key file').setInputFiles(file);
  await reviewer.getByLabel('Passphrase of the key').fill(passphrase);
  await reviewer.getByRole('button', { name: 'Open the message' }).click();
  await expect(reviewer.getByText('Every field is equal.', { exact: false })).toBeVisible({ timeout: 20_000 });
  await expect(reviewer.getByText(key.accessKeyId).first()).toBeVisible();
  await reviewer.getByRole('button', { name: 'Run the test' }).click();
  await expect(reviewer.getByText('Identity and account equal the first test.')).toBeVisible({ timeout: 30_000 });
  await mail(email, /^Opened/);

  await openCase(reviewer, company);
  await approve(reviewer);
  await markLive(reviewer);
  await expect(customer.getByText(/Live/).first()).toBeVisible();
});
