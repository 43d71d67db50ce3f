import 'server-only';
import { parseSetCookieHeader } from 'better-auth/cookies';
import { cookies } from 'next/headers';
import { cookieAttributes } from '@/lib/server/auth/portal-cookies';

/** Hands the cookies of the sign-in library's answer to the browser, from within an action. */
export async function adoptCookies(answer: Response): Promise<void> {
  const jar = await cookies();
  for (const line of answer.headers.getSetCookie()) {
    for (const [name, { value, 'max-age': maxAge }] of parseSetCookieHeader(line)) {
      const age = maxAge === undefined ? {} : { maxAge: Number(maxAge) };
      jar.set(name, decodeURIComponent(value), { ...cookieAttributes(), ...age });
    }
  }
}
