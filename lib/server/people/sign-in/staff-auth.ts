import 'server-only';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import type { PrismaClient } from '@/generated/prisma/client';
import { authOptions } from '@/lib/server/people/sign-in/auth-options';
import { staffClaim } from '@/lib/server/people/sign-in/decide-session';
import { decodeClaims, readStaffClaims } from '@/lib/server/people/sign-in/staff-claims';
import { meetStaff } from '@/lib/server/people/staff/meet-staff';
import { db } from '@/lib/server/platform/db/prisma';
import { type OidcProvider, oidcProvider } from '@/lib/server/platform/settings/oidc-provider';
import { settings } from '@/lib/server/platform/settings/settings';

const discoveryMilliseconds = 5_000;

/** Where the provider returns to; registered there. */
export const staffCallbackPath = '/api/auth/oauth2/callback/staff';

const providerId = 'staff';

/**
 * The instance that speaks with the identity provider, made at the first staff sign-in and only once the provider answers. null where
 * none is configured, or it does not answer in time.
 */
export async function staffAuth(): Promise<StaffAuth | null> {
  const database = db();
  const found = made.get(database);
  if (found !== undefined) return found;
  const oidc = oidcProvider();
  if (oidc === null || !(await answers(oidc.discoveryUrl))) return null;
  const auth = makeStaffAuth(oidc);
  const ready = await Promise.race([
    auth.$context.then(() => true),
    new Promise<false>((done) => setTimeout(done, discoveryMilliseconds, false)),
  ]);
  if (!ready) return null;
  made.set(database, auth);
  return auth;
}

type StaffAuth = ReturnType<typeof makeStaffAuth>;
const made = new WeakMap<PrismaClient, StaffAuth>();

function makeStaffAuth(oidc: OidcProvider) {
  return betterAuth({
    ...authOptions(),
    plugins: [
      genericOAuth({
        config: [
          {
            providerId,
            // Who comes for the first time is made by `meetStaff`.
            disableSignUp: true,
            clientId: oidc.clientId,
            clientSecret: oidc.clientSecret,
            discoveryUrl: oidc.discoveryUrl,
            redirectURI: `${settings().origin}${staffCallbackPath}`,
            scopes: ['openid', 'email', 'profile'],
            pkce: true,
            requireIdTokenVerification: true,
            requireEmailVerification: true,
            getUserInfo: ({ idToken }) => userOf(idToken, oidc),
          },
        ],
      }),
    ],
  });
}

/** Whom the ID token names; null, which ends the round, without one or where it does not suffice. The user info endpoint is not asked. */
async function userOf(idToken: string | undefined, oidc: OidcProvider) {
  const round = staffClaim.getStore();
  const claims = idToken === undefined ? null : decodeClaims(idToken);
  if (claims === null || round === undefined) return null;
  const staff = await readStaffClaims(claims, oidc);
  if (staff === null) return null;
  round.claim = staff.claim;
  await meetStaff(providerId, staff);
  return { id: staff.sub, sub: staff.sub, email: staff.email, emailVerified: true, name: staff.name };
}

async function answers(discoveryUrl: string): Promise<boolean> {
  try {
    const response = await fetch(discoveryUrl, { signal: AbortSignal.timeout(discoveryMilliseconds), redirect: 'error' });
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
