import { expect, test } from 'vitest';
import { safePath } from '@/components/acting/safe-path';

test.each(['/support/abc/open?handover=1', '/', '/onboarding/0190-ab'])('the path %s is taken', (path) => {
  expect(safePath(path, '/other')).toBe(path);
});

test.each([
  '//elsewhere.example',
  '/\\elsewhere.example',
  'https://elsewhere.example',
  'javascript:alert(1)',
  '/a\nb',
  '/@x',
  '',
  undefined,
  ['/a'],
])('%o is not taken', (wish) => {
  expect(safePath(wish, '/other')).toBe('/other');
});
