import 'server-only';
import { isLoopbackHost } from '@/lib/domain/loopback';
import { env } from '@/lib/server/env';

/** The prefix of the sign-in library's cookies. */
export function cookiePrefix(): string {
  return `${hostPrefix()}portal`;
}

export function sessionCookieName(): string {
  return `${cookiePrefix()}.session_token`;
}

export function delegatedCookieName(): string {
  return `${cookiePrefix()}-help`;
}

/** What every cookie of the portal is set with. */
export function cookieAttributes() {
  return { httpOnly: true, secure: !isPlainLoopback(), sameSite: 'lax', path: '/' } as const;
}

function hostPrefix(): '__Host-' | '' {
  return isPlainLoopback() ? '' : '__Host-';
}

// WebKit stores no Secure cookie, and so none with `__Host-`, from http://localhost; every other origin keeps both.
function isPlainLoopback(): boolean {
  const { protocol, hostname } = new URL(env().origin);
  return protocol === 'http:' && isLoopbackHost(hostname);
}
