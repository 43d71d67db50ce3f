import 'server-only';
import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { inDevelopment } from '@/lib/server/platform/settings/read-setting';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * Gives a request what pages read of it, its nonce and path, and the answer the headers of every page. Never authorization: each page, action
 * and route asks for itself. Static files have headers of their own (next.config.js). Prefetches are not left out: an answer without a
 * policy would be a page without one. What a client sends under these names is overwritten.
 */
export function setPageHeaders(request: IncomingMessage, response: ServerResponse, requestId: string): void {
  const url = request.url ?? '/';
  if (isStatic(url)) return;
  const nonce = randomBytes(18).toString('base64');
  const policy = pagePolicy(nonce);
  // Next takes the nonce of its own scripts from the policy.
  Object.assign(request.headers, { 'x-nonce': nonce, 'x-portal-path': pathOf(url), 'content-security-policy': policy });
  response.setHeader('content-security-policy', [policy, ownScriptsOnly(nonce)]);
  response.setHeader('x-request-id', requestId);
  for (const [name, value] of pageHeaders()) response.setHeader(name, value);
}

/** Path and query as a person would see them: Next adds a mark of its own to what it asks for in the background. */
export function pathOf(url: string): string {
  const [path = '/', query = ''] = url.split(/\?(.*)/s);
  const kept = query.split('&').filter((pair) => pair !== '' && !/^_rsc(=|$)/.test(pair));
  return kept.length === 0 ? path : `${path}?${kept.join('&')}`;
}

function isStatic(url: string): boolean {
  return url.startsWith('/_next/static/') || url.startsWith('/sandbox/');
}

function pagePolicy(nonce: string): string {
  const development = inDevelopment();
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${development ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    `worker-src ${sandboxFolder()}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default nextjs nextjs#bundler',
    'report-uri /api/csp-report',
  ].join('; ');
}

/** Workers start from the sandbox's folder alone. A policy cannot name an IPv6 address (CSP 3, section 2.3.1). */
function sandboxFolder(): string {
  const { origin } = settings();
  return origin.includes('[') ? "'self'" : `${origin}/sandbox/`;
}

/**
 * A second policy, which holds beside the first: `strict-dynamic` lets a script of ours load others from anywhere, and Trusted Types
 * see elements but no `import()`. So whatever is loaded must come from here as well.
 */
function ownScriptsOnly(nonce: string): string {
  return `script-src 'self' 'nonce-${nonce}'${inDevelopment() ? " 'unsafe-eval'" : ''}; report-uri /api/csp-report`;
}

function pageHeaders(): [string, string][] {
  return settings().origin.startsWith('https:') ? [...everywhere, ...overTls] : everywhere;
}

const everywhere: [string, string][] = [
  ['cache-control', 'private, no-store'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-embedder-policy', 'require-corp'],
  ['x-frame-options', 'DENY'],
  [
    'permissions-policy',
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
  ],
];

const overTls: [string, string][] = [['strict-transport-security', 'max-age=63072000; includeSubDomains']];
