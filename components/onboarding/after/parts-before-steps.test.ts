import { expect, test } from 'vitest';
import { partsBeforeSteps } from '@/components/onboarding/after/parts-before-steps';
import { replacementStates } from '@/lib/domain/onboarding/replacement';

const liveSince = '2026-11-26T12:00:00.000Z';
const live = { status: 'live', liveSince, requirements: [], replacement: null } as const;

test('whether records arrive stands before the steps from the first record on, and not before', () => {
  for (const status of ['live', 'degraded', 'paused'] as const) expect(partsBeforeSteps({ ...live, status })).toEqual(['deliveries']);
  for (const status of ['draft', 'submitted', 'approved', 'paused'] as const) {
    expect(partsBeforeSteps({ ...live, status, liveSince: null })).toEqual([]);
  }
});

test('what the access in use asks of the customer stands first of all', () => {
  expect(partsBeforeSteps({ ...live, requirements: [{ key: 'confirm-use' }] })).toEqual(['access-in-use', 'deliveries']);
  const first = replacementStates.filter((state) => partsBeforeSteps({ ...live, replacement: { state } })[0] === 'access-in-use');
  expect(first).toEqual(['preparing', 'returned', 'current']);
});

test('a retired onboarding begins with how its access is ended', () => {
  expect(partsBeforeSteps({ ...live, status: 'retired' })).toEqual(['end-access']);
});
