import { readdirSync, readFileSync } from 'node:fs';
import type { ReactElement, ReactNode } from 'react';
import { expect, test } from 'vitest';
import { LongValue, partsOf } from '@/components/ui/long-value';

test('a long value breaks after colons and slashes only, and loses nothing', () => {
  const arn = 'arn:aws:iam::222222222222:role/microshare-writer';
  expect(partsOf(arn)).toEqual(['arn:', 'aws:', 'iam::', '222222222222:', 'role/', 'microshare-writer']);
  expect(partsOf('https://example.com/a/')).toEqual(['https://', 'example.com/', 'a/']);
  expect(partsOf(arn).join('')).toBe(arn);
});

test('a name of dotted parts breaks after its dots', () => {
  const name = 'io.microshare.environment.unpacked.mock';
  expect(partsOf(name)).toEqual(['io.', 'microshare.', 'environment.', 'unpacked.', 'mock']);
  expect(partsOf(`${name}).`)).toEqual(['io.', 'microshare.', 'environment.', 'unpacked.', 'mock).']);
  expect(partsOf('hooks.customer.example')).toEqual(['hooks.customer.example']);
});

test('an external ID, a hash and a number break into blocks of eight, an id at its hyphens', () => {
  expect(partsOf('onb-0123456789abcdef01234567')).toEqual(['onb-', '01234567', '89abcdef', '01234567']);
  expect(partsOf('0123456789abcdef0123456789ab.')).toEqual(['01234567', '89abcdef', '01234567', '89ab.']);
  expect(partsOf('0197c0de-0000-7000-8000-0123456789ab')).toEqual(['0197c0de-', '0000-', '7000-', '8000-', '0123456789ab']);
  for (const id of ['-0123456789abcdef01234567', '(--0197c0de-0000-7000-8000-0123456789ab)', '…0123456789abcdef01234567--'])
    expect(partsOf(id).join(''), 'nothing of it is lost').toBe(id);
  expect(partsOf('sensors-of-the-whole-building')).toEqual(['sensors-of-the-whole-building']);
});

test('a part that may be as wide as the line may still be broken, and the last one ends without a place to break', () => {
  const value = 'arn:aws:iam::222222222222:role/microshare-writer-of-all-sensors';
  const shown = [LongValue({ value })].flat().flatMap(spansOf);
  expect(shown.map(([, text]) => text).join(''), 'nothing stands between the parts').toBe(value);
  expect(shown.slice(-3)).toEqual([
    [['part', 'whitespace-nowrap'], '222222222222:'],
    [['part', 'whitespace-nowrap'], 'role/'],
    [[''], 'microshare-writer-of-all-sensors'],
  ]);
});

test('no component lets a browser break an ARN or an address anywhere', () => {
  const breaking = ['app', 'components']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((path) => path.endsWith('.tsx') && /\b(break-all|wrap-anywhere)\b/.test(readFileSync(path, 'utf8')));
  expect(breaking).toEqual([]);
});

/** The innermost elements of what a component returned: the text of each, and the classes from the outside in. */
function spansOf(node: ReactNode): [string[], string][] {
  const { className, children } = (node as ReactElement<{ className?: string; children: ReactNode }>).props;
  const own = className === undefined ? [] : [className];
  if (typeof children === 'string') return [[own, children]];
  return [children]
    .flat()
    .flatMap((child) =>
      typeof child === 'string' ? [] : spansOf(child).map(([inner, text]): [string[], string] => [[...own, ...inner], text]),
    );
}
