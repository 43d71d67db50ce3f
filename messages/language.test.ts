import { expect, test } from 'vitest';
import { fill } from '@/messages/fill';
import { languageAsked, preferredLanguage } from '@/messages/language';

test.each([
  [null, 'en'],
  ['', 'en'],
  ['de-AT,de;q=0.9,en;q=0.5', 'de'],
  ['en;q=0.4, de;q=0.8', 'de'],
  ['fr, en;q=0.7, de;q=0.3', 'en'],
  ['de;q=0, en', 'en'],
  ['de;q=nonsense, en;q=0.1', 'en'],
  ['fr-CA', 'en'],
])('a browser that asks for %o reads %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test('what was chosen in this browser goes before what it prefers, and only a language of ours counts', () => {
  const asked = (cookie: string) => languageAsked(new Headers({ cookie, 'accept-language': 'en' }));
  expect(asked('theme=dark; language=de')).toBe('de');
  expect(asked('language=de-x')).toBe('en');
  expect(asked('nolanguage=de')).toBe('en');
});

test('a sentence takes its values, and shows a place that got none', () => {
  expect(fill('{count} of {all} for {name}', { count: 2, all: 3 })).toBe('2 of 3 for {name}');
});
