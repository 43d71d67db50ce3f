import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { sessionCookieName } from '@/lib/server/people/sign-in/portal-cookies';
import { db } from '@/lib/server/platform/db/prisma';
import { hashToken } from '@/lib/server/platform/mail/links';
import { requireSetting } from '@/lib/server/platform/settings/settings';

/** Factories of customers, people and sessions, for tests and seeds. Every value that is not given is made up. */

export async function makeCompany(name = `Company ${randomBytes(3).toString('hex')}`): Promise<{ id: string; name: string }> {
  return db().customer.create({ data: { name, confirmedAt: new Date() }, select: { id: true, name: true } });
}

type PersonOptions = { email?: string; name?: string; disabledAt?: Date };

/** A person of a company; without one, somebody who belongs to none. */
export async function makeMember(customerId: string | null, role: 'owner' | 'member' = 'owner', input: PersonOptions = {}) {
  const memberships = customerId === null ? {} : { memberships: { create: { customerId, role } } };
  return db().person.create({ data: { ...personOf(input, 'customer'), ...memberships } });
}

export async function makeStaff(role: 'reviewer' | 'admin', input: PersonOptions = {}) {
  const id = randomUUID();
  return db().person.create({
    data: { ...personOf(input, role), id, accounts: { create: { id: randomUUID(), accountId: `sub-${id}`, providerId: 'staff' } } },
  });
}

type SessionOptions = { method?: 'oidc' | 'mail-link' | 'invitation' | 'passkey'; secondFactor?: boolean; stepUpAt?: Date | null };

/** A session of a person, by the way that fits their role, and the cookie that carries it. Staff get a proven second factor and a step-up. */
export async function makeSession(
  personId: string,
  input: SessionOptions = {},
): Promise<{ sessionId: string; cookie: { name: string; value: string } }> {
  const { role } = await db().person.findUniqueOrThrow({ where: { id: personId } });
  const staff = role !== 'customer';
  const { method = staff ? 'oidc' : 'mail-link', secondFactor = staff, stepUpAt = staff ? new Date() : null } = input;
  const token = randomBytes(24).toString('base64url');
  const expiresAt = new Date(Date.now() + 12 * 3_600_000);
  const data = {
    id: randomUUID(),
    userId: personId,
    token: hashToken(token),
    expiresAt,
    method,
    secondFactor,
    stepUpAt,
    lastSeenAt: new Date(),
  };
  const { id } = await db().session.create({ data });
  // As the sign-in library signs its cookies: HMAC-SHA-256 over the token, Base64, after a dot.
  const signature = createHmac('sha256', requireSetting('authSecret')).update(token).digest('base64');
  return { sessionId: id, cookie: { name: sessionCookieName(), value: `${token}.${signature}` } };
}

function personOf({ email, name, disabledAt }: PersonOptions, role: string) {
  const id = randomUUID();
  const address = email ?? `person-${id.slice(0, 8)}@example.com`;
  return { id, email: address, name: name ?? 'A Person', emailVerified: true, role, ...(disabledAt === undefined ? {} : { disabledAt }) };
}
