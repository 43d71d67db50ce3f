/** The values that conditions and policy variables read, by lower-case key; a key with no value is absent. */
export type Context = Record<string, readonly string[]>;

/** Whether the text fits the pattern, in which `*` is any text, `?` one character, and `${key}` a value of the context. */
export function matchPattern(pattern: string, text: string, context: Context, options: { ignoreCase?: boolean } = {}): boolean {
  const source = regexOf(pattern, context);
  return source !== null && new RegExp(`^${source}$`, options.ignoreCase ? 'isu' : 'su').test(text);
}

/** Whether an ARN fits a pattern, each of the six parts by itself; a short pattern is filled up with `*`. */
export function matchArn(pattern: string, arn: string, context: Context): boolean {
  if (pattern === '*') return true;
  const patterns = arnParts(pattern);
  while (patterns.length < 6) patterns.push('*');
  const parts = arnParts(arn);
  return parts.length === 6 && patterns.every((part, index) => matchPattern(part, parts[index] ?? '', context));
}

/** The text with its `${key}` variables filled in; null when one has no value. */
export function fillVariables(text: string, context: Context): string | null {
  let missing = false;
  const filled = text.replace(VARIABLE, (_, key: string) => {
    const value = variableOf(key, context);
    missing ||= value === null;
    return value ?? '';
  });
  return missing ? null : filled;
}

const VARIABLE = /\$\{([^}]*)\}/g;

function regexOf(pattern: string, context: Context): string | null {
  let source = '';
  for (const piece of pattern.split(/(\$\{[^}]*\}|[*?])/)) {
    if (piece === '*') source += '.*';
    else if (piece === '?') source += '.';
    else if (piece.startsWith('${') && piece.endsWith('}')) {
      const value = variableOf(piece.slice(2, -1), context);
      if (value === null) return null;
      source += literal(value);
    } else source += literal(piece);
  }
  return source;
}

/** `${*}`, `${?}` and `${$}` stand for the character itself; `${key, 'fallback'}` has a default. */
function variableOf(key: string, context: Context): string | null {
  if (key === '*' || key === '?' || key === '$') return key;
  const [, name = '', fallback] = /^\s*([^,]*?)\s*(?:,\s*'([^']*)'\s*)?$/.exec(key) ?? [];
  const values = Object.hasOwn(context, name.toLowerCase()) ? context[name.toLowerCase()] : undefined;
  return (values?.length === 1 ? values[0] : undefined) ?? fallback ?? null;
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** The resource part may hold colons of its own. A variable may hold them too, so it never splits. */
function arnParts(arn: string): string[] {
  const parts: string[] = [];
  let rest = arn;
  while (parts.length < 5) {
    const at = /^(?:\$\{[^}]*\}|[^:])*?(?=:)/.exec(rest);
    if (!at) break;
    parts.push(at[0]);
    rest = rest.slice(at[0].length + 1);
  }
  return [...parts, rest];
}
