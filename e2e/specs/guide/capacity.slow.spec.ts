import { copyArtefact, setupGuide } from '@/e2e/fixtures/setup-guide';
import { expect, test } from '@/e2e/fixtures/test';
import { guide } from '@/messages/en/guide';

const { capacity: texts, fields } = guide;

test('sensors and their habits become shards with their limit, a plot, and a stream in the artefacts', async ({ person, begin }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  await setupGuide(page).getByText(texts.title, { exact: true }).first().click();
  const calculator = setupGuide(page).getByRole('group', { name: texts.title });
  const fill = (label: string, value: string) => calculator.getByLabel(label, { exact: true }).fill(value);
  await expect(calculator.getByText('1 shard')).toBeVisible();
  await expect(calculator.getByText(texts.advice['one-shard'])).toBeVisible();

  await fill(texts.sensors, '240000');
  await fill(texts.interval, '10m');
  await fill(texts.bytes, '512');
  await expect(calculator.getByText(texts.answer.one, { exact: false }).first()).toBeVisible();
  await fill(texts.burst, '180000');
  await expect(calculator.getByText('3 shards')).toBeVisible();
  await expect(calculator.getByText(texts.limits.records, { exact: false })).toBeVisible();
  await expect(calculator.getByText(texts.advice.uneven, { exact: false })).toBeVisible();
  await expect(calculator.getByText(texts.partitionKey['per-sensor'], { exact: false })).toBeVisible();
  await expect(calculator.getByRole('img', { name: 'It peaks at 3,000 records a second; the stream takes 3,000.' })).toBeVisible();
  await fill(texts.bytes, '4096');
  await expect(calculator.getByText(texts.limits.bytes, { exact: false })).toBeVisible();

  await fill(texts.burst, '');
  await fill(texts.sensors, '1200000');
  await expect(calculator.getByText('8 shards')).toBeVisible();
  await calculator.getByRole('button', { name: texts.use }).click();
  await expect(setupGuide(page).getByLabel(fields.shards, { exact: true })).toHaveValue('8');
  expect(await copyArtefact(page, 'cloudformation')).toContain('ShardCount: 8');

  await fill(texts.interval, 'often');
  await expect(calculator.getByText(texts.incomplete)).toBeVisible();
});
