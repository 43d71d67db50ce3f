import 'server-only';

export const staffSessionSeconds = 12 * 3_600;
export const staffIdleSeconds = 30 * 60;
export const customerSessionSeconds = 24 * 3_600;

/** How young a session must be to add a passkey to the account. */
export const freshSessionSeconds = 30 * 60;

/** How long a step-up holds. */
export const stepUpSeconds = 5 * 60;

/** How far the clocks of two nodes may differ, and that of the identity provider. */
const clockSkewMilliseconds = 5_000;
const providerSkewMilliseconds = 60_000;

export type SessionFacts = { expiresAt: Date; lastSeenAt: Date | null; createdAt: Date; method: string | null };
export type PersonFacts = { role: string; disabledAt: Date | null };

export function isStaffRole(role: string): role is 'reviewer' | 'admin' {
  return role === 'reviewer' || role === 'admin';
}

/**
 * Whether a session has ended: at its time, by 30 minutes of idleness (staff), because its person was disabled, or because the person
 * changed sides since: staff sessions come from the identity provider only, customers' sessions never.
 */
export function isOver(session: SessionFacts, person: PersonFacts, now: Date): boolean {
  if (person.disabledAt !== null || session.expiresAt <= now) return true;
  const staff = isStaffRole(person.role);
  if (staff !== (session.method === 'oidc')) return true;
  const seen = session.lastSeenAt ?? session.createdAt;
  return staff && now.getTime() - seen.getTime() > staffIdleSeconds * 1_000;
}

/** Whether a person proved that it is they within so many seconds. A moment that is still to come proves nothing. */
export function isSteppedUp(stepUpAt: Date | null, now: Date, seconds: number = stepUpSeconds): boolean {
  if (stepUpAt === null) return false;
  const age = now.getTime() - stepUpAt.getTime();
  return age >= -clockSkewMilliseconds && age <= seconds * 1_000;
}

/** When the provider authenticated somebody, as a step-up; null where it names a moment that its clock cannot explain. */
export function stepUpFrom(authenticatedAt: Date | null, now: Date): Date | null {
  if (authenticatedAt === null || authenticatedAt.getTime() > now.getTime() + providerSkewMilliseconds) return null;
  return authenticatedAt < now ? authenticatedAt : now;
}
