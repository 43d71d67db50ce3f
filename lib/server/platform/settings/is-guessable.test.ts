import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { isGuessable } from '@/lib/server/platform/settings/is-guessable';

test.each([
  [12, 'base64'],
  [16, 'hex'],
  [24, 'base64'],
  [36, 'base64url'],
  [48, 'base64'],
  [64, 'hex'],
] as const)('%i random bytes in %s are not guessable', (bytes, encoding) => {
  for (let tries = 0; tries < 2_000; tries += 1) expect(isGuessable(randomBytes(bytes).toString(encoding))).toBe(false);
});

test.each([
  'x'.repeat(64),
  'ababababababababababababababababab',
  'abcd1234'.repeat(4),
  '0123456789'.repeat(4),
  'abcdefghijklmnopqrstuvwxyz0123456789',
  '0123456789abcdef0123456789abcdef',
  'microshare-portal-microshare-portal',
  'PleaseChangeMe-2026-07-04-12-30-59',
  'my-very-long-password-is-Tq9-Lx2-Vb7',
])('%s is guessable', (secret) => {
  expect(isGuessable(secret)).toBe(true);
});
