import { expect, test } from 'vitest';
import { queryWords, searchedId, searchWords } from '@/lib/domain/search-words';

test.each([
  ['1234-5678-9012', ['123456789012']],
  ['Werk 1234 5678 9012', ['werk', '123456789012']],
  ['123456789012', ['123456789012']],
  // A longer number is no account.
  ['1234 5678 90123', ['1234', '5678', '90123']],
  ['arn:aws:kinesis:eu-west-1:123456789012:stream/acme-sensors.prod', ['123456789012', 'acme-sensors.prod']],
  ['the arn:aws-cn:iam::123456789012:role/team/Writer, please', ['the', '123456789012', 'writer', 'please']],
  // What is cut is searched for as it stands.
  ['arn:aws:kinesis:eu-west-1:1234', ['arn:aws:kinesis:eu-west-1:1234']],
  ['anna@example.com', ['anna@example.com']],
])('a search for %s asks for the words %j', (text, words) => {
  expect(queryWords(text)).toEqual(words);
});

test('an account, a mail address and the name in an ARN are words of what is found', () => {
  const words = searchWords(['123456789012', 'Anna anna@example.com', 'acme-sensors.prod', 'Writer']);
  for (const word of ['123456789012', 'anna@example.com', 'acme-sensors.prod', 'writer']) expect(words).toContain(word);
});

test('an onboarding is found by its id, alone, in capitals or in an address, and by no part of a longer one', () => {
  const id = '019ac1d2-0a1b-7c3d-8e4f-0123456789ab';
  for (const text of [id, ` ${id.toUpperCase()} `, `https://portal.example.com/support/${id}?x`]) expect(searchedId(text)).toBe(id);
  for (const text of ['', 'harbour', id.slice(0, -1), `${id}0`]) expect(searchedId(text)).toBeNull();
});
