import { expect, test } from 'vitest';
import { knownRoleOf } from '@/components/onboarding/access/known-role';

const roleArn = 'arn:aws:iam::222222222222:role/microshare-writer';
const known = { status: 'draft', method: 'role', externalId: 'onb-1', roleArn, returned: [] } as const;
const returned = (requirement: 'access' | 'test') => [
  { requirement, reason: 'It may read.', at: '2026-03-03T13:05:00.000Z', by: 'A Reviewer' },
];

test('the role is taken after a reload, and where a test of it was returned', () => {
  expect(knownRoleOf({ ...known, returned: [] })).toBe(roleArn);
  expect(knownRoleOf({ ...known, status: 'returned', returned: returned('test') })).toBe(roleArn);
});

test('a role that staff returned is not taken by itself, so that the page stays at their reason', () => {
  expect(knownRoleOf({ ...known, status: 'returned', returned: returned('access') })).toBeNull();
});

test('nothing is taken where the customer gives nothing now', () => {
  expect(knownRoleOf({ ...known, status: 'submitted', returned: [] })).toBeNull();
  expect(knownRoleOf({ ...known, method: 'keys', returned: [] })).toBeNull();
  expect(knownRoleOf({ ...known, externalId: null, returned: [] })).toBeNull();
});
