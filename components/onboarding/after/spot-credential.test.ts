import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { spotCredential } from '@/components/onboarding/after/spot-credential';

const keyId = `AKIA${'Q3'.repeat(8)}`;

test('a secret access key in the middle of a sentence is stopped', () => {
  for (let round = 0; round < 200; round += 1) {
    const secret = `aZ9${randomBytes(28).toString('base64').slice(0, 37)}`;
    expect(spotCredential(`The secret is ${secret} - please use it.`)).toBe('secret');
  }
});

test.each([
  [`${keyId},short-secret-of-some-kind`, 'key'],
  ['aws_secret_access_key = whatever', 'key'],
  ['password: hunter-two-three', 'password'],
  ['Kennwort: hunter-two-three', 'password'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'private-key'],
  ['aws_session_token=abc', 'token'],
])('%j is stopped as %s', (text, spotted) => {
  expect(spotCredential(text)).toBe(spotted);
});

test.each([
  'The role is arn:aws:iam::222222222222:role/microshare-writer.',
  `The key id is ${keyId}.`,
  'SHA-256 05b21996d1cfd1f7c0c4c7a3b4c1a7b0e1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6',
  'Which password policy do you expect?',
  'See https://docs.aws.amazon.com/streams/latest/dev/controlling-access.html',
])('%j is ordinary text', (text) => {
  expect(spotCredential(text)).toBeNull();
});
