import { expect, test } from 'vitest';
import { formsIn, formsOf } from '@/e2e/support/canary';

const secret = 'a+b/c d"e0123456789ABCDEFGHIJKLMNOPQRSTUV';

test('a secret is found in each of its forms, in the midst of other text', () => {
  for (const offset of [0, 1, 2, 3, 4]) {
    const around = Buffer.concat([Buffer.alloc(offset, 0x78), Buffer.from(secret), Buffer.from('yz')]);
    expect(formsIn(around.toString('base64'), secret).join()).toContain('base64 at');
    expect(formsIn(around.toString('base64url'), secret).join()).toContain('base64url at');
    expect(formsIn(around.toString('hex'), secret)).toContain('hex');
  }
  for (const { form, bytes } of formsOf(secret))
    expect(formsIn(Buffer.concat([Buffer.from('<'), bytes, Buffer.from('>')]), secret)).toContain(form);
});

test('a text without the secret holds no form of it', () => {
  expect(formsIn('another text altogether, 0123456789ABCDEFGHIJ', secret)).toEqual([]);
});
