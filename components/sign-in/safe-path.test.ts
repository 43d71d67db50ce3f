import { expect, test } from 'vitest';
import { safePath } from '@/components/sign-in/safe-path';

test.each(['/support/abc/open?submission=1', '/', '/onboarding/0190-ab'])('the path %s is taken', (path) => {
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
])('%o is not taken', (input) => {
  expect(safePath(input, '/other')).toBe('/other');
});
