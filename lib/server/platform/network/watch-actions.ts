import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * Lets server actions be called from the portal's own pages only, in the form in which React sends arguments. Next lets a call pass that
 * names no origin, compares hosts without their scheme, and does not look at the form. Here a call that is not in order is marked as one
 * from nowhere (`null`, as browsers write an opaque origin), before Next sees it; Next refuses that.
 */
export function watchActions(): void {
  const { origin } = settings();
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    if (isCall(request.headers) && !isInOrder(request.headers, origin)) request.headers.origin = 'null';
  });
}

/** A call by a script names the action in a header, one by a form in the fields of its body. */
function isCall(headers: IncomingHttpHeaders): boolean {
  return headers['next-action'] !== undefined || isForm.test(headers['content-type'] ?? '');
}

function isInOrder(headers: IncomingHttpHeaders, origin: string): boolean {
  const form = headers['content-type'] ?? '';
  return headers.origin === origin && (isForm.test(form) || isText.test(form));
}

const isForm = /^multipart\/form-data\s*(;|$)/i;
const isText = /^text\/plain\s*(;|$)/i;
