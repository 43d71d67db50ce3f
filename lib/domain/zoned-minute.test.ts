import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minuteIn, momentIn } from '@/lib/domain/zoned-minute';

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];

test('a moment is shown and read again as the same minute, in every zone', () => {
  const minutes = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zones), minutes, (zone, moment) => {
      const minute = minuteIn(zone, moment);
      expect(minuteIn(zone, momentIn(zone, minute) ?? new Date(0))).toBe(minute);
    }),
  );
});

test('the clock of the zone counts, in summer and in winter', () => {
  expect(momentIn('Europe/Berlin', '2026-07-04T15:05')?.toISOString()).toBe('2026-07-04T13:05:00.000Z');
  expect(momentIn('Europe/Berlin', '2026-01-04T15:05')?.toISOString()).toBe('2026-01-04T14:05:00.000Z');
  expect(minuteIn('Asia/Tokyo', new Date('2026-07-04T15:00:00Z'))).toBe('2026-07-05T00:00');
});

test('where clocks are set back the earlier moment is meant, and where they are set on the minute that was left out is moved', () => {
  expect(momentIn('Europe/Berlin', '2026-10-25T02:30')?.toISOString()).toBe('2026-10-25T00:30:00.000Z');
  expect(momentIn('Europe/Berlin', '2026-03-29T02:30')?.toISOString()).toBe('2026-03-29T00:30:00.000Z');
});

test('what is no minute means no moment', () => {
  expect(momentIn('UTC', '')).toBeNull();
});
