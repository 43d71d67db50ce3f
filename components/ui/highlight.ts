export type CodeLanguage = 'json' | 'yaml' | 'hcl' | 'bash';
/** `key`: what a value is given to, an option, a command; `literal`: a number, a constant, a variable. */
export type TokenKind = 'plain' | 'key' | 'string' | 'literal' | 'comment';
export type Token = { kind: TokenKind; text: string };

/**
 * The pieces of one line of code. Together they are the line, letter by letter. Whatever the rules below do not know is plain, so a string
 * over several lines loses its colour and nothing else.
 */
export function tokensOf(line: string, language: CodeLanguage): Token[] {
  const tokens: Token[] = [];
  const push = (kind: TokenKind, text: string) => {
    const last = tokens.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') tokens.push({ kind, text });
  };
  let at = 0;
  for (const match of line.matchAll(rules[language])) {
    const [kind, text] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ['plain', match[0]];
    const from = match.index + match[0].indexOf(text);
    push('plain', line.slice(at, from));
    push(kind as TokenKind, text);
    at = from + text.length;
  }
  push('plain', line.slice(at));
  return tokens;
}

/** The language of a file by the end of its name, null for one without rules. */
export function languageOfFile(fileName: string): CodeLanguage | null {
  return languagesByEnd[fileName.split('.').at(-1) ?? ''] ?? null;
}

const languagesByEnd: Record<string, CodeLanguage> = { json: 'json', yaml: 'yaml', yml: 'yaml', tf: 'hcl', sh: 'bash' };

/** One alternative for each kind; the groups are named for it. No two repetitions stand beside each other, so none takes long. */
const rules: Record<CodeLanguage, RegExp> = {
  json: /(?<key>"(?:[^"\\]|\\.)*")(?=\s*:)|(?<string>"(?:[^"\\]|\\.)*")|(?<literal>\b(?:true|false|null|\d+(?:\.\d+)?)\b)/g,
  yaml: /(?<comment>(?<=^|\s)#.*$)|(?<key>(?<=^[\s-]*)(?:"[^"]*"|[\w.:/-]+)(?=:(?:\s|$)))|(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<literal>!\w+|(?<=:\s+)(?:true|false|null|\d+)(?=\s*$))/g,
  hcl: /(?<comment>(?:#|\/\/).*$)|(?<key>(?<=^\s*)[\w-]+(?=\s*(?:=|\{|")))|(?<string>"(?:[^"\\]|\\.)*")|(?<literal>\b(?:true|false|null|\d+)\b)/g,
  bash: /(?<comment>(?<=^|\s)#.*$)|(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<key>(?<=\s)--?[a-z][\w-]*|(?<=^\s*)(?:aws|if|then|else|fi|for|do|done|set|export|echo|exit|cat|function|gpg|curl)\b)|(?<literal>\$\{?\w+\}?)/g,
};
