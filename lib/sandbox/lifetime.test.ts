import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sandboxMinutes } from '@/lib/domain/sealing/sandbox-lifetime';
import { startLifetime } from '@/lib/sandbox/lifetime';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-22T10:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

test('a sandbox ends by itself after 30 minutes, once', () => {
  const end = vi.fn();
  const lifetime = startLifetime(end);
  expect(lifetime.endsAt()).toBe('2026-11-22T10:30:00.000Z');
  vi.advanceTimersByTime(sandboxMinutes * 60_000 - 1);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(60_000);
  expect(end).toHaveBeenCalledTimes(1);
});

test('asked to stay open, it lives for 30 minutes from then', () => {
  const end = vi.fn();
  const lifetime = startLifetime(end);
  vi.advanceTimersByTime(20 * 60_000);
  expect(lifetime.keepOpen()).toBe('2026-11-22T10:50:00.000Z');
  vi.advanceTimersByTime(29 * 60_000);
  expect(end).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2 * 60_000);
  expect(end).toHaveBeenCalledTimes(1);
});

test('however often it is asked to stay open, it ends after four hours', () => {
  const end = vi.fn();
  const lifetime = startLifetime(end);
  for (let count = 0; count < 16; count += 1) {
    vi.advanceTimersByTime(14 * 60_000 + 59_000);
    expect(end).not.toHaveBeenCalled();
    lifetime.keepOpen();
  }
  expect(lifetime.endsAt()).toBe('2026-11-22T14:00:00.000Z');
  vi.advanceTimersByTime(5 * 60_000);
  expect(end).toHaveBeenCalledTimes(1);
});

test('a machine that slept past the end ends the sandbox within seconds of waking', () => {
  const end = vi.fn();
  startLifetime(end);
  vi.setSystemTime(new Date('2026-11-22T12:00:00.000Z'));
  vi.advanceTimersByTime(5_000);
  expect(end).toHaveBeenCalledTimes(1);
});

test('stopped, it never ends by time', () => {
  const end = vi.fn();
  startLifetime(end).stop();
  vi.advanceTimersByTime(60 * 60_000);
  expect(end).not.toHaveBeenCalled();
});
