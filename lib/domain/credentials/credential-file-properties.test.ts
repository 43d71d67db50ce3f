import { expect, test } from 'vitest';
import { readProperties } from '@/e2e/support/credential-files/read-properties';

test.each(readProperties)('$name (500 files)', ({ check }) => {
  expect(() => check(500)).not.toThrow();
});
