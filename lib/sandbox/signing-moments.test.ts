import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startSigningMoments } from '@/lib/sandbox/signing-moments';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2026-11-02T10:00:00.250Z') }));
afterEach(() => void vi.useRealTimers());

test('the same request is never signed twice in one second', async () => {
  const moment = startSigningMoments();
  expect((await moment('dry-run-put-record')).toISOString()).toBe('2026-11-02T10:00:00.250Z');
  const second = moment('dry-run-put-record');
  await vi.advanceTimersByTimeAsync(750);
  expect((await second).toISOString()).toBe('2026-11-02T10:00:01.000Z');
});

test('another request, or a later second, is signed at once', async () => {
  const moment = startSigningMoments();
  await moment('dry-run-put-record');
  expect((await moment('dry-run-put-records')).toISOString()).toBe('2026-11-02T10:00:00.250Z');
  vi.setSystemTime(new Date('2026-11-02T10:00:01.100Z'));
  expect((await moment('dry-run-put-record')).toISOString()).toBe('2026-11-02T10:00:01.100Z');
});
