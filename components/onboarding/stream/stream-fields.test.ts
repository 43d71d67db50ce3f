import { expect, test } from 'vitest';
import { fieldOfFault, filled, missingAfter, streamFromFields } from '@/components/onboarding/stream/stream-fields';

const empty = { arn: '', region: '', accountId: '', name: '' };
const arn = 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors';
const whole = { arn, region: 'eu-central-1', accountId: '222222222222', name: 'sensors' };

test.each(['arn', 'name', 'accountId'] as const)('a stream ARN pasted into the field %s fills all of them', (field) => {
  expect(filled({ ...empty, [field]: `  ${arn}\n` }, { [field]: `  ${arn}\n` })).toEqual(whole);
});

test.each(['arn', 'name', 'accountId'] as const)(
  'the address of a stream’s page in the field %s keeps region and name and asks for the account',
  (field) => {
    const url = 'https://eu-central-1.console.aws.amazon.com/kinesis/home?region=eu-central-1#/streams/details/sensors/monitoring';
    const changed = { [field]: url };
    const fields = filled({ ...empty, ...changed }, changed);
    expect(fields).toEqual({ arn: '', region: 'eu-central-1', accountId: '', name: 'sensors' });
    expect(missingAfter(fields, changed)?.kind).toBe('account-empty');
    const typed = filled({ ...fields, accountId: '222222222222' }, { accountId: '222222222222' });
    expect(typed).toEqual(whole);
    expect(missingAfter(typed, { accountId: '222222222222' })).toBeNull();
  },
);

test('an address that names the account as well fills all, and an account that is there already stays', () => {
  const page = 'console.aws.amazon.com/kinesis/home?region=eu-central-1#/streams/details/sensors/monitoring';
  const withAccount = { arn: `https://222222222222-abcdef.eu-central-1.${page}` };
  expect(filled({ ...empty, ...withAccount }, withAccount)).toEqual(whole);
  const without = { name: `https://eu-central-1.${page}` };
  expect(filled({ ...empty, accountId: '222222222222', ...without }, without)).toEqual(whole);
});

test('a fault stands at the field that it is about', () => {
  expect(fieldOfFault({ ...empty, arn: 'nothing' }, 'stream-name-only')).toBe('arn');
  expect(fieldOfFault(empty, 'stream-arn-empty')).toBe('arn');
  expect(fieldOfFault({ ...empty, name: 'sensors' }, 'region-empty')).toBe('region');
  expect(fieldOfFault({ ...whole, arn: '', accountId: '2222222222' }, 'account-zero-lost')).toBe('accountId');
  expect(fieldOfFault({ ...whole, arn: '', name: '' }, 'name-empty')).toBe('name');
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
