import 'server-only';
import { AsyncLocalStorage } from 'node:async_hooks';
import { APIError } from 'better-auth/api';
import { ok } from '@/lib/domain/result';
import { type Actor, recordAudit } from '@/lib/server/audit/record-audit';
import { customerSessionSeconds, isOver, isStaffRole, staffSessionSeconds, stepUpFrom } from '@/lib/server/people/sign-in/session-times';
import { becomeStaff } from '@/lib/server/people/staff/become-staff';
import { inTransaction } from '@/lib/server/platform/db/in-transaction';
import { db } from '@/lib/server/platform/db/prisma';
import { addressOf, networkOf } from '@/lib/server/platform/network/network';
import { peerHeader } from '@/lib/server/platform/network/peer-address';
import { settings } from '@/lib/server/platform/settings/settings';

/** What the identity provider said in this round, for the session that the round makes. */
export type StaffClaim = { role: 'reviewer' | 'admin'; secondFactor: boolean; authenticatedAt: Date | null };

/** Carries the provider's word from where it is checked to where the session is made; each request has its own. */
export const staffClaim = new AsyncLocalStorage<{ claim: StaffClaim | null }>();

/** The id of the session that the request came with, to be replaced by the one it makes. */
export const formerSessionId = new AsyncLocalStorage<string | null>();

type Hooked = { path?: string; headers?: Headers | undefined; body?: unknown } | null;

/** By what our own verbs let somebody in. */
export type OpenedBy = 'invitation' | 'mail-link';
type NewSession = { userId: string } & Record<string, unknown>;

/** Before a session is made: who may have one by this way, until when, and what it proves. Throws where nobody may. */
export async function decideSession(session: NewSession, hooked: Hooked) {
  const person = await db().person.findUnique({ where: { id: session.userId } });
  if (person === null || person.disabledAt !== null) throw refused();
  const now = new Date();
  const ipAddress = networkIn(hooked?.headers);
  const claim = hooked?.path === '/callback/:id' ? (staffClaim.getStore()?.claim ?? null) : null;
  if (claim !== null) {
    await inTransaction(async (tx) => ok(await becomeStaff(tx, person, claim.role)));
    const stepUpAt = claim.secondFactor ? stepUpFrom(claim.authenticatedAt, now) : null;
    return {
      data: {
        ...session,
        ipAddress,
        method: 'oidc',
        secondFactor: claim.secondFactor,
        stepUpAt,
        lastSeenAt: now,
        expiresAt: after(now, staffSessionSeconds),
      },
    };
  }
  const method = hooked?.path === '/portal/open-session' ? openedBy(hooked.body) : methods[hooked?.path ?? ''];
  if (method === undefined) throw refused();
  if (!isStaffRole(person.role)) {
    const stepUpAt = method === 'passkey' ? now : null;
    return {
      data: {
        ...session,
        ipAddress,
        method,
        secondFactor: method === 'passkey',
        stepUpAt,
        lastSeenAt: now,
        expiresAt: after(now, customerSessionSeconds),
      },
    };
  }
  // Staff: a passkey proves the second factor of a session that the provider began; it never begins one, and no mail link does.
  const former = method === 'passkey' ? await formerSession() : null;
  if (former === null || former.userId !== person.id || isOver(former, person, now)) throw refused();
  return {
    data: { ...session, ipAddress, method: 'oidc', secondFactor: true, stepUpAt: now, lastSeenAt: now, expiresAt: former.expiresAt },
  };
}

/** After it is made: the session that the request came with ends, and the audit says who came in, and how. */
export async function auditSession(session: { id: string; userId: string } & Record<string, unknown>): Promise<void> {
  const former = await formerSession();
  const actor: Actor = { id: session.userId, network: typeof session['ipAddress'] === 'string' ? session['ipAddress'] : null };
  const details = { method: String(session['method']), secondFactor: session['secondFactor'] === true };
  await inTransaction(async (tx) => {
    if (former !== null && former.id !== session.id) await tx.session.deleteMany({ where: { id: former.id } });
    if (opensByLink(session['method'])) await tx.person.updateMany({ where: { id: session.userId }, data: { pinGivenAt: new Date() } });
    const memberships = await tx.membership.findMany({ where: { personId: session.userId }, orderBy: { customerId: 'asc' } });
    for (const { customerId } of memberships)
      await recordAudit(tx, actor, 'sign-in.accepted', session.userId, { chain: { customerId }, details });
    if (memberships.length === 0) await recordAudit(tx, actor, 'sign-in.accepted', session.userId, { chain: 'portal', details });
    return ok(undefined);
  });
}

const methods: Record<string, OpenedBy | 'passkey' | undefined> = {
  '/magic-link/verify': 'mail-link',
  '/passkey/verify-authentication': 'passkey',
};

function openedBy(body: unknown): OpenedBy | undefined {
  const by = typeof body === 'object' && body !== null && 'by' in body ? body.by : undefined;
  return by === 'invitation' || by === 'mail-link' ? by : undefined;
}

/** Every link of the portal carries the pin of the support keys. */
function opensByLink(method: unknown): boolean {
  return method === 'invitation' || method === 'mail-link';
}

async function formerSession() {
  const id = formerSessionId.getStore() ?? null;
  return id === null ? null : db().session.findUnique({ where: { id } });
}

export function networkIn(headers: Headers | undefined): string | null {
  if (headers === undefined) return null;
  return networkOf(addressOf(headers.get(peerHeader), headers.get('x-forwarded-for'), settings().trustedProxies));
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1_000);
}

function refused(): APIError {
  return new APIError('FORBIDDEN', { code: 'refused', message: 'refused' });
}
