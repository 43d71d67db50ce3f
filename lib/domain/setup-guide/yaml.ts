/** A tree that can be written as YAML. */
export type Yaml = string | number | boolean | Yaml[] | { [key: string]: Yaml };

/** YAML 1.1 and 1.2 read the result alike. Block style, two spaces; text is quoted wherever it could be read as anything else. */
export function yamlText(tree: Yaml): string {
  return `${lines(tree, 0).join('\n')}\n`;
}

/** A comment. Whatever could end the line is replaced by a space. */
export function yamlComment(text: string): string {
  return `# ${oneLine(text)}`.trimEnd();
}

/** The text on one line: control characters and every kind of line break become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\ufeff]+/gu, ' ');
}

function lines(tree: Yaml, depth: number): string[] {
  const indent = '  '.repeat(depth);
  if (Array.isArray(tree)) {
    return tree.flatMap((item) => {
      if (isScalar(item)) return [`${indent}- ${scalar(item)}`];
      const [first = '', ...rest] = lines(item, depth + 1);
      return [`${indent}- ${first.trimStart()}`, ...rest];
    });
  }
  if (isScalar(tree)) return [`${indent}${scalar(tree)}`];
  return Object.entries(tree).flatMap(([key, value]) => {
    if (isScalar(value)) return [`${indent}${scalar(key)}: ${scalar(value)}`];
    return [`${indent}${scalar(key)}:`, ...lines(value, depth + 1)];
  });
}

/** Empty lists and mappings are written in flow style, so they count as scalars here. */
function isScalar(tree: Yaml): tree is string | number | boolean {
  return typeof tree !== 'object' || Object.keys(tree).length === 0;
}

function scalar(value: Yaml): string {
  if (Array.isArray(value)) return '[]';
  if (typeof value === 'object') return '{}';
  if (typeof value !== 'string') return String(value);
  if (/^[A-Za-z][\w./-]*(::?[\w./-]+)*$/.test(value) && !isReserved(value)) return value;
  if (/^[\x20-\x7e\u00a1-\ud7ff\ue000-\ufefe]+$/.test(value.replace(/[\u2028\u2029]/g, '\n'))) return `'${value.replaceAll("'", "''")}'`;
  return doubleQuoted(value);
}

/** Words that YAML 1.1 takes for booleans or null. */
function isReserved(value: string): boolean {
  return /^(y|n|yes|no|true|false|on|off|null)$/i.test(value);
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(/[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
