import { expect, test, vi } from 'vitest';
import { acceptedKeySets, supportKeys } from '@/lib/server/platform/keys/support-keys';

vi.mock('@/generated/support-keys.json', () => {
  const previous = { pin: 'the one before', fingerprints: ['B'], keys: [], acceptedUntil: '2031-03-18T10:00:00.000Z' };
  return { default: { pin: 'this one', fingerprints: ['A'], keys: [], sandboxUrl: '', openingSandboxUrl: '', previous } };
});

test('the set before is accepted up to the moment that the build names, and not in it', () => {
  const pinsAt = (now: string) => acceptedKeySets(new Date(now)).map(({ pin }) => pin);
  expect(pinsAt('2031-03-04T10:00:00.000Z')).toEqual(['this one', 'the one before']);
  expect(pinsAt('2031-03-18T09:59:59.999Z')).toEqual(['this one', 'the one before']);
  expect(pinsAt('2031-03-18T10:00:00.000Z')).toEqual(['this one']);
});

test('what is sealed anew is sealed to this build’s set alone', () => {
  expect(supportKeys()).toMatchObject({ pin: 'this one', fingerprints: ['A'] });
});
