import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The header in which this process notes who connected. What a client sends under this name is overwritten. */
export const peerHeader = 'x-portal-peer';

/**
 * Notes the connection's own address on every request, before Next sees it: Next passes on X-Forwarded-For as the client sent it and
 * offers the socket's address nowhere. Source: Node's diagnostics channel `http.server.request.start`.
 */
export function watchPeers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[peerHeader] = request.socket.remoteAddress ?? '';
  });
}
