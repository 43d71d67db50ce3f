import { expect, test } from 'vitest';
import { isStillTrue, noticeDueAt } from '@/lib/domain/deliveries/gather-notices';

const minute = 60_000;
const now = 2_000_000 * minute;
const before = (...minutes: number[]) => minutes.map((one) => now - one * minute);

test('the first mail of a day goes at once, the second ten minutes after it, each later one an hour after the last', () => {
  expect(noticeDueAt(now, [])).toBe(now);
  expect(noticeDueAt(now, before(1_440))).toBe(now);
  expect(noticeDueAt(now, before(3))).toBe(now + 7 * minute);
  expect(noticeDueAt(now, before(11))).toBe(now);
  expect(noticeDueAt(now, before(20, 10))).toBe(now + 50 * minute);
  expect(noticeDueAt(now, before(10, 20))).toBe(now + 50 * minute);
  expect(noticeDueAt(now, before(200, 100, 61))).toBe(now);
});

test('a stream that fails every five minutes of a day brings at most 26 mails', () => {
  const due: number[] = [];
  for (let at = 0; at < 1_440; at += 5) {
    const waiting = due.some((one) => one > at * minute);
    if (!waiting) due.push(noticeDueAt(at * minute, due));
  }
  expect(due.length).toBeGreaterThan(20);
  expect(due.length).toBeLessThanOrEqual(26);
});

test('a failure is told of what fails when the mail is sent, a recovery of what works then, also in a pause', () => {
  const states = [
    { status: 'degraded', pausedFrom: null },
    { status: 'live', pausedFrom: null },
    { status: 'paused', pausedFrom: 'degraded' },
    { status: 'paused', pausedFrom: 'live' },
    { status: 'retired', pausedFrom: null },
  ];
  const told = (kind: 'failing' | 'still-failing' | 'recovered') => states.map((state) => isStillTrue(kind, state));
  expect(told('failing')).toEqual([true, false, false, false, false]);
  expect(told('still-failing')).toEqual([true, false, false, false, false]);
  expect(told('recovered')).toEqual([false, true, false, true, false]);
});
