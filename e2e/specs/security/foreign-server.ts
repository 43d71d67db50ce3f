import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another origin: an empty page without any policy at `/`, and for every other path a script that marks its own name. */
export type ForeignServer = { url: string; asked: () => string[]; close: () => Promise<void> };

export async function startForeignServer(): Promise<ForeignServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const name = decodeURIComponent(path.slice(1));
    if (name === '') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>No policy</title><body>');
      return;
    }
    asked.push(name);
    response.writeHead(200, { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }).end();
  });
  // A WebSocket asks for an upgrade, which is no request to the handler above.
  server.on('upgrade', (request, socket) => {
    asked.push(decodeURIComponent((request.url ?? '/').slice(1)));
    socket.destroy();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: () => asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
