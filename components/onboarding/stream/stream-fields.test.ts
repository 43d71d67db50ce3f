import { expect, test } from 'vitest';
import { filled, streamFromFields } from '@/components/onboarding/stream/stream-fields';

const empty = { arn: '', region: '', accountId: '', name: '' };
const arn = 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors';
const whole = { arn, region: 'eu-central-1', accountId: '222222222222', name: 'sensors' };

test.each(['arn', 'name', 'accountId'] as const)('a stream ARN pasted into the field %s fills all of them', (field) => {
  expect(filled({ ...empty, [field]: `  ${arn}\n` }, { [field]: `  ${arn}\n` })).toEqual(whole);
});

test('parts that make a whole stream compose its ARN', () => {
  expect(filled({ ...whole, arn: '', name: 'other' }, { name: 'other' }).arn).toBe(
    'arn:aws:kinesis:eu-central-1:222222222222:stream/other',
  );
});

test('an ARN never stays beside parts that it does not name', () => {
  expect(filled({ ...whole, accountId: '2222' }, { accountId: '2222' }).arn).toBe('');
});

test('what was typed as an ARN is judged as one, with its own fault', () => {
  const stream = streamFromFields({ ...empty, arn: 'arn:aws:firehose:eu-central-1:222222222222:deliverystream/x' });
  expect(stream.ok ? null : stream.fault.kind).toBe('stream-delivery-stream');
});
