import { expect, test } from 'vitest';
import { causes } from '@/lib/domain/aws/cause';
import { currentDiagnosis, currentName, currentSide } from '@/lib/domain/onboarding/old-names';
import { statuses } from '@/lib/domain/onboarding/onboarding';

test('statuses of today keep their names, and the renamed one is found under its old name', () => {
  expect(statuses.map(currentName)).toEqual([...statuses]);
  expect(currentName('handed-over')).toBe('submitted');
  expect(currentName('toString')).toBe('toString');
});

test('the side that was called after the portal is Microshare', () => {
  expect(['customer', 'portal', 'none'].map(currentSide)).toEqual(['customer', 'microshare', 'none']);
});

test.each(Object.keys(causes))('a stored diagnosis of %s is read in either spelling', (cause) => {
  const { retry } = causes[cause as keyof typeof causes];
  const values = { action: 'kinesis:PutRecord' };
  const old = { cause: cause.replaceAll('-', '_'), actor: 'portal', retry, values };
  const read = { cause, mustAct: 'microshare', retry, values };
  expect(currentDiagnosis(old)).toEqual(read);
  expect(currentDiagnosis(currentDiagnosis(old))).toEqual(read);
});

test('no diagnosis stays none', () => {
  expect(currentDiagnosis(null)).toBeNull();
});
