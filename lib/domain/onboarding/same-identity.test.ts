import { expect, test } from 'vitest';
import type { Check } from '@/lib/domain/onboarding/connection-test';
import { sameIdentity } from '@/lib/domain/onboarding/same-identity';

const identity = (principalArn: string, change: Partial<Check> = {}): Check => ({
  name: 'identity',
  outcome: 'passed',
  observedBy: 'server',
  at: '2026-03-02T08:00:00.000Z',
  attempts: 1,
  proof: { principalArn },
  answer: null,
  diagnosis: null,
  ...change,
});
const writer = 'arn:aws:iam::222222222222:user/writer';
const other = 'arn:aws:iam::333333333333:user/writer';

test('the same user in both runs is the same identity', () => {
  expect(sameIdentity([identity(writer)], [identity(writer)])).toEqual({ kind: 'same' });
});

test('another account is another identity, and both are named', () => {
  expect(sameIdentity([identity(writer)], [identity(other)])).toEqual({ kind: 'other', now: other, before: writer });
});

test('the last passed identity of a run counts', () => {
  expect(sameIdentity([identity(other), identity(writer)], [identity(writer)])).toEqual({ kind: 'same' });
});

test.each<[string, Check[]]>([
  ['no first run', []],
  ['a failed identity', [identity(writer, { outcome: 'failed' })]],
  ['only the browser as observer', [identity(writer, { observedBy: 'browser' })]],
])('%s is nothing to compare with', (_, first) => {
  expect(sameIdentity(first, [identity(writer)])).toEqual({ kind: 'not-compared' });
});
