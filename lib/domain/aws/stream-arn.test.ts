import { expect, test } from 'vitest';
import { parseStream, parseStreamArn, type StreamFault } from '@/lib/domain/aws/stream-arn';
import { parseAccountId, parseRegion, parseStreamName } from '@/lib/domain/aws/stream-parts';

const arn = 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors.live_1-a';

test('a stream ARN is read into partition, region, account and name', () => {
  expect(parseStreamArn(`\n "${arn}", `)).toEqual({
    ok: true,
    value: { partition: 'aws', region: 'eu-central-1', accountId: '222222222222', name: 'sensors.live_1-a', arn },
  });
});

test.each([
  ['cn-north-1', 'arn:aws-cn:kinesis:cn-north-1:222222222222:stream/s'],
  ['us-gov-west-1', 'arn:aws-us-gov:kinesis:us-gov-west-1:222222222222:stream/s'],
  ['eusc-de-east-1', 'arn:aws-eusc:kinesis:eusc-de-east-1:222222222222:stream/s'],
])('composes the ARN with the partition of %s', (region, expected) => {
  expect(parseStream({ region, accountId: '2222-2222-2222', name: 's' })).toMatchObject({ ok: true, value: { arn: expected } });
});

test('a stream ARN pasted into any field fills all of them', () => {
  for (const field of ['region', 'accountId', 'name']) {
    const fields = { region: 'us-east-1', accountId: '333333333333', name: 'other', [field]: ` ${arn}` };
    expect(parseStream(fields)).toMatchObject({ ok: true, value: { arn } });
  }
});

const mispastes: [StreamFault['kind'], string, Record<string, string>?][] = [
  ['stream-arn-empty', '  '],
  ['stream-arn-line-break', arn.replace(':stream', '\n:stream'), { suggestion: arn }],
  ['stream-arn-space', arn.replace(':stream', ' :stream'), { suggestion: arn }],
  ['stream-arn-smart-quote', arn.replace(':stream', '”:stream'), { suggestion: arn }],
  [
    'stream-console-url',
    'https://eu-central-1.console.aws.amazon.com/kinesis/home?region=eu-central-1#/streams/details/sensors/monitoring',
    { region: 'eu-central-1', name: 'sensors' },
  ],
  ['stream-policy-pasted', '{\n "Version": "2012-10-17", "Statement": []}'],
  ['stream-name-only', 'sensors'],
  ['stream-not-an-arn', 'sensors?'],
  ['stream-delivery-stream', 'arn:aws:firehose:eu-central-1:222222222222:deliverystream/d'],
  ['stream-consumer', `${arn}/consumer/c:1`, { suggestion: arn }],
  ['stream-video', 'arn:aws:kinesisvideo:eu-central-1:222222222222:stream/v/1'],
  ['stream-is-role', 'arn:aws:iam::222222222222:role/w'],
  ['stream-is-user', 'arn:aws:iam::222222222222:user/w'],
  ['stream-other-service', 'arn:aws:sqs:eu-central-1:222222222222:queue', { service: 'sqs' }],
  ['stream-any', 'arn:aws:kinesis:*:222222222222:stream/*'],
  ['account-of-the-document', 'arn:aws:kinesis:*:373439459043:stream/*', { accountId: '373439459043' }],
  ['account-of-the-document', '{"Statement":[{"Resource":"arn:aws:kinesis:*:373439459043:stream/*"}]}', { accountId: '373439459043' }],
  ['stream-partition-differs', arn.replace('arn:aws:', 'arn:aws-cn:'), { partition: 'aws-cn', region: 'eu-central-1', suggestion: arn }],
  ['account-of-the-document', 'arn:aws:kinesis:us-east-1:373439459043:stream/s', { accountId: '373439459043' }],
  ['account-not-twelve-digits', 'arn:aws:kinesis:us-east-1:2222:stream/s', { length: '4' }],
  ['account-empty', 'arn:aws:kinesis:us-east-1::stream/s'],
  ['region-empty', 'arn:aws:kinesis::222222222222:stream/s'],
  ['region-unknown', 'arn:aws:kinesis:eu-middle-9:222222222222:stream/s', { region: 'eu-middle-9' }],
  ['name-empty', 'arn:aws:kinesis:us-east-1:222222222222:stream/'],
  ['name-too-long', `arn:aws:kinesis:us-east-1:222222222222:stream/${'s'.repeat(129)}`, { length: '129' }],
];

test('a secret pasted where an ARN belongs is named as one, and is in no value', () => {
  expect(parseStreamArn('aB3/'.repeat(10))).toEqual({ ok: false, fault: { kind: 'name-is-secret', values: {} } });
});

test.each(mispastes)('names the mis-paste %s', (kind, text, values = {}) => {
  expect(parseStreamArn(text)).toEqual({ ok: false, fault: { kind, values } });
});

test('a region is known by its id, its name and its place', () => {
  for (const text of ['eu-central-1', 'Europe (Frankfurt)', ' frankfurt ', 'EU-CENTRAL-1']) {
    expect(parseRegion(text)).toEqual({ ok: true, value: 'eu-central-1' });
  }
  expect(parseRegion('Sao Paulo')).toEqual({ ok: true, value: 'sa-east-1' });
  expect(parseRegion('eu-central-1b')).toEqual({
    ok: false,
    fault: { kind: 'region-is-zone', values: { region: 'eu-central-1', suggestion: 'eu-central-1' } },
  });
});

test('an account keeps its leading zeros and loses its hyphens', () => {
  expect(parseAccountId(' 0123-4567-8901')).toEqual({ ok: true, value: '012345678901' });
  expect(parseAccountId('12345678901')).toEqual({ ok: false, fault: { kind: 'account-zero-lost', values: { length: '11' } } });
});

test.each([
  ['name-is-placeholder', '<stream>'],
  ['name-is-other-arn', 'arn:aws:iam::222222222222:role/w'],
  ['name-is-console-url', 'https://console.aws.amazon.com/kinesis'],
  ['name-invalid', 'my stream'],
  ['name-is-secret', 'aB3d'.repeat(10)],
  ['name-is-secret', `${'aB3/'.repeat(9)}aB3+`],
  ['name-invalid', 'strøm'],
])('a stream name that is none is refused as %s', (kind, text) => {
  expect(parseStreamName(text)).toMatchObject({ ok: false, fault: { kind } });
});
