import { expect, test } from 'vitest';
import { afterReturn, type Desk } from '@/components/onboarding/desk/desk';
import type { AccessSummary } from '@/lib/domain/room-messages';

const receipt = { armored: '', sha256: '', recipients: [], sealedAt: '2026-11-22T10:00:00.000Z', milliseconds: 1 };
const key: AccessSummary = { kind: 'keys', accessKeyId: '', accountId: null, userName: null, dropped: [] };
const role: AccessSummary = { kind: 'role', roleArn: '', externalId: '' };

function handedOver(access: AccessSummary): Desk {
  return { at: 'handed-over', held: { access, endsAt: null }, receipt };
}

test('a key that staff return after the handover is asked for again', () => {
  expect(afterReturn(handedOver(key), '2026-11-22T11:00:00.000Z')).toEqual({ at: 'empty', ended: false });
});

test('a role that staff return after the handover is still in hand', () => {
  expect(afterReturn(handedOver(role), '2026-11-22T11:00:00.000Z').at).toBe('held');
});

test('a return from before the handover leaves the receipt on the page', () => {
  expect(afterReturn(handedOver(key), '2026-11-22T09:00:00.000Z').at).toBe('handed-over');
});
