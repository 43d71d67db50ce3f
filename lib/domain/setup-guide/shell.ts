/** One word for bash that stands for exactly this text. Source: POSIX shell, single quotes. A NUL cannot be in an argument at all. */
export function shellWord(text: string): string {
  return `'${text.replaceAll('\0', '').replaceAll("'", "'\\''")}'`;
}

/** JSON as one word for bash. */
export function shellJson(value: unknown): string {
  return shellWord(JSON.stringify(value));
}
