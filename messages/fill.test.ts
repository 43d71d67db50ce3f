import { expect, test } from 'vitest';
import { fill } from '@/messages/fill';

test('values stand in their places, and a name without one stays visible', () => {
  expect(fill('{by} of {company}: {count}', { by: 'Anna', count: 3 })).toBe('Anna of {company}: 3');
});

test.each([
  ['a right-to-left name is set apart', 'שלום', '\u2068שלום\u2069'],
  ['a mark that turns the direction is dropped', 'a\u202etxt.exe\u202c', 'atxt.exe'],
  ['a mark that ends the isolate is dropped', 'שלום\u2069!', '\u2068שלום!\u2069'],
  ['other names stay as they are', 'Größe 株式会社', 'Größe 株式会社'],
])('a value turns nothing around it: %s', (_, value, shown) => {
  expect(fill('From {name}.', { name: value })).toBe(`From ${shown}.`);
});
