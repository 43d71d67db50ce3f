import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { pathOf, setPageHeaders } from '@/lib/server/platform/network/page-headers';
import { forgetSettings } from '@/lib/server/platform/settings/settings';

beforeEach(() => at('https://portal.example.com'));
afterEach(() => {
  vi.unstubAllEnvs();
  forgetSettings();
});

test('every answer but static files has both policies with one fresh nonce, which the page gets as well', () => {
  const [first, second] = [answer('/sign-in'), answer('/api/health/live')];
  const nonces = [first, second].map(({ request, response }) => {
    const policies = response.getHeader('content-security-policy') as string[];
    const nonce = String(request.headers['x-nonce']);
    expect(policies).toHaveLength(2);
    for (const policy of policies) expect(policy).toContain(`'nonce-${nonce}'`);
    expect(request.headers['content-security-policy']).toBe(policies[0]);
    expect(policies[0]).toContain("default-src 'none'; ");
    expect(policies[0]).toContain('worker-src https://portal.example.com/sandbox/;');
    expect(policies[0]).not.toContain('unsafe');
    return nonce;
  });
  expect(nonces[0]).toMatch(/^[\w+/]{24}$/);
  expect(nonces[0]).not.toBe(nonces[1]);
});

test('what a client sends under the names of these headers is overwritten', () => {
  const { request } = answer('/account?a=1', {
    'x-nonce': 'planted',
    'x-portal-path': '/elsewhere',
    'content-security-policy': "script-src 'nonce-planted'",
  });
  expect(request.headers['x-portal-path']).toBe('/account?a=1');
  expect(`${request.headers['x-nonce']} ${request.headers['content-security-policy']}`).not.toContain('planted');
});

test.each(['/_next/static/chunks/a.js', '/sandbox/0a.js'])('%s has the headers of its own alone', (url) => {
  expect(answer(url).response.getHeaderNames()).toEqual([]);
});

test('nothing is framed, kept by caches or opened beside others, and TLS is demanded where there is TLS', () => {
  const { response } = answer('/');
  expect(response.getHeaders()).toMatchObject({
    'cache-control': 'private, no-store',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
    'x-frame-options': 'DENY',
    'x-request-id': 'the id',
  });
  at('http://localhost:3000');
  expect(answer('/').response.getHeader('strict-transport-security')).toBeUndefined();
});

test.each([
  ['/support?_rsc=1a2b', '/support'],
  ['/support?q=a%20b&_rsc=1a2b&page=2', '/support?q=a%20b&page=2'],
  ['/sign-in?then=/a?b', '/sign-in?then=/a?b'],
  ['/?', '/'],
])('%s is the page %s', (url, path) => {
  expect(pathOf(url)).toBe(path);
});

function at(origin: string): void {
  vi.stubEnv('PORTAL_ORIGIN', origin);
  forgetSettings();
}

function answer(url: string, headers: Record<string, string> = {}) {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method: 'GET', url, headers: { ...headers } });
  const response = new ServerResponse(request);
  setPageHeaders(request, response, 'the id');
  return { request, response };
}
