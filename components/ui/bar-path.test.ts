import { expect, test } from 'vitest';
import { barPath } from '@/components/ui/bar-path';

test('each bar is a closed rectangle from its upper left corner, to a hundredth', () => {
  const bars = [
    { x: 0, y: 4, width: 3, height: 10 },
    { x: 4, y: 1 / 3, width: 3, height: 13 + 2 / 3 },
  ];
  expect(barPath(bars)).toBe('M0 4h3v10h-3zM4 0.33h3v13.67h-3z');
});

test('no bars are an empty path', () => {
  expect(barPath([])).toBe('');
});
