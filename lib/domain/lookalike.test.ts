import { expect, test } from 'vitest';
import { lookalikeOf } from '@/lib/domain/lookalike';

test.each([
  ['Cyrillic letters', 'Acme Sensors', 'Асmе Ѕеnѕоrѕ'],
  ['Cyrillic capitals', 'ACME', 'АСМЕ'],
  ['Greek letters', 'TOKIO', 'ΤΟΚΙΟ'],
  ['Cherokee capitals', 'ALLIS', 'ᎪᏞᏞIᏚ'],
  ['full width', 'Acme', 'Ａｃｍｅ'],
  ['mathematical letters', 'Acme', '𝐀𝐜𝐦𝐞'],
  ['a ligature', 'Office', 'Oﬃce'],
  ['capital i for l', 'Allianz', 'AIIianz'],
  ['digits for letters', 'Solo', 'S0l0'],
  ['r and n for m', 'Acme', 'Acrne'],
  ['a dotless i', 'Mini', 'Mını'],
  ['another dash and apostrophe', "O'Neill-Tec", 'O’Neill–Tec'],
  ['case', 'Example GmbH', 'EXAMPLE gmbh'],
])('%s look the same', (_, name, other) => {
  expect(name).not.toBe(other);
  expect(lookalikeOf(other)).toBe(lookalikeOf(name));
});

test.each([
  ['Müller', 'Muller'],
  ['Aiko', 'Alko'],
  ['Example AG', 'Example GmbH'],
  ['Мост', 'Мост Два'],
])('%s and %s do not', (name, other) => {
  expect(lookalikeOf(other)).not.toBe(lookalikeOf(name));
});

test('each letter of the table has the one it looks like, and no letter stands in it twice', () => {
  expect(lookalikeOf('аАбеЕоОрРсСуУхХ')).toBe('aa6eeooppccyyxx');
  expect(lookalikeOf('іІјЈѕЅһНнԁԛԜԝӀӏѵѴкКмМтТвВЗгпь')).toBe('iljjsshhhdqwwllvvkkrnrnttbb3rnb');
  expect(lookalikeOf('αΑΒοΟσρΡνΝιΙκΚυΥχΧγτΤεΕηΗωΖΜ')).toBe('aabooopp' + 'vnilkkuyxxytteenhwzrn');
});
