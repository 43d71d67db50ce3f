/** A value in a Terraform file. */
export type Hcl = string | number | boolean | Hcl[] | { [key: string]: Hcl } | Reference;

/** An expression, written as it stands. Marked by a symbol, so that no map of typed text (tags above all) can pass for one. */
export type Reference = { readonly [expression]: string; readonly call: Hcl | null };
const expression: unique symbol = Symbol('expression');

/** An expression of our own, never typed text; with `call`, that function applied to the value. */
export function refer(text: string, call: Hcl | null = null): Reference {
  return { [expression]: text, call };
}

/** One line or block of a body, in order. An empty line is `{ line: '' }`. */
export type HclItem =
  | { line: string }
  | { name: string; value: Hcl }
  | { block: string; labels: readonly string[]; body: readonly HclItem[] };

export function attribute(name: string, value: Hcl): HclItem {
  return { name, value };
}

export function block(name: string, labels: readonly string[], body: readonly HclItem[]): HclItem {
  return { block: name, labels, body };
}

/** The file, laid out as `terraform fmt` does: two spaces, equals signs aligned over neighbouring single-line attributes. */
export function hclText(items: readonly HclItem[]): string {
  return `${bodyLines(items, 0).join('\n')}\n`;
}

/** A quoted string. Source: HCL native syntax, quoted template expressions; `${` and `%{` lose their meaning. */
export function hclString(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\ufeff]/gu, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('${', '\\u0024{')
    .replaceAll('%{', '\\u0025{');
  return `"${escaped}"`;
}

function bodyLines(items: readonly HclItem[], depth: number): string[] {
  const indent = '  '.repeat(depth);
  const lines: string[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    if (item === undefined) continue;
    if ('line' in item) {
      lines.push(item.line === '' ? '' : `${indent}${item.line}`);
    } else if ('block' in item) {
      const head = [item.block, ...item.labels.map(hclString)].join(' ');
      if (item.body.length === 0) lines.push(`${indent}${head} {}`);
      else lines.push(`${indent}${head} {`, ...bodyLines(item.body, depth + 1), `${indent}}`);
    } else {
      const value = valueLines(item.value, depth);
      const gap = ' '.repeat(Math.max(0, widthAround(items, index) - columnsOf(item.name)));
      lines.push(`${indent}${item.name}${gap} = ${value[0]}`, ...value.slice(1));
    }
  }
  return lines;
}

/** The longest name among the single-line attributes that stand directly above and below; a multi-line one stands alone. */
function widthAround(items: readonly HclItem[], index: number): number {
  const nameAt = (at: number): string | null => {
    const item = items[at];
    return item !== undefined && 'name' in item && isOneLine(item.value) ? item.name : null;
  };
  if (nameAt(index) === null) return 0;
  let first = index;
  while (nameAt(first - 1) !== null) first -= 1;
  let width = 0;
  for (let at = first; nameAt(at) !== null; at += 1) width = Math.max(width, columnsOf(nameAt(at) ?? ''));
  return width;
}

/** `terraform fmt` counts a user-perceived character as one column. Source: hclwrite, Tokens.Columns. */
function columnsOf(name: string): number {
  return /^[\x20-\x7e]*$/.test(name) ? name.length : [...characters.segment(name)].length;
}

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

function isOneLine(value: Hcl): boolean {
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.every((item) => typeof item !== 'object' || isReference(item));
  if (isReference(value)) return value.call === null || isOneLine(value.call);
  return Object.keys(value).length === 0;
}

function valueLines(value: Hcl, depth: number): string[] {
  if (typeof value === 'string') return [hclString(value)];
  if (typeof value !== 'object') return [String(value)];
  const indent = '  '.repeat(depth);
  if (Array.isArray(value)) {
    if (isOneLine(value)) return [`[${value.map((item) => valueLines(item, 0)[0]).join(', ')}]`];
    const items = value.flatMap((item) => {
      const [first, ...rest] = valueLines(item, depth + 1);
      const all = [`${indent}  ${first}`, ...rest];
      return [...all.slice(0, -1), `${all.at(-1)},`];
    });
    return ['[', ...items, `${indent}]`];
  }
  if (isReference(value)) {
    if (value.call === null) return [value[expression]];
    const inner = valueLines(value.call, depth);
    const called = [`${value[expression]}(${inner[0]}`, ...inner.slice(1)];
    return [...called.slice(0, -1), `${called.at(-1)})`];
  }
  const entries = Object.entries(value).map(([key, inner]) => attribute(keyText(key), inner));
  return entries.length === 0 ? ['{}'] : ['{', ...bodyLines(entries, depth + 1), `${indent}}`];
}

function isReference(value: Exclude<Hcl, string | number | boolean>): value is Reference {
  return expression in value;
}

/** `for` at the head of an object begins a for expression, so it is quoted like everything that is no identifier. */
function keyText(key: string): string {
  return key !== 'for' && /^[A-Za-z_][\w-]*$/.test(key) ? key : hclString(key);
}
