import { expect, test } from 'vitest';
import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { safeCsv } from '@/lib/domain/safe-csv';
import { queryWords, searchWords } from '@/lib/domain/search-words';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|cmd', '%x', ' =1'])('a cell %j is no formula', (text) => {
  expect(safeCsv([[text]])).toMatch(/^"'/);
});

test.each([
  ['a full-width equals sign', '＝1+1'],
  ['a small plus sign', '﹢1'],
  ['a superscript minus sign', '⁻1'],
  ['a minus sign', '−1'],
  ['a full-width at sign', '＠SUM(A1)'],
  ['a zero-width space before it', '\u200b=1'],
  ['a mark of direction before it', '\u202e=1'],
  ['a soft hyphen and blanks before it', ' \u00ad\u3000=1'],
  ['a byte order mark before it', '\ufeff＝1'],
])('a cell with %s is no formula', (_, text) => {
  expect(safeCsv([[text]])).toMatch(/^"'/);
  expect(safeCsv([[text]])).not.toMatch(/\p{Cf}/u);
});

test.each(['x;=1', 'x\t+1', 'x\n@SUM(A1)', 'x; ＝1'])('what follows a separator of other countries is no formula: %j', (text) => {
  expect(safeCsv([[text]])).toMatch(/^"x[;\t\n]'/);
});

test('commas, quotes and line breaks stay inside their cell', () => {
  expect(safeCsv([['a,b', 'say "no"', 'two\nlines', 'plain']])).toBe('"a,b","say ""no""","two\nlines",plain\r\n');
});

test('a row is found by its words and their parts, without accents', () => {
  expect(searchWords(['Café acme-sensors.prod', null])).toEqual(['cafe', 'acme-sensors.prod', 'acme', 'sensors', 'prod']);
  expect(queryWords('  CAFÉ,  acme- ')).toEqual(['cafe', 'acme-']);
});

test.each([
  ['a secret access key', `${'aB3/'.repeat(10)}`, true],
  ['a secret in a sentence', `the key is ${'Zz9+'.repeat(10)}, thanks`, true],
  ['a SHA-1 in hex', 'a94a8fe5ccb19ba61c4c0873d391e987982fbbd3', false],
  ['a longer base64 text', 'aB3/'.repeat(30), false],
  ['a plain sentence', 'We will be back on Monday morning.', false],
])('%s is told from the rest', (_what, text, expected) => {
  expect(looksLikeSecret(text)).toBe(expected);
});
