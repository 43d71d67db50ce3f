import { expect, test } from 'vitest';
import { partsOf } from '@/components/ui/long-value';

test('a long value breaks after colons and slashes only, and loses nothing', () => {
  const arn = 'arn:aws:iam::222222222222:role/microshare-writer';
  expect(partsOf(arn)).toEqual(['arn:', 'aws:', 'iam::', '222222222222:', 'role/', 'microshare-writer']);
  expect(partsOf('https://example.com/a/')).toEqual(['https://', 'example.com/', 'a/']);
  expect(partsOf(arn).join('')).toBe(arn);
});
