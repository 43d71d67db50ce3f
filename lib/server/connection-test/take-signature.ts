import 'server-only';
import { createHash } from 'node:crypto';
import type { TestRun } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { inTransaction, type Tx } from '@/lib/server/platform/db/in-transaction';

export type SignatureFault = { kind: 'already-sent' } | { kind: 'other-key' };

/** AWS takes a signature for 15 minutes at most; an hour covers every clock. */
const rememberedMilliseconds = 3_600_000;

/**
 * Takes a signature for sending: each is sent once, whoever brings it again, and a run's first request fixes its key. Only the
 * signature's hash is kept, and only for its life.
 */
export async function takeSignature(run: TestRun, keyId: string, signature: string): Promise<Result<void, SignatureFault>> {
  return inTransaction<void, SignatureFault>(async (tx) => {
    const hash = createHash('sha256').update(signature).digest('hex');
    const expiresAt = new Date(Date.now() + rememberedMilliseconds);
    const { count } = await tx.sentSignature.createMany({ data: [{ hash, runId: run.id, expiresAt }], skipDuplicates: true });
    if (count === 0) return err({ kind: 'already-sent' });
    return (await fixKey(tx, run.id, keyId)) ? ok(undefined) : err({ kind: 'other-key' });
  });
}

async function fixKey(tx: Tx, runId: string, keyId: string): Promise<boolean> {
  const { count } = await tx.testRun.updateMany({ where: { id: runId, OR: [{ keyId: null }, { keyId }] }, data: { keyId } });
  return count === 1;
}
