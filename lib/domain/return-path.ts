/** No portal lives here (RFC 6761, 6.4), so what is resolved against it and stays is a path of the portal itself. */
const base = 'https://portal.invalid';

/**
 * A path to come back to after signing in, or null for what would lead elsewhere. Resolved as a browser resolves it (WHATWG URL): that finds
 * dot segments, backslashes, line breaks and their escapes, of which `/.//host`, `/\host` and `/%2e//host` become another host when they
 * are sent on. What is returned is the resolved path, so it reads the same to whoever resolves it again.
 */
export function returnPath(text: unknown): string | null {
  if (typeof text !== 'string' || text.length > 2_048 || !text.startsWith('/') || !URL.canParse(text, base)) return null;
  const { origin, pathname, search, hash } = new URL(text, base);
  if (origin !== base || pathname.startsWith('//')) return null;
  return `${pathname}${search}${hash}`;
}
