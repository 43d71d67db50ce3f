import { expect, test } from 'vitest';
import { readProperties } from '@/e2e/support/credential-files/read-properties';

test.each(readProperties)('$name (100,000 files)', ({ check }) => {
  expect(() => check(100_000)).not.toThrow();
});
