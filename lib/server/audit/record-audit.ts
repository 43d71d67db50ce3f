import 'server-only';
import { auditHash, firstPreviousHash } from '@/lib/server/audit/audit-hash';
import { afterCommit } from '@/lib/server/platform/db/after-commit';
import type { Tx } from '@/lib/server/platform/db/in-transaction';
import { meters } from '@/lib/server/platform/metrics/meters';

/** Who did something: a person's id, or `operator`, `portal`, `visitor`, `delegated:<link id>`; and from which network. */
export type Actor = { id: string; network: string | null };

/** The portal itself, for what jobs do. */
export const portalActor: Actor = { id: 'portal', network: null };

/** Facts of an event: ids, kinds, counts. Never names, addresses of mail, secrets, signatures or what a person wrote. */
export type AuditDetails = Record<string, string | number | boolean | null | string[]>;

type Where = { chain: { customerId: string } | 'portal'; details?: AuditDetails };

/**
 * Adds an event to its chain, in the transaction of what it records. Events of one chain wait for each other until their
 * transactions end, so call it late; its order with other chains does not matter.
 */
export async function recordAudit(
  tx: Tx,
  actor: Actor,
  action: string,
  subject: string | null,
  { chain, details = {} }: Where,
): Promise<void> {
  const name = chainName(chain);
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 7105))::text`;
  const last = await tx.auditEvent.findFirst({ where: { chain: name }, orderBy: { seq: 'desc' }, select: { seq: true, hash: true } });
  const previousHash = last?.hash ?? firstPreviousHash;
  const facts = {
    chain: name,
    seq: (last?.seq ?? 0) + 1,
    at: new Date(),
    actor: actor.id,
    action,
    subject,
    details,
    network: actor.network,
  };
  await tx.auditEvent.create({ data: { ...facts, previousHash, hash: auditHash(facts, previousHash) } });
  afterCommit(tx, () => meters()?.auditEvents.add(1, { action }));
}

/** The name of a chain in the table. */
export function chainName(chain: { customerId: string } | 'portal'): string {
  return chain === 'portal' ? 'portal' : `customer:${chain.customerId}`;
}
