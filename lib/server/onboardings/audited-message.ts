import 'server-only';
import { chainName } from '@/lib/server/audit/record-audit';
import type { Tx } from '@/lib/server/db/in-transaction';
import { fromJson } from '@/lib/server/onboardings/stored-json';

/** Hashes in hex; null where no event tells them. */
export type AuditedMessage = { sha256: string | null; contentHash: string | null };

type Told = { sha256?: string; contentHash?: string };

/**
 * A sealed message as the chain of audit events holds it, which nobody can change without breaking the chain: the hash of its newest
 * form, and the hash of its inner content as the first room that opened it told.
 */
export async function auditedMessage(tx: Tx, onboarding: { id: string; customerId: string }, handoverId: string): Promise<AuditedMessage> {
  const events = await tx.auditEvent.findMany({
    where: {
      chain: chainName({ customerId: onboarding.customerId }),
      subject: onboarding.id,
      action: { in: ['handover.received', 'handover.matched', 'handover.resealed'] },
      details: { path: ['handoverId'], equals: handoverId },
    },
    orderBy: { seq: 'asc' },
    select: { details: true },
  });
  const told = events.map(({ details }) => fromJson<Told>(details));
  return {
    sha256: told.findLast(({ sha256 }) => sha256 !== undefined)?.sha256 ?? null,
    contentHash: told.find(({ contentHash }) => contentHash !== undefined)?.contentHash ?? null,
  };
}
