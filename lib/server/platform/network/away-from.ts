import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isLoopbackHost } from '@/lib/server/platform/settings/hosts';

/** Leads who asked for a page under another name to the configured origin, and says whether it did. Signatures and links hold for one origin only. */
export function leadToOrigin(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const away = awayFrom(request, origin);
  if (away === null) return false;
  const text = `This portal is at ${away.origin}.\n`;
  const common = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };
  // Browsers take all names of the loopback for one and would follow a redirect between them in a circle.
  if (isLoopbackHost(away.hostname)) response.writeHead(421, { ...common, refresh: `0; url=${away.href}` }).end(text);
  else response.writeHead(307, { ...common, location: away.href }).end(text);
  return true;
}

/** The configured origin's URL of a page that was asked for under another name, or null. */
export function awayFrom({ method, url = '', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, origin: string): URL | null {
  const { host } = headers;
  if (host === undefined || (method !== 'GET' && method !== 'HEAD')) return null;
  // An action that sends somebody to another page has the server fetch it from its own address, as React's data.
  if (headers.accept === 'text/x-component') return null;
  if (!url.startsWith('/') || isForAnyName(url) || new URL(origin).host === host) return null;
  // Put together as text: `//elsewhere` as a path of its own would name another host.
  return URL.canParse(`${origin}${url}`) ? new URL(`${origin}${url}`) : null;
}

/** What machines ask for by an address, and files that are the same under every name. */
function isForAnyName(url: string): boolean {
  return url === '/metrics' || url.startsWith('/api/') || url.startsWith('/_next/static/') || url.startsWith('/sandbox/');
}
