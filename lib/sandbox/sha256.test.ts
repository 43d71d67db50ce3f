import { createHash, createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { Sha256, sha256Hex } from '@/lib/sandbox/sha256';

test('is SHA-256, in one piece or in several', async () => {
  const hash = new Sha256();
  hash.update('one');
  hash.update(new TextEncoder().encode('two'));
  expect(Buffer.from(await hash.digest())).toEqual(createHash('sha256').update('onetwo').digest());
  expect(await sha256Hex('Größe')).toBe(createHash('sha256').update('Größe').digest('hex'));
});

test('made with a key, it is HMAC-SHA-256, and leaves the caller’s key as it was', async () => {
  const key = crypto.getRandomValues(new Uint8Array(32));
  const before = Buffer.from(key);
  const hash = new Sha256(key);
  hash.update('text');
  expect(Buffer.from(await hash.digest())).toEqual(createHmac('sha256', before).update('text').digest());
  expect(Buffer.from(key)).toEqual(before);
});
