import { expect, test } from 'vitest';
import { awayFrom } from '@/lib/server/platform/network/away-from';

const origin = 'https://portal.example.com';
const asked = (url: string, more: Record<string, string> = {}, method = 'GET') =>
  awayFrom({ method, url, headers: { host: 'elsewhere.example', ...more } }, origin)?.href ?? null;

test('a page that is asked for under another name is led to the configured origin, with its query', () => {
  expect(asked('/invite?token=x')).toBe(`${origin}/invite?token=x`);
  expect(asked('/', {}, 'HEAD')).toBe(`${origin}/`);
});

test.each(['//evil.example/', '/\\evil.example', '/@evil.example', '/%2f%2fevil.example'])('%s leads to no other host', (url) => {
  expect(new URL(asked(url) ?? '').origin).toBe(origin);
});

test.each([
  ['the right name', '/', { host: 'portal.example.com' }, 'GET'],
  ['a POST', '/', {}, 'POST'],
  ['an endpoint for machines', '/api/health/ready', {}, 'GET'],
  ['what Prometheus asks for', '/metrics', {}, 'GET'],
  ['a static file', '/_next/static/a.js', {}, 'GET'],
  ['what an action fetches from its own server', '/account', { accept: 'text/x-component' }, 'GET'],
  ['a target that is no path', 'https://elsewhere.example/x', {}, 'GET'],
])('%s is answered where it is', (_, url, headers, method) => {
  expect(asked(url, headers, method)).toBeNull();
});
