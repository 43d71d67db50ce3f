import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from './verify-deployment';

type Answer = { status?: number; headers?: Record<string, string>; body?: string };

const inline = 'first()';
const sandbox = '/sandbox/abc.js';
const files: Record<string, string> = {
  [sandbox]: 'the sandbox',
  '/sandbox/def.js': 'the other sandbox',
  '/_next/static/chunks/main.js': 'main()',
  '/_next/static/chunks/lazy.js': 'lazy()',
  '/_next/static/chunks/a b.css': 'body{}',
  '/.well-known/security.txt': 'Contact: x',
};
const policy = "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; connect-src 'self'; require-trusted-types-for 'script'";
const data = `self.__next_f.push([1,"3:I[1,[\\"/_next/static/chunks/lazy.js\\"],\\"default\\"]"])`;
const chunkList =
  '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/chunks/main.js"],"runtimeModuleIds":[]})';

let place: string;
let server: Server;
let origin: string;
let changed: Record<string, Answer>;
let output: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'verify-'));
  server = createServer((request, response) => {
    const path = request.url ?? '/';
    const { status = 200, headers = {}, body = '' } = { ...answerTo(path), ...changed[path] };
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const hashes = Object.fromEntries(Object.entries(files).map(([path, body]) => [encodeURI(path), sha384(body)]));
  const manifest = { format: 1, algorithm: 'sha384', pin: 'x', fingerprints: [], sandboxes: [sandbox, '/sandbox/def.js'] };
  writeFileSync(
    join(place, 'release.json'),
    JSON.stringify({ ...manifest, files: hashes, inline: [sha384(inline)], pages: ['/', '/account'] }),
  );
});

afterAll(() => {
  server.close();
  rmSync(place, { recursive: true });
});

beforeEach(() => {
  changed = {};
  output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('comparing a portal with its release', () => {
  test('the same portal ends with 0, and says what it could not see', async () => {
    expect(await verify()).toEqual([0, { same: true, files: 6, pages: 2, differences: [], unseen: ['/account'] }]);
    await run([origin, '--manifest', join(place, 'release.json')]);
    expect(output).toContain('/account (it leads elsewhere');
  });

  test.each(Object.keys(files))('one changed byte in %s is named', async (path) => {
    changed = { [encodeURI(path)]: { body: `${files[path]} ` } };
    const [status, { differences }] = await verify();
    expect(status).toBe(1);
    expect(differences).toMatchObject([{ kind: 'changed', path: encodeURI(path) }]);
  });

  test.each<[string, string, Record<string, Answer>]>([
    ['a file that is gone', 'not-served', { '/_next/static/chunks/lazy.js': { status: 404 } }],
    ['a page that fails', 'not-served', { '/': { status: 500 } }],
    ['a sandbox without its policy', 'sandbox-policy', { [sandbox]: { headers: {} } }],
    [
      'a sandbox that may connect',
      'sandbox-policy',
      { [sandbox]: { headers: { 'content-security-policy': "default-src 'none'; connect-src 'self'" } } },
    ],
    ['a script of another address', 'unknown-script', { '/': page('<script src="/extra.js"></script>') }],
    [
      'a script of another host',
      'unknown-script',
      { '/': page('<script src=https://attacker.example/_next/static/chunks/main.js></script>') },
    ],
    ['a preloaded script', 'unknown-script', { '/': page('<link rel="modulepreload" href="/extra.js">') }],
    [
      'a chunk that the data names',
      'unknown-script',
      { '/': page(`<script>self.__next_f.push([1,"/_next/static/chunks/extra.js"])</script>`) },
    ],
    ['a chunk in the list of chunks', 'unknown-script', { '/': page(`<script>${chunkList.replace('main.js', 'extra.js')}</script>`) }],
    [
      'a list of chunks that is evaluated',
      'unknown-inline-script',
      { '/': page(`<script>${chunkList.replace('[]}', '[steal()]}')}</script>`) },
    ],
    ['a script in the page', 'unknown-inline-script', { '/': page('<script>steal()</script>') }],
    ['data that is evaluated', 'unknown-inline-script', { '/': page('<script>self.__next_f.push([steal()])</script>') }],
    [
      'a changed page of errors',
      'unknown-inline-script',
      { '/there-is-no-such-page': { ...page('<script>steal()</script>'), status: 404 } },
    ],
    ['a policy that allows any script', 'page-policy', { '/': page('', "script-src 'unsafe-inline'") }],
    [
      'a policy that lets pages talk to others',
      'page-policy',
      { '/': page('', policy.replace("connect-src 'self'", "connect-src 'self' https://attacker.example")) },
    ],
  ])('%s is named: %s', async (_, kind, change) => {
    changed = change;
    const [status, { differences }] = await verify();
    expect(status).toBe(1);
    expect(differences).toMatchObject([{ kind }]);
  });

  test('the manifest never comes from the portal', async () => {
    expect(await run([origin, '--manifest', `${origin}/release.json`])).toBe(2);
    expect(await run([origin])).toBe(2);
    expect(await run(['nowhere', '--manifest', join(place, 'release.json')])).toBe(2);
  });
});

async function verify(): Promise<[number, { same: boolean; differences: object[] }]> {
  const status = await run([origin, '--json', '--manifest', join(place, 'release.json')]);
  return [status, JSON.parse(output)];
}

function answerTo(path: string): Answer {
  const body = files[decodeURI(path)];
  if (body !== undefined) return { headers: path.startsWith('/sandbox/') ? { 'content-security-policy': "default-src 'none'" } : {}, body };
  if (path === '/') return page('');
  return path === '/account' ? { status: 307, headers: { location: '/sign-in' } } : { ...page(''), status: 404 };
}

function page(more: string, contentPolicy = policy): Answer {
  const own = `<script nonce="abc">${inline}</script><script src="/_next/static/chunks/main.js" async=""></script><script>${data}</script><script>${chunkList}</script>`;
  const style = '<link rel="stylesheet" href="/_next/static/chunks/a%20b.css"/>';
  return {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': contentPolicy },
    body: `<!DOCTYPE html><html><head>${style}${own}</head><body>${more}</body></html>`,
  };
}

function sha384(text: string): string {
  return createHash('sha384').update(text).digest('base64');
}
