import { copyArtefact, openOptions, setupGuide } from '@/e2e/fixtures/setup-guide';
import { expect, test } from '@/e2e/fixtures/test';
import { egressAddresses, templateUrl } from '@/e2e/support/guide-settings';
import { guide } from '@/messages/en/guide';

const { fields, noQuickCreate } = guide;

test('the one-click link carries what is chosen, and where it cannot the page says so instead', async ({ person, begin, account }) => {
  const page = await person();
  await begin(page, { method: 'role' });
  const link = setupGuide(page).getByRole('link', { name: guide.quickCreate });
  const given = async () => new URLSearchParams(((await link.getAttribute('href')) ?? '').split('?').at(-1));
  await expect(link).toHaveAttribute(
    'href',
    new RegExp(`^https://console[.]aws[.]amazon[.]com/cloudformation/home[?]region=${account.region}#`),
  );
  expect((await given()).get('templateURL')).toBe(templateUrl);
  expect((await given()).get('param_StreamName')).toBe(account.streamName);
  expect((await given()).get('param_SourceAddresses')).toBe('');
  await openOptions(page);
  const narrowed = fields.onlyFromMicroshare.replace('{addresses}', egressAddresses.join(', '));
  await setupGuide(page).getByLabel(narrowed).check();
  expect((await given()).get('param_SourceAddresses')).toBe(egressAddresses.join(','));
  for (const tab of ['cloudformation', 'terraform', 'cli', 'console'] as const) {
    const text = await copyArtefact(page, tab);
    for (const address of egressAddresses) expect(text, tab).toContain(address);
  }
  await setupGuide(page).getByRole('tab', { name: guide.formats.cloudformation }).click();
  await setupGuide(page).getByRole('button', { name: fields.addDelivery }).click();
  await setupGuide(page).getByLabel(fields.bucket, { exact: true }).fill('plant-floor-archive');
  await expect(setupGuide(page).getByText(noQuickCreate.firehose)).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('with an access key the page says that there is no one-click stack', async ({ person, begin }) => {
  const page = await person();
  await begin(page, { method: 'keys' });
  await expect(setupGuide(page).getByText(noQuickCreate.keys)).toBeVisible();
});
