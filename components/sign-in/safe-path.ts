/**
 * A path of this portal to go to after signing in, or `otherwise`. Only paths that begin with one slash are taken: `//host`
 * and `/\host` would lead elsewhere (WHATWG URL, special schemes treat a backslash as a slash).
 */
export function safePath(input: unknown, otherwise: string): string {
  return typeof input === 'string' && input.length <= 512 && /^\/(?![/\\])[\w\-./?=&%~:,]*$/.test(input) ? input : otherwise;
}
