import { expect, test } from 'vitest';
import { textOfDuration } from '@/components/ui/text-of-duration';

test.each([
  ['2026-03-02T08:00:00Z', '2026-03-06T11:30:00Z', '4 d 3 h'],
  ['2026-03-02T08:00:00Z', '2026-03-02T10:05:59Z', '2 h 05 min'],
  ['2026-03-02T08:00:00Z', '2026-03-05T08:30:00Z', '3 d'],
  ['2026-03-02T08:00:00Z', '2026-03-02T10:00:30Z', '2 h'],
  ['2026-03-02T08:00:00Z', '2026-03-02T08:09:10Z', '9 min'],
  ['2026-03-02T08:00:00Z', '2026-03-02T07:59:00Z', 'under 1 min'],
])('from %s to %s is %s', (since, now, text) => {
  expect(textOfDuration(since, now)).toBe(text);
});
