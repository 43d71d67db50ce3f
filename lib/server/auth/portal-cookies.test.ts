import { afterEach, expect, test, vi } from 'vitest';
import { delegatedCookie } from '@/lib/server/auth/delegated-session';
import { cookieAttributes, cookiePrefix, delegatedCookieName, sessionCookieName } from '@/lib/server/auth/portal-cookies';
import { forgetEnv } from '@/lib/server/env';

afterEach(() => {
  vi.unstubAllEnvs();
  forgetEnv();
});

test.each([
  'https://portal.example.com',
  'https://localhost:3000',
  'https://127.0.0.1:3000',
  'http://portal.example.com',
  'http://localhost.example.com',
  'http://128.0.0.1',
])('cookies of %s go over TLS to this host alone', (origin) => {
  setOrigin(origin);
  expect(sessionCookieName()).toBe('__Host-portal.session_token');
  expect(cookiePrefix()).toBe('__Host-portal');
  expect(delegatedCookieName()).toBe('__Host-portal-help');
  expect(cookieAttributes()).toEqual({ httpOnly: true, secure: true, sameSite: 'lax', path: '/' });
  expect(delegatedCookie('value', new Date())).toMatchObject({ name: '__Host-portal-help', secure: true, httpOnly: true });
});

test.each(['http://localhost:3000', 'http://127.0.0.1:3000', 'http://[::1]:3000'])(
  'cookies of %s are ones that every browser stores there',
  (origin) => {
    setOrigin(origin);
    expect(sessionCookieName()).toBe('portal.session_token');
    expect(delegatedCookieName()).toBe('portal-help');
    expect(cookieAttributes()).toEqual({ httpOnly: true, secure: false, sameSite: 'lax', path: '/' });
    expect(delegatedCookie('value', new Date())).toMatchObject({ name: 'portal-help', secure: false, httpOnly: true });
  },
);

function setOrigin(origin: string): void {
  vi.stubEnv('PORTAL_ORIGIN', origin);
  forgetEnv();
}
