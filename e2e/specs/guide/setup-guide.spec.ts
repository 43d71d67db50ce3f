import type { Page, Request } from '@playwright/test';
import { copyArtefact, downloadCode, openOptions, openTab, setupGuide } from '@/e2e/fixtures/setup-guide';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';
import { guide } from '@/messages/en/guide';

const { fields, faults } = guide;
const tabs = ['cloudformation', 'terraform', 'cli', 'console'] as const;
type Texts = Record<(typeof tabs)[number], string>;

test('each option shows in every rendering at once, and nothing is sent but the choices to keep', async ({ person, invite, account }) => {
  test.slow();
  const page = await person();
  // By the pages, so that the sandbox is there before what is sent is counted.
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'role' });
  await expect(setupGuide(page)).toBeVisible();
  await openOptions(page);
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));
  const keyArn = `arn:aws:kms:${account.region}:${account.accountId}:key/0a1b2c3d-1111-2222-3333-0123456789ab`;
  const field = (label: string) => setupGuide(page).getByLabel(label, { exact: true });

  await field(fields.stream).selectOption(fields.streams.provisioned);
  await field(fields.shards).fill('3');
  await field(fields.retention).fill('48');
  await expectEverywhere(page, {
    cloudformation: ['Type: AWS::Kinesis::Stream', 'ShardCount: 3', 'RetentionPeriodHours: 48'],
    terraform: ['resource "aws_kinesis_stream" "stream"', 'shard_count      = 3', 'retention_period = 48'],
    cli: ['create-stream', '48'],
    console: ['Create the stream', 'shards: 3', 'Data retention, Edit: 48 hours.'],
  });
  await field(fields.stream).selectOption(fields.streams['on-demand']);
  await expectEverywhere(page, {
    cloudformation: ['StreamMode: ON_DEMAND'],
    terraform: ['stream_mode = "ON_DEMAND"'],
    cli: ['ON_DEMAND'],
    console: ['Capacity mode: On-demand'],
  });
  await field(fields.encryption).selectOption(fields.encryptions.cmk);
  await field(fields.keyArn).fill(keyArn);
  await setupGuide(page).getByRole('button', { name: fields.addDelivery }).click();
  await field(fields.bucket).fill('plant-floor-archive');
  await field(fields.newBucket).check();
  await setupGuide(page).getByRole('button', { name: fields.addTag }).click();
  await field('Key of tag 1').fill('team');
  await field('Value of tag 1').fill('facilities');
  const delivery = `${account.streamName}-to-s3`;
  const all = await expectEverywhere(page, {
    cloudformation: [`KeyId: ${keyArn}`, 'Type: AWS::S3::Bucket', `DeliveryStreamName: ${delivery}`, 'Value: facilities'],
    terraform: [`kms_key_id       = "${keyArn}"`, '"aws_s3_bucket"', `"${delivery}"`, 'team = "facilities"'],
    cli: [keyArn, 'create-bucket', delivery, 'facilities'],
    console: [keyArn, 'Create the bucket', delivery, 'team = facilities'],
  });
  await openTab(page, 'policies');
  for (const part of ['policy', 'trust', 'key-policy', 'delivery-trust', 'delivery-policy', 'bucket-policy'] as const)
    await expect(setupGuide(page).getByRole('region', { name: new RegExp(`^${guide.parts[part]}: `) })).toBeVisible();

  // The choices are kept a moment after the last change; nothing else has left the page.
  await expect.poll(() => sent.some((request) => request.postData()?.includes('facilities'))).toBe(true);
  for (const request of sent) {
    expect(`${request.method()} ${request.url()}`).toBe(`POST ${page.url()}`);
    const [asked] = JSON.parse(request.postData() ?? '[]') as [Record<string, unknown>];
    expect(Object.keys(asked).sort()).toEqual(['choices', 'onboardingId']);
    expect(JSON.stringify(asked).length).toBeLessThan(all.cloudformation.length / 2);
  }

  await page.reload();
  await expect(field(fields.keyArn)).toHaveValue(keyArn);
  expect(await copyArtefact(page, 'terraform')).toBe(all.terraform);
});

