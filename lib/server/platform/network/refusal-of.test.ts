import { expect, test } from 'vitest';
import { refusalOf } from '@/lib/server/platform/network/refusal-of';

const origin = 'https://portal.example.com';
const call = { 'next-action': 'x', 'content-type': 'text/plain;charset=UTF-8' };

test.each(['GET', 'HEAD', 'POST'])('%s is answered', (method) => {
  expect(refusalOf({ method, url: '/', headers: {} }, origin)).toBeNull();
});

test.each(['TRACE', 'TRACK', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'PURGE', 'get', ''])(
  '%s is 405, whatever it asks for',
  (method) => {
    for (const url of ['/', '/api/events', '/isolation/x', '/_next/static/x.js', '*'])
      expect(refusalOf({ method, url, headers: { origin } }, origin)).toBe(405);
  },
);

const foreign = [
  'null',
  '',
  'https://elsewhere.example',
  'http://portal.example.com',
  'https://portal.example.com.evil.example',
  `${origin}:8443`,
];

test.each(foreign)('a request that names the origin %j is 403, on pages, actions and handlers', (other) => {
  for (const url of ['/', '/account', '/api/signed-requests', '/api/auth/passkey/verify-registration', '/api/events', '/nothing-here']) {
    for (const method of ['GET', 'POST']) expect(refusalOf({ method, url, headers: { origin: other } }, origin), url).toBe(403);
    expect(refusalOf({ method: 'POST', url, headers: { ...call, origin: other } }, origin), url).toBe(403);
  }
});

test.each([
  ['of no origin', call],
  ['of no origin, by a form', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['in another form', { ...call, origin, 'content-type': 'application/json' }],
  ['in no form', { 'next-action': 'x', origin }],
])('a call of an action %s is 403, on whatever path', (_, headers) => {
  for (const url of ['/account', '/isolation/x', '/api/csp-report', '/sandbox/nothing-here'])
    expect(refusalOf({ method: 'POST', url, headers }, origin), url).toBe(403);
});

test('the portal’s own pages call actions, and post forms', () => {
  for (const headers of [
    { ...call, origin },
    { origin, 'content-type': 'multipart/form-data; boundary=x' },
  ])
    expect(refusalOf({ method: 'POST', url: '/account', headers }, origin)).toBeNull();
});

test('a plain form of the portal’s own pages, which names no origin, is told from one of another site', () => {
  const form = { origin: 'null', 'content-type': 'application/x-www-form-urlencoded' };
  const asked = (headers: Record<string, string>) => refusalOf({ method: 'POST', url: '/support/export?format=csv', headers }, origin);
  expect(asked({ ...form, 'sec-fetch-site': 'same-origin' })).toBeNull();
  for (const site of ['cross-site', 'same-site', 'none']) expect(asked({ ...form, 'sec-fetch-site': site }), site).toBe(403);
  expect(asked(form)).toBe(403);
  // Where an origin is named, it decides; and an action is called by a script of ours, which names it.
  expect(asked({ ...form, origin: 'https://elsewhere.example', 'sec-fetch-site': 'same-origin' })).toBe(403);
  expect(asked({ ...call, origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(403);
});

test('files of everybody, reports and what an isolation check sends come from anywhere', () => {
  for (const url of ['/isolation/abc/fetch', '/api/csp-report', '/sandbox/0a.js', '/_next/static/chunks/0a-b_c.js?dpl=1'])
    expect(refusalOf({ method: 'GET', url, headers: { origin: 'null' } }, origin), url).toBeNull();
});

test.each([
  '/sandbox/../account',
  '/sandbox/%2e%2e/account',
  '/isolation//elsewhere/../../account',
  '/isolation/./x',
  '/isolation',
  '/isolation/abc',
  '/isolationx',
  'https://x/isolation/y',
])('%s does not pass for one of them', (url) => {
  expect(refusalOf({ method: 'GET', url, headers: { origin: 'null' } }, origin)).toBe(403);
});
