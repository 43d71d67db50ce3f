import 'server-only';
import type { Tx } from '@/lib/server/platform/db/in-transaction';

/** Keeps the hash of the inner content beside the message; the first that was found stays. */
export async function saveContentHash(tx: Tx, submissionId: string, contentHash: string): Promise<void> {
  await tx.sealedMessage.updateMany({ where: { submissionId, contentHash: null }, data: { contentHash } });
}
