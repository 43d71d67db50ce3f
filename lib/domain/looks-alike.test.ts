import { expect, test } from 'vitest';
import { looksAlike } from '@/lib/domain/looks-alike';

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
  ['case, with an i among the capitals', 'Paired Mills', 'PAIRED MILLS'],
])('%s look the same', (_, name, other) => {
  expect(name).not.toBe(other);
  expect(looksAlike(name, other)).toBe(true);
  expect(looksAlike(other, name)).toBe(true);
});

test.each([
  ['Müller', 'Muller'],
  ['Aiko', 'Alko'],
  ['Example AG', 'Example GmbH'],
  ['Мост', 'Мост Два'],
])('%s and %s do not', (name, other) => {
  expect(looksAlike(name, other)).toBe(false);
});

test.each([
  ['аАбеЕоОрРсСуУхХ', 'aA6eEoOpPcCyYxX'],
  ['іІјЈѕЅһНнԁԛԜԝӀӏѵѴкКмМтТвВЗгпь', 'ilJJsShHhdqWwllvVkKmMtTbB3rnb'],
  ['αΑΒοΟσρΡνΝιΙκΚυΥχΧγτΤεΕηΗωΖΜ', 'aABoOopPvNilkKuYxXytTeEnHwZM'],
  ['օՕոՍսՍհցզԼՏաձ', 'oOnUuUhgqLSwd'],
])('each letter of %s looks like its own of %s', (letters, like) => {
  expect([...letters]).toHaveLength([...like].length);
  for (const [index, letter] of [...letters].entries()) expect(looksAlike(`x${letter}`, `x${[...like][index]}`), letter).toBe(true);
});
