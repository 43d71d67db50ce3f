import { type NextRequest, NextResponse } from 'next/server';
import { isLoopbackHost } from '@/lib/server/platform/settings/hosts';
import { inDevelopment } from '@/lib/server/platform/settings/read-setting';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * Request id, nonce and headers for every answer but static files. Never authorization: each page, action and route asks for itself.
 * Prefetches are not left out: an answer without a policy would be a page without one.
 */
export function proxy(request: NextRequest): NextResponse {
  const away = awayFrom(request);
  if (away !== null) return isLoopbackHost(away.hostname) ? refreshTo(away) : NextResponse.redirect(away, 307);
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  // Given by the server before Next sees the request; by nobody in development.
  const requestId = request.headers.get('x-request-id') ?? crypto.randomUUID();
  const policy = pagePolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  headers.set('x-request-id', requestId);
  headers.set('x-portal-path', `${request.nextUrl.pathname}${request.nextUrl.search}`);
  headers.set('content-security-policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.append('content-security-policy', ownScriptsOnly(nonce));
  for (const [name, value] of Object.entries(pageHeaders(requestId))) response.headers.set(name, value);
  return response;
}

export const config = { matcher: ['/((?!_next/static/|sandbox/).*)'] };

/** The configured origin's URL of a page that was asked for under another name, or null. Signatures and links hold for one origin only. */
function awayFrom(request: NextRequest): URL | null {
  const { origin } = settings();
  const host = request.headers.get('host');
  if (host === null || (request.method !== 'GET' && request.method !== 'HEAD')) return null;
  // An action that sends somebody to another page has the server fetch it from its own address, as React's data.
  if (request.headers.get('accept') === 'text/x-component') return null;
  const { pathname, search } = request.nextUrl;
  if (pathname.startsWith('/api/') || pathname === '/metrics' || new URL(origin).host === host) return null;
  return new URL(`${pathname}${search}`, origin);
}

/** Next takes all names of the loopback for one and would make a redirect between them relative: one that leads to itself. */
function refreshTo(away: URL): NextResponse {
  return new NextResponse(`This portal is at ${away.origin}.\n`, {
    status: 421,
    headers: { refresh: `0; url=${away.href}`, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  });
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

function pageHeaders(requestId: string): Record<string, string> {
  return {
    'x-request-id': requestId,
    'cache-control': 'private, no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'x-frame-options': 'DENY',
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self), publickey-credentials-create=(self)',
    ...(settings().origin.startsWith('https:') ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  };
}
