import fc from 'fast-check';
import { expect, test } from 'vitest';
import { returnPath } from '@/lib/domain/return-path';

test.each(['/', '/support/abc/open?submission=1', '/onboarding/0190-ab', '/sign-in?then=%2Fsupport', '/a/../support'])(
  'the path %s stays in the portal',
  (path) => {
    expect(returnPath(path)).not.toBeNull();
  },
);

test.each([
  '//host.example/x',
  '/\\host.example',
  '/.//host.example/x',
  '/x/..//host.example',
  '/%2e//host.example',
  '/%2E%2e//host.example',
  '/./\\host.example',
  '/\t/host.example',
  '/\n/host.example',
  'https://host.example/',
  'javascript:alert(1)',
  'support',
  '',
  undefined,
  ['/a'],
  `/${'a'.repeat(2_048)}`,
])('%j leads elsewhere, or is no path', (text) => {
  expect(returnPath(text)).toBeNull();
});

test('whatever is taken stays on the portal’s own host, however often a browser resolves it', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    '%2F',
    '%5c',
    '\t',
    '\n',
    ' ',
    ':',
    '@',
    '?',
    '#',
    'host.example',
    'x',
    '\u2024',
  );
  const text = fc.array(part, { maxLength: 12 }).map((parts) => `/${parts.join('')}`);
  fc.assert(
    fc.property(text, (typed) => {
      const path = returnPath(typed);
      if (path === null) return;
      const first = new URL(path, 'https://portal.example');
      expect(first.host).toBe('portal.example');
      expect(new URL(`${first.pathname}${first.search}${first.hash}`, 'https://portal.example').href).toBe(first.href);
    }),
    { numRuns: 5_000 },
  );
});
