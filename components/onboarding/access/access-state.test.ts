import { expect, test } from 'vitest';
import { type AccessState, afterReturn } from '@/components/onboarding/access/access-state';
import type { AccessSummary } from '@/lib/domain/sealing/sandbox-messages';

const receipt = { armored: '', sha256: '', recipients: [], sealedAt: '2026-11-22T10:00:00.000Z', milliseconds: 1 };
const key: AccessSummary = { kind: 'keys', accessKeyId: '', accountId: null, userName: null, dropped: [] };
const role: AccessSummary = { kind: 'role', roleArn: '', externalId: '' };

function submitted(access: AccessSummary): AccessState {
  return { at: 'submitted', held: { access, endsAt: null }, receipt };
}

test('a key that staff return after the submission is asked for again', () => {
  expect(afterReturn(submitted(key), '2026-11-22T11:00:00.000Z')).toEqual({ at: 'empty', ended: false });
});

test('a role that staff return after the submission is still in hand', () => {
  expect(afterReturn(submitted(role), '2026-11-22T11:00:00.000Z').at).toBe('held');
});

test('a return from before the submission leaves the receipt on the page', () => {
  expect(afterReturn(submitted(key), '2026-11-22T09:00:00.000Z').at).toBe('submitted');
});
