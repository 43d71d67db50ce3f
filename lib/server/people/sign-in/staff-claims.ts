import 'server-only';
import { asOneLine } from '@/lib/domain/typed-text';
import type { StaffClaim } from '@/lib/server/people/sign-in/decide-session';
import { db } from '@/lib/server/platform/db/prisma';
import type { SecondFactor } from '@/lib/server/platform/settings/setting-types';

export type Claims = Record<string, unknown>;

/** What the provider's ID token says of a staff person, as far as the portal goes by it. */
export type StaffClaims = { sub: string; email: string; name: string; claim: StaffClaim };

type Expected = { clientId: string; roleClaim: string; secondFactor: SecondFactor | null };

/**
 * Reads the claims of an ID token whose signature, issuer, audience, time and nonce were verified. null where it names another
 * authorized party, an unverified address, or neither carries a role nor belongs to an address that was granted one. A role in the
 * claim decides over a grant. Source: OpenID Connect Core 1.0, 2 and 3.1.3.7.
 */
export async function readStaffClaims(claims: Claims, expected: Expected): Promise<StaffClaims | null> {
  const { sub, email, name, azp, aud, auth_time: authTime } = claims;
  if (typeof sub !== 'string' || sub === '' || typeof email !== 'string' || claims['email_verified'] !== true) return null;
  if (azp !== undefined && azp !== expected.clientId) return null;
  if (Array.isArray(aud) && aud.length > 1 && azp !== expected.clientId) return null;
  const role = roleOf(claims[expected.roleClaim]) ?? (await grantedRole(email.toLowerCase()));
  if (role === null) return null;
  const secondFactor = isSecondFactor(claims, expected.secondFactor);
  const authenticatedAt = typeof authTime === 'number' ? new Date(authTime * 1_000) : null;
  return {
    sub,
    email: email.toLowerCase(),
    name: asOneLine(typeof name === 'string' && name !== '' ? name : email),
    claim: { role, secondFactor, authenticatedAt },
  };
}

/** The payload of a token that was verified before; null for what is no JWT. */
export function decodeClaims(idToken: string): Claims | null {
  const payload = idToken.split('.')[1];
  if (payload === undefined) return null;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof claims === 'object' && claims !== null && !Array.isArray(claims) ? { ...claims } : null;
  } catch {
    return null;
  }
}

/** `reviewer` or `admin`, alone or in a list; of both, admin. */
function roleOf(claim: unknown): 'reviewer' | 'admin' | null {
  const roles: unknown[] = Array.isArray(claim) ? claim : [claim];
  if (roles.includes('admin')) return 'admin';
  return roles.includes('reviewer') ? 'reviewer' : null;
}

async function grantedRole(email: string): Promise<'reviewer' | 'admin' | null> {
  const grant = await db().staffGrant.findUnique({ where: { email } });
  return grant === null || grant.revokedAt !== null ? null : roleOf(grant.role);
}

function isSecondFactor(claims: Claims, expected: SecondFactor | null): boolean {
  if (expected === null) return false;
  const said = claims[expected.claim];
  return expected.claim === 'amr' ? Array.isArray(said) && said.includes(expected.value) : said === expected.value;
}
