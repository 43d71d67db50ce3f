/** JSON as people read it, two spaces. Line separators that JavaScript once took for line breaks are escaped. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}
