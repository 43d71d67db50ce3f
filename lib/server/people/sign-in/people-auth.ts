import 'server-only';
import { passkey } from '@better-auth/passkey';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { APIError, createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { magicLink } from 'better-auth/plugins/magic-link';
import { z } from 'zod';
import type { PrismaClient } from '@/generated/prisma/client';
import { allowPasskey } from '@/lib/server/people/sign-in/allow-passkey';
import { authOptions } from '@/lib/server/people/sign-in/auth-options';
import { mailSignInLink, signInLinkSeconds } from '@/lib/server/people/sign-in/mail-sign-in-link';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';
import { settings } from '@/lib/server/platform/settings/settings';

/**
 * Sessions, mail links and passkeys: everything but the round with the identity provider, which has an instance of its own
 * (staff-round.ts), so that a provider that does not answer keeps nobody else waiting.
 */
export function peopleAuth(): PeopleAuth {
  const database = db();
  const found = made.get(database);
  if (found !== undefined) return found;
  const auth = makePeopleAuth();
  made.set(database, auth);
  return auth;
}

type PeopleAuth = ReturnType<typeof makePeopleAuth>;
const made = new WeakMap<PrismaClient, PeopleAuth>();

function makePeopleAuth() {
  const { hostname } = new URL(settings().origin);
  return betterAuth({
    ...authOptions(),
    disabledPaths: ['/magic-link/verify', '/sign-in/magic-link', '/portal/open-session', '/portal/session-token'],
    plugins: [
      magicLink({
        storeToken: { type: 'custom-hasher', hash: async (token) => hashToken(token) },
        disableSignUp: true,
        expiresIn: signInLinkSeconds,
        sendMagicLink: ({ email, token }, context) => mailSignInLink(email, token, context?.headers ?? new Headers()),
      }),
      passkey({
        rpID: hostname,
        rpName: 'Microshare onboarding',
        origin: settings().origin,
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        advanced: { webAuthnChallengeCookie: 'passkey' },
        registration: {
          afterVerification: async ({ ctx, verification }) => {
            if (verification.registrationInfo?.userVerified !== true) throw unverified();
            await allowPasskey(ctx.context.session?.session.id ?? null);
          },
        },
        authentication: {
          // The library does not insist on user verification; without it a passkey is possession only.
          afterVerification: async ({ verification }) => {
            if (!verification.authenticationInfo.userVerified) throw unverified();
          },
        },
      }),
      portalSession,
    ],
  });
}

/** Two endpoints for the portal's own code; neither is reachable from outside (disabledPaths, and the route's allow-list). */
const portalSession = {
  id: 'portal-session',
  endpoints: {
    /** Opens a session for a person whom our own verb has let in, as the mail link's endpoint does. */
    openSession: createAuthEndpoint(
      '/portal/open-session',
      {
        method: 'POST',
        body: z.object({ personId: z.string(), by: z.enum(['invitation', 'mail-link']) }),
        requireHeaders: true,
        metadata: { SERVER_ONLY: true },
      },
      async (context) => {
        const person = await context.context.internalAdapter.findUserById(context.body.personId);
        if (person === null) throw new APIError('FORBIDDEN', { message: 'refused' });
        const session = await context.context.internalAdapter.createSession(person.id);
        await setSessionCookie(context, { session, user: person });
        return context.json({ opened: true });
      },
    ),
    /** The token in the request's session cookie, where its signature is ours. */
    readSessionToken: createAuthEndpoint(
      '/portal/session-token',
      { method: 'GET', requireHeaders: true, metadata: { SERVER_ONLY: true } },
      async (context): Promise<string | null> => {
        const { name } = context.context.authCookies.sessionToken;
        return (await context.getSignedCookie(name, context.context.secret)) || null;
      },
    ),
  },
} satisfies BetterAuthPlugin;

function unverified(): APIError {
  return new APIError('UNAUTHORIZED', { code: 'not-verified', message: 'refused' });
}
