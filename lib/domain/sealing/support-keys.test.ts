import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { expiryState, inGroupsOfFour, isPin, pinOf } from '@/lib/domain/sealing/support-keys';

const first = 'A'.repeat(40);
const second = '0123456789ABCDEF'.repeat(3).slice(0, 40);

test('the pin is the SHA-256 that `sort | sha256sum` gives, in any order of the keys', async () => {
  const expected = createHash('sha256').update(`${second}\n${first}\n`).digest('hex');
  expect(await pinOf([first, second])).toBe(expected);
  expect(await pinOf([second, first])).toBe(expected);
  expect(isPin(expected)).toBe(true);
});

test('a fingerprint is shown in ten groups of four', () => {
  expect(inGroupsOfFour(second)).toHaveLength(10);
  expect(inGroupsOfFour(second).join('')).toBe(second);
});

test.each(['', 'ABC', 'a'.repeat(63), 'A'.repeat(64)])('"%s" is not a pin', (text) => {
  expect(isPin(text)).toBe(false);
});

test.each([
  [null, 'never'],
  ['2031-04-03T00:00:00.001Z', 'later'],
  ['2031-04-03T00:00:00.000Z', 'soon'],
  ['2031-03-04T00:00:00.001Z', 'soon'],
  ['2031-03-04T00:00:00.000Z', 'expired'],
])('a key that ends at %s is, on 4 March 2031, warned of from 30 days before: %s', (expiresAt, state) => {
  expect(expiryState(expiresAt, '2031-03-04T00:00:00.000Z')).toBe(state);
});
