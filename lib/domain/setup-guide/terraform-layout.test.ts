import { expect, test } from 'vitest';
import { allGuideCases, guideFor } from '@/lib/domain/setup-guide/guide-cases';
import { renderTerraform } from '@/lib/domain/setup-guide/render-terraform';

test('every module is laid out as `terraform fmt` lays it out', { timeout: 60_000 }, () => {
  // Every fifth: no axis of the options has five values, so all of them come up, in many combinations.
  for (const { name, guide } of allGuideCases().filter((_, index) => index % 5 === 0)) {
    const text = renderTerraform(guide);
    expect(text, name).toBe(formatted(text));
  }
});

test('tags whose names are wider in bytes than on the screen, or words of Terraform, keep the layout and their meaning', () => {
  const keys = ['for', 'in', 'null', 'true', 'Gebäude', '가각힣', '𝒜𝒷', 'if', 'a-b', '-'];
  const text = renderTerraform(guideFor('role', { stream: 'on-demand', tags: keys.map((key) => ({ key, value: 'x' })) }));
  expect(text).toBe(formatted(text));
  // After an opening brace a bare `for` begins a for expression.
  expect(text).toMatch(/tags = \{\n\s+"for" += "x"/);
  expect(text).not.toMatch(/^\s*for\b/m);
});

test('the check itself notices what `terraform fmt` would change', () => {
  const wrong = [
    'a = 1\nlong = 2\n',
    'x {\n a = 1\n}\n',
    'x {\n  a  = 1\n  long = [\n    1,\n  ]\n}\n',
    'x {\n  a = 1\n\n  long  = 2\n}\n',
  ];
  const right = [
    'a    = 1\nlong = 2\n',
    'x {\n  a = 1\n}\n',
    'x {\n  a = 1\n  long = [\n    1,\n  ]\n}\n',
    'x {\n  a = 1\n\n  long = 2\n}\n',
  ];
  expect(wrong.map(formatted)).toEqual(right);
});

type Line = { text: string; bare: string; lead: string | null; rest: string };

/** Indents and aligns as hclwrite does (format.go): one level for each line that opens brackets; equals signs of a run of lines in one column. */
function formatted(source: string): string {
  const lines = source.split('\n').map(lineOf);
  const indents = indentsOf(lines);
  return lines
    .map((line, index) => {
      if (line.text === '') return '';
      const indent = '  '.repeat(indents[index] ?? 0);
      if (line.lead === null) return indent + line.text;
      const width = Math.max(...runAround(lines, index).map(({ lead }) => columnsOf(lead ?? '')));
      return `${indent}${line.lead}${' '.repeat(width - columnsOf(line.lead))} ${line.rest}`;
    })
    .join('\n');
}

/** `lead` and `rest` stand on either side of an equals sign whose right side ends on the same line. */
function lineOf(raw: string): Line {
  const text = raw.trim();
  const bare = text.startsWith('#') ? '' : text.replace(/"(?:[^"\\]|\\.)*"/g, (quoted) => '_'.repeat(quoted.length));
  const at = bare.search(/(?<![=!<>])=(?!=)/);
  if (at < 0 || netOf(bare.slice(at)) !== 0) return { text, bare, lead: null, rest: '' };
  return { text, bare, lead: text.slice(0, at).trimEnd(), rest: text.slice(at) };
}

function indentsOf(lines: readonly Line[]): number[] {
  const open: number[] = [];
  return lines.map(({ bare }) => {
    const net = netOf(bare);
    const depth = open.length;
    if (net > 0) {
      open.push(net);
      return depth;
    }
    let closed = -net;
    while (closed > 0 && open.length > 0) {
      const last = open.pop() ?? 0;
      if (closed < last) open.push(last - closed);
      closed -= Math.min(closed, last);
    }
    return open.length;
  });
}

function runAround(lines: readonly Line[], index: number): Line[] {
  let [first, end] = [index, index];
  while (lines[first - 1]?.lead != null) first -= 1;
  while (lines[end]?.lead != null) end += 1;
  return lines.slice(first, end);
}

function netOf(bare: string): number {
  return (bare.match(/[([{]/g)?.length ?? 0) - (bare.match(/[)\]}]/g)?.length ?? 0);
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function columnsOf(text: string): number {
  return [...characters.segment(text)].length;
}
