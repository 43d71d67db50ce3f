import 'server-only';
import { namesSubmission, storedActions } from '@/lib/server/audit/old-names';
import { chainName } from '@/lib/server/audit/record-audit';
import { fromJson } from '@/lib/server/onboarding/stored-json';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Hashes in hex; null where no event holds them. */
export type AuditedMessage = { sha256: string | null; contentHash: string | null };

type AuditedHashes = { sha256?: string; contentHash?: string };

/**
 * A sealed message as the chain of audit events holds it, which nobody can change without breaking the chain: the hash of its newest
 * form, and the hash of its inner content as the first sandbox that opened it found.
 */
export async function auditedMessage(
  tx: Tx,
  onboarding: { id: string; customerId: string },
  submissionId: string,
): Promise<AuditedMessage> {
  const events = await tx.auditEvent.findMany({
    where: {
      chain: chainName({ customerId: onboarding.customerId }),
      subject: onboarding.id,
      action: { in: storedActions(['submission.received', 'submission.matched', 'submission.resealed']) },
      ...namesSubmission(submissionId),
    },
    orderBy: { seq: 'asc' },
    select: { details: true },
  });
  const hashes = events.map(({ details }) => fromJson<AuditedHashes>(details));
  return {
    sha256: hashes.findLast(({ sha256 }) => sha256 !== undefined)?.sha256 ?? null,
    contentHash: hashes.find(({ contentHash }) => contentHash !== undefined)?.contentHash ?? null,
  };
}
