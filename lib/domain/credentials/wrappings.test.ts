import { expect, test } from 'vitest';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { wrappings } from '@/e2e/support/credential-files/wrappings';
import { readCredentials } from '@/lib/domain/credentials/credential-file';

test.each(wrappings)('a key in this form is read: $name', ({ wrap }) => {
  const id = makeAccessKeyId('204863179521');
  const secret = makeSecretAccessKey();
  const read = readCredentials(new TextEncoder().encode(wrap({ id, secret })));
  expect(read).toMatchObject({ outcome: 'accepted', key: { accessKeyId: id, accountId: '204863179521' } });
  expect(read.outcome === 'accepted' && read.key.secret.reveal()).toBe(secret);
});
