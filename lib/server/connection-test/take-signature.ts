import 'server-only';
import { createHash } from 'node:crypto';
import type { TestRun } from '@/generated/prisma/client';
import { err, ok, type Result } from '@/lib/domain/result';
import { db } from '@/lib/server/platform/db/prisma';

export type SignatureFault = { kind: 'already-sent' } | { kind: 'other-key' };

/** AWS takes a signature for 15 minutes at most; an hour covers every clock. */
const rememberedMilliseconds = 3_600_000;

/**
 * Takes a signature for sending: each is sent once, whoever brings it again, and a run's first request fixes its key. Only the
 * signature's hash is kept, and only for its life. One statement, for every request of a test waits for it.
 */
export async function takeSignature(run: TestRun, keyId: string, signature: string): Promise<Result<void, SignatureFault>> {
  const hash = createHash('sha256').update(signature).digest('hex');
  const expiresAt = new Date(Date.now() + rememberedMilliseconds);
  const rows = await db().$queryRaw<{ isSent: boolean; isKey: boolean; isTaken: boolean }[]>`
    with sent as (select 1 from sent_signature where hash = ${hash}),
    fixed as (
      update test_run set "keyId" = ${keyId}
      where id = ${run.id} and ("keyId" is null or "keyId" = ${keyId}) and not exists (select 1 from sent)
      returning 1
    ),
    taken as (
      insert into sent_signature (hash, "runId", "sentAt", "expiresAt")
      select ${hash}, ${run.id}, now() at time zone 'utc', ${expiresAt}::timestamp from fixed
      on conflict do nothing
      returning 1
    )
    select exists (select 1 from sent) as "isSent", exists (select 1 from fixed) as "isKey", exists (select 1 from taken) as "isTaken"`;
  const [row] = rows;
  if (row === undefined) throw new Error('The signature was not looked up.');
  if (row.isTaken) return ok(undefined);
  return err({ kind: row.isKey || row.isSent ? 'already-sent' : 'other-key' });
}
