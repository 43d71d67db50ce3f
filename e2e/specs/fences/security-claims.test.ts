import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { securityTexts } from '@/messages/en/security';

/** docs/security.md promises that each claim of /security and README names a test that fails when it is no longer true. */
const text = readFileSync('docs/security.md', 'utf8');
const readme = readFileSync('README.md', 'utf8').replace(/[*`]/g, '').replace(/\s+/g, ' ');
const sections = securityTexts.sections.map(({ id, paragraphs, points = [] }) => ({ id, paragraphs: [...paragraphs, ...points] }));

const claims = [...text.matchAll(/^\| ([\w-]+) \| “([^”]+)” \| (.+) \|$/gm)].map(([, where = '', quote = '', tests = '']) => ({
  where,
  quote,
  tests,
}));
const advice = [...text.matchAll(/^- ([\w-]+) “([^”]+)”$/gm)].map(([, where = '', quote = '']) => ({ where, quote }));

test.each([...claims, ...advice])('$where says “$quote”', ({ where, quote }) => {
  const said = where === 'README' ? readme : (sections.find(({ id }) => id === where)?.paragraphs.join('\n') ?? '');
  expect(said).toContain(quote);
});

test.each(claims)('$where “$quote” names a test that is there', ({ tests }) => {
  const [, file = '', title] = /^`([^`]+)`(?: “([^”]+)”)?$/.exec(tests) ?? [];
  expect(existsSync(file), `${tests} is no file`).toBe(true);
  const source = readFileSync(file, 'utf8');
  expect(source).toMatch(/\b(test|expect)\b/);
  if (title !== undefined) expect(source).toContain(title);
});

test('every paragraph of /security has a row, or is named as advice', () => {
  const quoted = [...claims, ...advice];
  const without = sections.flatMap(({ id, paragraphs }) =>
    paragraphs
      .filter((paragraph) => !quoted.some(({ where, quote }) => where === id && paragraph.includes(quote)))
      .map((paragraph) => `${id}: ${paragraph}`),
  );
  expect(without).toEqual([]);
  expect(sections.length).toBeGreaterThan(10);
});

test('every promise of README has a row', () => {
  const part = /## What is promised, and what is not\n([\s\S]*?)\n## /.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
  const promises = part.split(/\n(?=\d+\. )|\n\n/).map((promise) => promise.replace(/[*`]/g, '').replace(/\s+/g, ' ').trim());
  const without = promises.filter(
    (promise) => promise !== '' && !claims.some(({ where, quote }) => where === 'README' && promise.includes(quote)),
  );
  expect(without).toEqual([]);
  expect(promises.length).toBeGreaterThan(5);
});
