import { copyArtefact, setupGuide } from '@/e2e/fixtures/setup-guide';
import { startOnboarding } from '@/e2e/fixtures/start-onboarding';
import { expect, test } from '@/e2e/fixtures/test';
import { guide } from '@/messages/en/guide';

const { capacity: words, fields } = guide;

test('sensors and their habits become shards with their limit, a plot, and a stream in the artefacts', async ({
  person,
  invite,
  account,
}) => {
  const page = await person();
  await startOnboarding(page, { link: (await invite()).link, streamArn: account.streamArn, method: 'role' });
  await setupGuide(page).getByText(words.title, { exact: true }).first().click();
  const calculator = setupGuide(page).getByRole('group', { name: words.title });
  const fill = (label: string, value: string) => calculator.getByLabel(label, { exact: true }).fill(value);
  await expect(calculator.getByText('1 shard')).toBeVisible();
  await expect(calculator.getByText(words.advice['one-shard'])).toBeVisible();

  await fill(words.sensors, '240000');
  await fill(words.interval, '10m');
  await fill(words.bytes, '512');
  await expect(calculator.getByText(words.answer.one, { exact: false }).first()).toBeVisible();
  await fill(words.burst, '180000');
  await expect(calculator.getByText('3 shards')).toBeVisible();
  await expect(calculator.getByText(words.limits.records, { exact: false })).toBeVisible();
  await expect(calculator.getByText(words.advice.uneven, { exact: false })).toBeVisible();
  await expect(calculator.getByText(words.partitionKey['per-sensor'], { exact: false })).toBeVisible();
  await expect(calculator.getByRole('img', { name: 'It peaks at 3,000 records a second; the stream takes 3,000.' })).toBeVisible();
  await fill(words.bytes, '4096');
  await expect(calculator.getByText(words.limits.bytes, { exact: false })).toBeVisible();

  await fill(words.burst, '');
  await fill(words.sensors, '1200000');
  await expect(calculator.getByText('8 shards')).toBeVisible();
  await calculator.getByRole('button', { name: words.use }).click();
  await expect(setupGuide(page).getByLabel(fields.shards, { exact: true })).toHaveValue('8');
  expect(await copyArtefact(page, 'cloudformation')).toContain('ShardCount: 8');

  await fill(words.interval, 'often');
  await expect(calculator.getByText(words.incomplete)).toBeVisible();
});
