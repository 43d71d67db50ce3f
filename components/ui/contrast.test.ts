import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('../../app/globals.css', import.meta.url), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map((match) => [
    match[1] ?? '',
    [match[2] ?? '', match[3] ?? ''] as const,
  ]),
);
const themes = [
  ['light', 0],
  ['dark', 1],
] as const;

const surfaces = ['canvas', 'surface', 'sunken'];
const inks = [
  'ink',
  'muted',
  'faint',
  'accent',
  'accent-deep',
  'success',
  'attention',
  'problem',
  'waiting',
  'code-key',
  'code-string',
  'code-literal',
];
const washes = ['accent', 'success', 'attention', 'problem', 'waiting'];
const textPairs: [string, string][] = [
  ...surfaces.flatMap((fixture) => inks.map((ink): [string, string] => [ink, fixture])),
  ...washes.flatMap((tone): [string, string][] => [
    ['ink', `${tone}-wash`],
    ['muted', `${tone}-wash`],
    [tone, `${tone}-wash`],
    ['faint', `${tone}-wash`],
  ]),
  // Lines of code that differ stand on this wash.
  ...['code-key', 'code-string', 'code-literal'].map((ink): [string, string] => [ink, 'success-wash']),
  ['on-accent', 'accent'],
  ['on-accent', 'accent-deep'],
];

for (const [theme, index] of themes) {
  test.each(textPairs)(`${theme}: %s on %s has a contrast of at least 4.5`, (ink, fixture) => {
    expect(contrast(colour(ink, index), colour(fixture, index))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(surfaces)(`${theme}: the edge of a control on %s has a contrast of at least 3`, (fixture) => {
    expect(contrast(colour('edge', index), colour(fixture, index))).toBeGreaterThanOrEqual(3);
  });
}

test('every colour of the stylesheet is a token with a light and a dark value', () => {
  const outside = css.replace(/light-dark\(#[0-9a-f]{6}, #[0-9a-f]{6}\)/g, '').match(/#[0-9a-f]{3,8}\b/g);
  expect(tokens.size).toBeGreaterThan(15);
  expect(outside).toBeNull();
});

function colour(name: string, index: 0 | 1): string {
  const pair = tokens.get(name);
  if (pair === undefined) throw new Error(`There is no token --${name}.`);
  return pair[index];
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
