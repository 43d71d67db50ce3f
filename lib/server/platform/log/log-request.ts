import 'server-only';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { log } from '@/lib/server/platform/log/log';
import { logContext } from '@/lib/server/platform/log/log-context';
import { meters } from '@/lib/server/platform/metrics/meters';

/** One line when a request is answered or dropped: by whom, what, how it ended, how long it took. Never a query or a header. */
export function logRequest(request: IncomingMessage, response: ServerResponse, logger: Logger = log()): void {
  const from = performance.now();
  // The event comes outside the request's own context.
  const context = logContext();
  response.once('close', () => {
    const route = routeOf(request.url ?? '');
    const elapsed = performance.now() - from;
    measureRequest(route, response.statusCode, elapsed);
    const line = {
      ...context,
      method: request.method,
      route,
      status: response.statusCode,
      milliseconds: Math.round(elapsed),
    };
    if (isQuiet(route)) logger.debug(line, 'a request was answered');
    else logger.info(line, response.writableFinished ? 'a request was answered' : 'a request was dropped');
  });
}

/** By the path's first part alone: paths that nobody serves must not each become a series. Event streams last as long as a page is open. */
function measureRequest(route: string, status: number, milliseconds: number): void {
  if (route === '/api/events') return;
  const area = route.split('/')[1] ?? '';
  meters()?.requestSeconds.record(milliseconds / 1_000, { area, status: `${Math.floor(status / 100)}xx` });
}

/** The path, with a mark for every part that is not a word of the portal's own: ids, tokens, what somebody typed. */
export function routeOf(url: string): string {
  const [path = ''] = url.split('?');
  if (path.startsWith('/_next/static/')) return '/_next/static';
  const parts = path.split('/').filter((part) => part !== '');
  return `/${parts.map((part) => (words.has(part) ? part : ':id')).join('/')}`;
}

/** What comes many times a minute and says nothing: files, the look of a load balancer, of Prometheus. */
function isQuiet(route: string): boolean {
  return /^\/(_next|sandbox|api\/health|metrics)\b/.test(route);
}

const words = new Set(
  `_next .well-known account api apple-icon.png auth audit csp-report customers dry-runs events export health help icon.svg icon-192.png
  icon-512.png icon-maskable-512.png insight invite isolation keys live manifest.webmanifest metrics onboarding open people ready
  robots.txt sandbox sealed security security.txt sign-in sign-up signed-requests step step-up support`.split(/\s+/),
);
