import { expect, test } from 'vitest';
import { statuses } from '@/lib/domain/onboarding/onboarding';
import { canProposeStream, streamToConfirm } from '@/lib/domain/onboarding/proposed-stream';

const arn = 'arn:aws:kinesis:eu-west-1:222222222222:stream/sensors';
const proposed = { arn, linkId: 'link', at: '2026-01-05T08:00:00.000Z' };

test('a stream may be proposed only where the owner may name one and has not', () => {
  expect(statuses.filter((status) => canProposeStream(status, false))).toEqual(['draft', 'returned']);
  expect(statuses.filter((status) => canProposeStream(status, true))).toEqual([]);
});

test('the owner confirms the proposal that they saw, and no other', () => {
  expect(streamToConfirm(proposed, arn)).toMatchObject({ ok: true, value: { arn } });
  const refused = { ok: false, fault: { kind: 'nothing-offered' } };
  expect(streamToConfirm({ ...proposed, arn: `${arn}-2` }, arn)).toEqual(refused);
  expect(streamToConfirm(null, arn)).toEqual(refused);
  expect(streamToConfirm({ ...proposed, arn: 'sensors' }, 'sensors')).toEqual(refused);
});
