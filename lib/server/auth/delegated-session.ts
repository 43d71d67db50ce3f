import 'server-only';
import { cookieAttributes, delegatedCookieName } from '@/lib/server/auth/portal-cookies';
import { db } from '@/lib/server/db/prisma';
import { hashToken, makeToken } from '@/lib/server/links';

/** The holder of a delegated link: may do one step of one onboarding, and see nothing else. */
export type Delegated = { kind: 'delegated'; linkId: string; onboardingId: string };

/** What a redeemed link is exchanged for: `value` goes into the cookie, `hash` into DelegatedLink.sessionHash. */
export function makeDelegatedSession(): { value: string; hash: string } {
  const { token, hash } = makeToken();
  return { value: token, hash };
}

/** The cookie's settings; it ends with the browser's session, or with the link. */
export function delegatedCookie(value: string, expires: Date) {
  return { name: delegatedCookieName(), value, ...cookieAttributes(), expires };
}

/** Whose cookie this is; null once the link was revoked, ended or is past its time. */
export async function readDelegatedLink(value: string): Promise<Delegated | null> {
  const link = await db().delegatedLink.findFirst({
    where: { sessionHash: hashToken(value), revokedAt: null, endedAt: null, expiresAt: { gt: new Date() } },
    select: { id: true, onboardingId: true },
  });
  return link === null ? null : { kind: 'delegated', linkId: link.id, onboardingId: link.onboardingId };
}
