import { expect, test } from 'vitest';
import { keepTogether, showTime } from '@/lib/domain/show-time';

const at = '2026-07-04T13:05:09.000Z';

test('a time is shown in the named zone, on a clock of 24 hours, in each language', () => {
  expect(showTime(at, 'moment', { language: 'en', timeZone: 'Europe/Berlin' })).toBe('4 Jul 2026, 15:05 CEST');
  expect(showTime(at, 'moment', { language: 'de', timeZone: 'Europe/Berlin' })).toBe('4. Juli 2026, 15:05 MESZ');
  expect(showTime(at, 'clock', { language: 'en', timeZone: 'UTC' })).toBe('13:05:09 UTC');
  expect(showTime(at, 'minute', { language: 'de', timeZone: 'America/New_York' })).toBe('09:05 GMT-4');
});

test('a short time breaks between day and clock only, a long one anywhere', () => {
  expect(keepTogether('4 Jul 2026, 15:05 CEST', 'moment')).toBe('4\u00a0Jul\u00a02026, 15:05\u00a0CEST');
  expect(keepTogether('13:05:09 UTC', 'clock')).toBe('13:05:09\u00a0UTC');
  const weekday = 'Saturday 4 July at 13:05 UTC';
  expect(keepTogether(weekday, 'weekday')).toBe(weekday);
});

test('what is no time stays as it is', () => {
  expect(showTime('–', 'moment', { language: 'en', timeZone: 'UTC' })).toBe('–');
});
