import { parseStream, type Stream } from '@/lib/domain/aws/arn';
import type { Method } from '@/lib/domain/onboarding/onboarding';
import type { Result } from '@/lib/domain/result';
import { parseGuideForm } from '@/lib/domain/setup-guide/guide-choices';
import { emptyDeliveryForm, emptyGuideForm, type GuideForm } from '@/lib/domain/setup-guide/guide-form';
import { parseGuideSubject } from '@/lib/domain/setup-guide/guide-subject';
import { type SetupGuide, setupGuide } from '@/lib/domain/setup-guide/setup-guide';

/** Made-up facts for the guide's tests: one stream in each partition, and every combination of options over them. */
export type GuideCase = { name: string; method: Method; form: GuideForm; stream: Stream; guide: SetupGuide };

export const externalId = 'onb-7c0de4f19a2b';
export const egress = ['203.0.113.0/28', '2001:db8:7::/64'];
const accountId = '111122223333';
const regions = ['eu-central-1', 'cn-north-1', 'us-gov-west-1', 'eusc-de-east-1'];

/** The stream `plant-floor` in a region. */
export function streamIn(region: string, name = 'plant-floor'): Stream {
  return taken(parseStream({ region, accountId, name }));
}

export function principalFor(stream: Stream): string {
  return `arn:${stream.partition}:iam::444455556666:role/portal`;
}

export function keyArnFor(stream: Stream): string {
  return `arn:${stream.partition}:kms:${stream.region}:${accountId}:key/0a1b2c3d-1111-2222-3333-0123456789ab`;
}

/** The guide for a method and a form that is known to be right. */
export function guideFor(method: Method, form: Partial<GuideForm>, stream: Stream = streamIn('eu-central-1')): SetupGuide {
  const subject = taken(parseGuideSubject({ stream, method, principalArn: principalFor(stream), externalId, egress }));
  return setupGuide(subject, taken(parseGuideForm({ ...emptyGuideForm, ...form }, stream)));
}

/** Every method × stream × encryption × Firehose × tags × group × addresses × partition. */
export function allGuideCases(): GuideCase[] {
  const cases: GuideCase[] = [];
  for (const region of regions) {
    const stream = streamIn(region);
    for (const method of ['role', 'keys'] as const) {
      for (const options of allOptions(stream, method)) {
        const form = { ...emptyGuideForm, ...Object.assign({}, ...options.map(([, part]) => part)) };
        const name = [method, region, ...options.map(([word]) => word)].join(' ');
        cases.push({ name, method, form, stream, guide: guideFor(method, form, stream) });
      }
    }
  }
  return cases;
}

type Option = [name: string, part: Partial<GuideForm>];

function allOptions(stream: Stream, method: Method): Option[][] {
  const delivery = { ...emptyDeliveryForm, bucket: 'plant-floor-archive' };
  const axes: Option[][] = [
    [
      ['use', { stream: 'use' }],
      ['on-demand', { stream: 'on-demand', retentionHours: '48' }],
      ['provisioned', { stream: 'provisioned', shards: '3' }],
    ],
    [
      ['aws-key', { encryption: 'aws' }],
      ['own-key', { encryption: 'cmk', keyArn: keyArnFor(stream) }],
    ],
    [
      ['no-firehose', { deliveries: [] }],
      ['bucket', { deliveries: [delivery] }],
      ['new-bucket', { deliveries: [{ ...delivery, newBucket: true, bufferMegabytes: '64', bufferSeconds: '60' }] }],
      ['two-buckets', { deliveries: [delivery, { ...delivery, bucket: 'plant-floor.second', newBucket: true }] }],
    ],
    [
      ['untagged', { tags: [] }],
      [
        'tagged',
        {
          tags: [
            { key: 'cost centre', value: '7/42: düne' },
            { key: 'refer', value: 'yes' },
            { key: 'y', value: '' },
          ],
        },
      ],
    ],
    [
      ['anywhere', { onlyFromMicroshare: false }],
      ['from-microshare', { onlyFromMicroshare: true }],
    ],
    method === 'role'
      ? [
          ['by-account', { trust: 'by-account' }],
          ['by-arn', { trust: 'by-arn' }],
        ]
      : [
          ['direct', { group: '' }],
          ['group', { group: 'stream-writers' }],
        ],
  ];
  return axes.reduce<Option[][]>((combined, axis) => combined.flatMap((before) => axis.map((option) => [...before, option])), [[]]);
}

function taken<Value, Fault>(result: Result<Value, Fault>): Value {
  if (!result.ok) throw new Error(`The case is not right: ${JSON.stringify(result.fault)}`);
  return result.value;
}
