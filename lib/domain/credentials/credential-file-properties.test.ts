import { expect, test } from 'vitest';
import { readProperties } from '@/e2e/support/credential-files/read-properties';

test.each(readProperties)('$name (2,000 files)', ({ check }) => {
  expect(() => check(2_000)).not.toThrow();
});
