import 'server-only';
import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { withLogContext } from '@/lib/server/platform/log/log-context';
import { logRequest } from '@/lib/server/platform/log/log-request';
import { leadToOrigin } from '@/lib/server/platform/network/away-from';
import { watchCall } from '@/lib/server/platform/network/failed-call';
import { setPageHeaders } from '@/lib/server/platform/network/page-headers';
import { refusalOf } from '@/lib/server/platform/network/refusal-of';
import { settings } from '@/lib/server/platform/settings/settings';

/** The header that names a request, in its answer and to pages. What a client sends under this name is overwritten. */
const requestIdHeader = 'x-request-id';

/**
 * Gives every request an id, under which its lines are logged, and every answer its headers, before Next sees it; and answers what no page or
 * handler is for: methods that the portal does not know, which Next fails at, requests from elsewhere, and pages under another name. Done in
 * a proxy of Next's (`proxy.ts`), the same would cost a third of a small request. The first request that a server announces, before it
 * is given to anybody, leads this one to its listeners.
 */
export function watchRequests(): void {
  const watched = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (watched.has(server)) return;
    watched.add(server);
    takeRequests(server, settings().origin);
  });
}

function takeRequests(server: Server, origin: string): void {
  const listeners = server.listeners('request');
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const requestId = randomUUID();
    request.headers[requestIdHeader] = requestId;
    withLogContext({ requestId }, () => {
      logRequest(request, response);
      const status = refusalOf(request, origin);
      if (status !== null) response.writeHead(status, { ...headers, [requestIdHeader]: requestId, 'content-length': 0 }).end();
      else if (!leadToOrigin(request, response, origin)) {
        setPageHeaders(request, response, requestId);
        watchCall(request, response, () => {
          for (const listener of listeners) listener.call(server, request, response);
        });
      }
    });
  });
  server.on('connect', (_request: IncomingMessage, socket: Duplex) => end(socket, 405));
  server.on('clientError', (fault: NodeJS.ErrnoException, socket: Duplex) => end(socket, statuses[fault.code ?? ''] ?? 400));
}

const headers = { allow: 'GET, HEAD, POST', 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

// What Node itself answers, and 405 to a method whose name its parser does not know.
const statuses: Record<string, number | undefined> = {
  HPE_INVALID_METHOD: 405,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function end(socket: Duplex, status: number): void {
  socket.on('error', () => socket.destroy());
  if (!socket.writable) return void socket.destroy();
  const lines = Object.entries({ ...headers, connection: 'close', 'content-length': '0' }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n`);
}
