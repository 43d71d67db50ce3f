import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright';
import { type IsolationNotes, keepNotes } from '@/e2e/specs/sandbox/isolation-notes';
import { chromiumPath } from '@/e2e/support/chromium-path';
import { sandboxPolicy } from '@/lib/domain/isolation';

export type SandboxServer = {
  origin: string;
  /** Every request line that the server saw, with bodies: what left the page or a sandbox. */
  seen: string[];
  isolation: IsolationNotes;
  close: () => Promise<void>;
};

export type Fixture = SandboxServer & { newPage: () => Promise<Page> };

type Headers = Record<string, string>;

/** The sandboxes as `serveSandboxes` serves them, and Chromium for pages of them. */
export async function makeFixture(sandboxFolder: string, headersOf: (path: string) => Headers = sandboxHeaders): Promise<Fixture> {
  const server = await serveSandboxes(sandboxFolder, headersOf);
  const browser = await launch();
  return {
    ...server,
    newPage: async () => {
      const page = await (await browser.newContext()).newPage();
      await page.goto(server.origin);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/**
 * A page with the product's callers, and the built sandboxes behind `headersOf`, on a free port of localhost. The folder holds the sandboxes as
 * `buildSandboxes` wrote them; what goes to /isolation is noted as the portal does, everything else is answered with an empty script.
 */
export async function serveSandboxes(sandboxFolder: string, headersOf: (path: string) => Headers = sandboxHeaders): Promise<SandboxServer> {
  const scripts = {
    '/page.js': await bundle(new URL('../../specs/sandbox/sandbox-page.ts', import.meta.url)),
  };
  const seen: string[] = [];
  const isolation = keepNotes();
  const server = createServer((request, response) => answer(request, response, { sandboxFolder, scripts, headersOf, seen, isolation }));
  server.on('upgrade', (request, socket) => {
    seen.push(`UPGRADE ${request.url} `);
    isolation.answer(request);
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    seen,
    isolation,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The sandbox's own headers for /sandbox/, none elsewhere. */
export function sandboxHeaders(path: string): Headers {
  return path.startsWith('/sandbox/') ? { 'Content-Security-Policy': sandboxPolicy } : {};
}

export function launch(): Promise<Browser> {
  const quiet = ['--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox', '--disable-gpu', ...quiet] });
}

type Place = {
  sandboxFolder: string;
  scripts: Record<string, string>;
  headersOf: (path: string) => Headers;
  seen: string[];
  isolation: IsolationNotes;
};

function answer(request: IncomingMessage, response: ServerResponse, { sandboxFolder, scripts, headersOf, seen, isolation }: Place): void {
  const path = request.url ?? '/';
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => seen.push(`${request.method} ${path} ${Buffer.concat(parts).toString('latin1')}`));
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  const noted = isolation.answer(request);
  if (noted !== null) {
    response.statusCode = noted.status;
    response.end(noted.status === 204 ? undefined : noted.body);
  } else if (path === '/') {
    response.setHeader('Content-Type', 'text/html');
    response.end('<!doctype html><title>Fixture</title><input type="file"><script src="/page.js"></script>');
  } else {
    response.setHeader('Content-Type', 'text/javascript');
    response.end(scripts[path] ?? sandboxFile(sandboxFolder, path));
  }
}

function sandboxFile(folder: string, path: string): string {
  const name = /^\/sandbox\/([0-9a-f]{64}\.js)$/.exec(path)?.[1];
  return name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
}

async function bundle(entry: URL): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
