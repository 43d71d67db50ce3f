import { expect, test } from 'vitest';
import { guideFor, keyArnFor, streamIn } from '@/lib/domain/setup-guide/guide-cases';
import { emptyDeliveryForm, type GuideForm } from '@/lib/domain/setup-guide/guide-form';
import { renderPublishedTemplate } from '@/lib/domain/setup-guide/published-template';
import { guideFileNames, guideFormats, renderGuide } from '@/lib/domain/setup-guide/render-guide';
import type { SetupGuide } from '@/lib/domain/setup-guide/setup-guide';

const frankfurt = streamIn('eu-central-1');
const sovereign = streamIn('eusc-de-east-1');
const everything: Partial<GuideForm> = {
  stream: 'provisioned',
  shards: '2',
  retentionHours: '168',
  encryption: 'cmk',
  keyArn: keyArnFor(frankfurt),
  tags: [{ key: 'team', value: 'facilities' }],
  onlyFromMicroshare: true,
  deliveries: [{ ...emptyDeliveryForm, bucket: 'plant-floor-archive', newBucket: true }],
};

const typical: Record<string, SetupGuide> = {
  'role-existing-stream': guideFor('role', {}),
  'role-everything': guideFor('role', everything),
  'keys-on-demand-group': guideFor('keys', { stream: 'on-demand', group: 'stream-writers' }),
  'keys-existing-stream-firehose': guideFor('keys', { deliveries: [{ ...emptyDeliveryForm, bucket: 'plant-floor-archive' }] }),
  'role-sovereign-cloud': guideFor('role', { stream: 'on-demand' }, sovereign),
};

for (const [name, guide] of Object.entries(typical)) {
  for (const format of guideFormats) {
    const text = renderGuide(guide, format);
    if (text === null) continue;
    test(`${name} is written as ${format} like its golden file`, async () => {
      await expect(text).toMatchFileSnapshot(`golden/${name}/${guideFileNames[format]}`);
    });
  }
}

test('the template to publish is like its golden file', async () => {
  await expect(renderPublishedTemplate()).toMatchFileSnapshot('golden/published/microshare-role-v2.yaml');
});
