import 'server-only';
import type { BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { auditSession, decideSession } from '@/lib/server/auth/decide-session';
import { cookieAttributes, cookiePrefix } from '@/lib/server/auth/portal-cookies';
import { customerSessionSeconds, freshSessionSeconds } from '@/lib/server/auth/session-times';
import { db } from '@/lib/server/db/prisma';
import { env, secretSetting } from '@/lib/server/env';
import { log } from '@/lib/server/log';

/**
 * What both Better Auth instances (people.ts, staff-round.ts) share. Against its defaults: no cached session in a cookie, no refresh
 * (sessions end when they were said to end), no account linking, no tokens of the provider kept, no rate limit of its own
 * (lib/server/limits counts for every route and verb alike), no addresses of people in its log.
 */
export function authOptions() {
  return {
    appName: 'Microshare onboarding',
    baseURL: env().origin,
    basePath: '/api/auth',
    secret: secretSetting('PORTAL_AUTH_SECRET'),
    trustedOrigins: [env().origin],
    database: prismaAdapter(db(), { provider: 'postgresql' }),
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: { level: 'error', log: (level) => log()[level === 'error' ? 'warn' : 'debug']('the sign-in library reports a fault') },
    user: {
      modelName: 'person',
      additionalFields: {
        role: { type: 'string', required: false, defaultValue: 'customer', input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      cookieCache: { enabled: false },
      disableSessionRefresh: true,
      expiresIn: customerSessionSeconds,
      freshAge: freshSessionSeconds,
      additionalFields: {
        method: { type: 'string', required: false, input: false },
        secondFactor: { type: 'boolean', required: false, defaultValue: false, input: false },
        stepUpAt: { type: 'date', required: false, input: false },
        lastSeenAt: { type: 'date', required: false, input: false },
      },
    },
    account: { accountLinking: { enabled: false } },
    advanced: {
      cookiePrefix: cookiePrefix(),
      useSecureCookies: false,
      defaultCookieAttributes: cookieAttributes(),
      ipAddress: { disableIpTracking: true },
    },
    databaseHooks: {
      session: { create: { before: decideSession, after: auditSession } },
      account: {
        create: { before: async (account) => ({ data: { ...account, ...noTokens } }) },
        update: { before: async () => ({ data: noTokens }) },
      },
    },
  } satisfies BetterAuthOptions;
}

/** The portal asks the provider who somebody is, and nothing afterwards: its tokens are not kept. */
const noTokens = {
  accessToken: null,
  refreshToken: null,
  idToken: null,
  accessTokenExpiresAt: null,
  refreshTokenExpiresAt: null,
};
