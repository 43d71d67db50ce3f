import { expect, test } from 'vitest';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { accessKeyKind, accountOf, holdsAccessKeyId, isSecretAccessKey, mayBeSecret, shortKeyId } from '@/lib/domain/aws/access-key';

test.each(['222222222222', '000000000001', '999999999999', '314159265358'])('account %s is decoded from a key id', (accountId) => {
  expect(accountOf(makeAccessKeyId(accountId))).toBe(accountId);
  expect(accountOf(makeAccessKeyId(accountId, 'ASIA'))).toBe(accountId);
});

test('a key id of the older kind, or none at all, encodes no account', () => {
  expect(accountOf(`AKIA${'IJ89'.repeat(4)}`)).toBeNull();
  expect(accountOf(`AKIA${'A'.repeat(16)}`)).toBeNull();
  expect(accountOf('AKIA')).toBeNull();
  expect(accountOf(`AKIA${'7'.repeat(16)}`)).toBeNull();
});

test('the prefix tells long-term from temporary keys', () => {
  expect(accessKeyKind(makeAccessKeyId('222222222222'))).toBe('long-term');
  expect(accessKeyKind(makeAccessKeyId('222222222222', 'ASIA'))).toBe('temporary');
  expect(accessKeyKind(`AIDA${'Q'.repeat(16)}`)).toBeNull();
  expect(accessKeyKind(`AKIA${'q'.repeat(16)}`)).toBeNull();
});

test('what may be a secret is recognised whole, cut and padded', () => {
  const secret = makeSecretAccessKey();
  expect(isSecretAccessKey(secret)).toBe(true);
  expect(isSecretAccessKey(secret.slice(1))).toBe(false);
  expect(mayBeSecret(`${'aB3'.repeat(11)}=`)).toBe(true);
  expect(mayBeSecret('microshare-kinesis-writer')).toBe(false);
});

test('a key id is found beside other text and shortened for lists', () => {
  const keyId = makeAccessKeyId('222222222222');
  expect(holdsAccessKeyId(`${keyId},x`)).toBe(true);
  expect(holdsAccessKeyId('AKIA')).toBe(false);
  expect(shortKeyId(keyId)).toBe(`AKIA…${keyId.slice(-4)}`);
});
