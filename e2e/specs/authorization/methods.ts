import { randomUUID } from 'node:crypto';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import type { Node } from '@/e2e/specs/authorization/call-portal';

const timeout = 120_000;
const unknown = ['TRACE', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'BREW', 'get'];
const foreign = ['null', 'https://elsewhere.example', 'http://localhost'];
const open = ['/api/csp-report', '/isolation/[nonce]/[way]'];

/** Every page and route handler of the build, and what is no route, by the methods that nothing knows and by origins that are not ours. */
export function methods(node: () => Node): void {
  test('no route answers to a method that the portal does not know', { timeout }, async () => {
    for (const route of routesOf(node())) {
      const found = await Promise.all(unknown.map(async (method) => `${method} ${await statusOf(node(), method, filled(route))}`));
      expect(found, route).toEqual(unknown.map((method) => `${method} 405`));
    }
  });

  test('a proxy’s CONNECT gets 405 as well', async () => {
    expect(await statusOf(node(), 'CONNECT', 'elsewhere.example:443')).toBe(405);
  });

  test('every route answers 403 to a request that names another origin, but those that take reports from anywhere', {
    timeout,
  }, async () => {
    for (const route of routesOf(node())) {
      for (const method of ['GET', 'POST']) {
        const found = await Promise.all(foreign.map((origin) => statusOf(node(), method, filled(route), { origin })));
        if (open.includes(route)) expect(found, `${method} ${route}`).not.toContain(403);
        else expect(found, `${method} ${route}`).toEqual(foreign.map(() => 403));
      }
    }
  });

  test('pictures are not converted', async () => {
    expect(await statusOf(node(), 'GET', '/_next/image?url=%2Ficon.svg&w=64&q=75')).toBe(404);
  });
}

function routesOf({ build }: Node): string[] {
  const { pages, handlers } = build;
  return [...new Set([...pages, ...handlers, '/nothing-here', '/api/nothing-here'])].filter((route) => !route.startsWith('/_'));
}

function filled(route: string): string {
  return route
    .replace('[nonce]', 'n'.repeat(43))
    .replace('[way]', 'fetch')
    .replace('[...all]', 'get-session')
    .replaceAll(/\[\w+\]/g, randomUUID());
}

/** The status of an answer, from a socket: no client sends these methods. */
async function statusOf({ origin }: Node, method: string, target: string, headers: Record<string, string> = {}): Promise<number> {
  const { host, port } = new URL(origin);
  const socket = connect(Number(port), '127.0.0.1');
  const length = method === 'POST' ? { 'content-length': '0' } : {};
  const lines = Object.entries({ host, connection: 'close', ...length, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(await text(socket))?.[1]);
}
