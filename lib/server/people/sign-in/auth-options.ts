import 'server-only';
import type { BetterAuthOptions } from 'better-auth';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { auditSession, decideSession } from '@/lib/server/people/sign-in/decide-session';
import { withKeyedSessionTokens } from '@/lib/server/people/sign-in/keyed-session-tokens';
import { cookieAttributes, cookiePrefix } from '@/lib/server/people/sign-in/portal-cookies';
import { customerSessionSeconds, freshSessionSeconds } from '@/lib/server/people/sign-in/session-times';
import { db } from '@/lib/server/platform/db/prisma';
import { log } from '@/lib/server/platform/log/log';
import { requireSetting, settings } from '@/lib/server/platform/settings/settings';

/**
 * What both Better Auth instances (people.ts, staff-round.ts) share. Against its defaults: no cached session in a cookie, no refresh
 * (sessions end when they were said to end), no account linking, no tokens of the provider kept, no rate limit of its own
 * (lib/server/platform/limits counts for every route and verb alike), no addresses of people in its log.
 */
export function authOptions() {
  return {
    appName: 'Microshare onboarding',
    baseURL: settings().origin,
    basePath: '/api/auth',
    secret: requireSetting('authSecret'),
    trustedOrigins: [settings().origin],
    database: withKeyedSessionTokens(prismaAdapter(db(), { provider: 'postgresql' })),
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
