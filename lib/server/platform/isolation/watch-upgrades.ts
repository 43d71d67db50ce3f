import 'server-only';
import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { recordArrival } from '@/lib/server/platform/isolation/record-arrival';
import { log } from '@/lib/server/platform/log/log';

/**
 * Notes what arrives of an isolation check as a WebSocket: an upgrade reaches no route handler, and is not announced on the channel of
 * requests either. So the first request that a server announces leads this one its upgrades; a load balancer's look at its health comes
 * before any.
 */
export function watchUpgrades(): void {
  const watched = new WeakSet<Server>();
  subscribe('http.server.request.start', (message) => {
    const { server } = message as { server: Server };
    if (watched.has(server)) return;
    watched.add(server);
    takeUpgrades(server);
  });
}

// Next ends every upgrade at once, before it could be noted, so its listeners get the others only.
function takeUpgrades(server: Server): void {
  const listeners = server.listeners('upgrade');
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const [, nonce, way] = /^\/isolation\/([\w-]+)\/([\w-]+)$/.exec(request.url ?? '') ?? [];
    if (nonce !== undefined && way !== undefined) void answerUpgrade(nonce, way, socket);
    else for (const listener of listeners) listener.call(server, request, socket, head);
  });
}

/** Refused once it is noted, so that the attempt ends at once and is known by then. */
async function answerUpgrade(nonce: string, way: string, socket: Duplex): Promise<void> {
  socket.on('error', () => socket.destroy());
  await recordArrival(nonce, way).catch((fault: unknown) => log().warn({ err: fault }, 'an arrival was not noted'));
  socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
