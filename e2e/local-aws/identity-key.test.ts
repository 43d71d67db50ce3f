import { expect, test } from 'vitest';
import { accountOfAccessKeyId, makeAccessKeyId, makeSecretAccessKey } from './identity-key';

test.each(['000000000001', '222222222222', '999999999999'])(
  'a made-up key id of %s is AWS’s shape and encodes the account',
  (accountId) => {
    for (let count = 0; count < 50; count += 1) {
      const id = makeAccessKeyId(accountId);
      expect(id).toMatch(/^AKIA[Q-Z2-7][A-Z2-7]{15}$/);
      expect(accountOfAccessKeyId(id)).toBe(accountId);
    }
  },
);

test('a secret has forty characters, and no two are the same', () => {
  const secrets = Array.from({ length: 100 }, makeSecretAccessKey);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9/+]{40}$/);
  expect(new Set(secrets).size).toBe(100);
});