test('copy says that it copied, and download gives the very text under its name', async ({ person, begin, account }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  const names = {
    cloudformation: 'microshare.yaml',
    terraform: 'microshare.tf',
    cli: 'microshare-setup.sh',
    console: 'microshare-steps.txt',
  };
  for (const tab of tabs) {
    const copied = await copyArtefact(page, tab);
    await expect(page.getByRole('button', { name: `Copy ${guide.codeLabels[tab]}` }).getByRole('status')).toHaveText('Copied');
    expect(await downloadCode(page, guide.codeLabels[tab])).toEqual({ name: names[tab], text: copied });
    expect(copied).toContain(account.streamArn);
    await expect(page.getByRole('button', { name: `Copy ${guide.codeLabels[tab]}` }).getByRole('status')).toHaveText('');
  }
});

test('the guide stands beside its fields, and a line that changes flashes once; another tab is no change', async ({ person, begin }) => {
  const page = await person({ viewport: { width: 1440, height: 900 } });
  await begin(page, { method: 'role' });
  const field = setupGuide(page).getByLabel(fields.stream, { exact: true });
  const figure = setupGuide(page).getByRole('figure');
  await expect(figure).toBeVisible();
  // The page's script puts tabs in the place of the figures that the server sent, which may happen between the two measures.
  await expect(async () => {
    const [beside, code] = [await field.boundingBox(), await figure.boundingBox()];
    if (beside === null || code === null) throw new Error('Both are shown.');
    expect(beside.x + beside.width).toBeLessThanOrEqual(code.x);
    expect(Math.abs(beside.y - code.y)).toBeLessThan(300);
  }).toPass({ timeout: 20_000 });

  const flashed = setupGuide(page).locator('code > .animate-flash');
  await openTab(page, 'terraform');
  await expect(flashed).toHaveCount(0);
  await field.selectOption(fields.streams['on-demand']);
  await expect(flashed.filter({ hasText: 'resource "aws_kinesis_stream" "stream" {' })).toHaveCount(1);
  await expect(flashed.filter({ hasText: 'resource "aws_iam_role" "writer" {' })).toHaveCount(0);
  await openTab(page, 'cli');
  await expect(flashed).toHaveCount(0);
});

test('what AWS would refuse gets its sentence and stays out of every artefact', async ({ person, begin, account }) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  const before = await readAll(page);
  const field = (label: string) => setupGuide(page).getByLabel(label, { exact: true });
  await openOptions(page);
  const hostile = `x"'\`$(id)\${x}]]>`;
  await field(fields.group).fill(hostile);
  await field(fields.encryption).selectOption(fields.encryptions.cmk);
  await field(fields.keyArn).fill(`arn:aws:kms:${account.region}:${account.accountId}:key/${hostile}`);
  await setupGuide(page).getByRole('button', { name: fields.addTag }).click();
  await field('Key of tag 1').fill(hostile);
  await setupGuide(page).getByRole('button', { name: fields.addDelivery }).click();
  await field(fields.bucket).fill(hostile);
  for (const label of [fields.group, fields.keyArn, 'Key of tag 1', fields.bucket]) {
    await expect(field(label)).toHaveAttribute('aria-invalid', 'true');
    await expect(field(label)).toHaveAccessibleDescription(new RegExp(faults.grammar));
  }
  await expect(setupGuide(page).getByText(guide.stale)).toBeVisible();
  expect(await readAll(page)).toEqual(before);

  await field(fields.keyArn).fill('alias/my-key');
  await expect(field(fields.keyArn)).toHaveAccessibleDescription(new RegExp(faults['key-is-alias']));
  await field(fields.keyArn).fill(`arn:aws:kms:us-east-1:${account.accountId}:key/0a1b2c3d-1111-2222-3333-0123456789ab`);
  await expect(field(fields.keyArn)).toHaveAccessibleDescription(new RegExp(faults['key-elsewhere']));
  await field('Key of tag 1').fill('aws:x');
  await expect(field('Key of tag 1')).toHaveAccessibleDescription(new RegExp(faults.reserved));
});

async function readAll(page: Page): Promise<Texts> {
  const read: Texts = { cloudformation: '', terraform: '', cli: '', console: '' };
  for (const tab of tabs) read[tab] = await copyArtefact(page, tab);
  return read;
}

async function expectEverywhere(page: Page, expected: Record<(typeof tabs)[number], string[]>): Promise<Texts> {
  const read = await readAll(page);
  for (const tab of tabs) for (const text of expected[tab]) expect(read[tab], tab).toContain(text);
  return read;
}
