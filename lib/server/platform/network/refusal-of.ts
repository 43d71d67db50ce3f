import 'server-only';
import type { IncomingHttpHeaders } from 'node:http';

type Asked = { method?: string | undefined; url?: string | undefined; headers: IncomingHttpHeaders };

/**
 * The status by which a request is refused before anything else looks at it, or null. 405: a method that nothing here knows. 403: it
 * names another origin than the portal's own, or calls a server action in another way than the portal's own pages do. (Next lets a call
 * pass that names no origin, compares hosts without their scheme, and answers the others 500.)
 */
export function refusalOf({ method = '', url = '', headers }: Asked, origin: string): 403 | 405 | null {
  if (!methods.includes(method)) return 405;
  if (method === 'POST' && isCall(headers) && !isInOrder(headers, origin)) return 403;
  return isFromHere(headers, origin) || isForAnybody(url) ? null : 403;
}

/**
 * Names no other origin. A form of our own pages that no script sends names none at all (`null`), because of their referrer policy; then
 * the browser says where it comes from in a header that no page can set. Sources: Fetch, section 3.1; Fetch Metadata, section 2.3.
 */
function isFromHere({ origin: named, 'sec-fetch-site': site }: IncomingHttpHeaders, origin: string): boolean {
  return named === undefined || named === origin || (named === 'null' && site === 'same-origin');
}

const methods = ['GET', 'HEAD', 'POST'];

/** Files that are the same for everybody; reports of browsers, which may name no origin; what must arrive to be noted. */
function isForAnybody(url: string): boolean {
  const [path = ''] = url.split('?');
  // No dots, escapes or empty parts, by which a path could lead elsewhere.
  return /^\/(_next\/static(\/[\w~-][\w.~-]*)+|sandbox\/\w+\.js|isolation\/[\w-]+\/[\w-]+|api\/csp-report)$/.test(path);
}

/** A call by a script names the action in a header, one by a form in the fields of its body. */
export function isCall(headers: IncomingHttpHeaders): boolean {
  return headers['next-action'] !== undefined || isForm.test(headers['content-type'] ?? '');
}

/** In the form in which React sends arguments. */
function isInOrder(headers: IncomingHttpHeaders, origin: string): boolean {
  const form = headers['content-type'] ?? '';
  return headers.origin === origin && (isForm.test(form) || isText.test(form));
}

const isForm = /^multipart\/form-data\s*(;|$)/i;
const isText = /^text\/plain\s*(;|$)/i;
