import { expect, test } from 'vitest';
import { connectionTest as german } from '@/messages/de/connection-test';
import { connectionTest as english } from '@/messages/en/connection-test';
import { textOfProof } from '@/messages/text-of-proof';

test('a measured time has its unit', () => {
  expect(textOfProof(english, 'latencyMs', '3')).toBe('3 ms');
  expect(textOfProof(german, 'skewMs', '-412')).toBe('-412 ms');
});

test('what the check found has its sentence, and a value of AWS stays as it is', () => {
  expect(textOfProof(english, 'putRecord', 'dry-run-passed')).toBe('the dry run passed');
  expect(textOfProof(english, 'shardId', 'shardId-000000000001')).toBe('shardId-000000000001');
});
