import type { Action } from '@/components/forms/use-action';
import { openingFactsOf } from '@/components/review/open-message/open-message';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OlderSealed, SealedForOpening } from '@/lib/wire/views';

export type ResealActions = {
  listOlder: Action<{ after: string | null }, OlderSealed[]>;
  readOlder: Action<{ submissionId: string }, SealedForOpening>;
  reseal: Action<{ submissionId: string; sha256: string; armored: string; contentHash: string }, unknown>;
};

export type Skipped = { older: OlderSealed; fault: { kind: string } };

/** `seen` counts every message that was tried; `gone` those that a colleague sealed or retention deleted meanwhile. */
export type ResealProgress = { total: number; seen: number; sealed: number; gone: number; skipped: Skipped[] };

export type ResealEnd = { at: 'done' } | { at: 'stopped' } | { at: 'refused'; fault: { kind: string } };

type Resealing = {
  sandbox: Pick<OpeningSandbox, 'open' | 'sealAgain' | 'closeSealed' | 'keepOpen'>;
  actions: ResealActions;
  total: number;
  isStopped: () => boolean;
  onProgress: (progress: ResealProgress) => void;
};

/**
 * Seals every older message again, one after the other, in a sandbox that holds the older key. A message that is refused is skipped with
 * its reason; what stops the sandbox or the portal ends the run, and the next run goes on with what is still older.
 */
export async function resealOlder({ sandbox, actions, total, isStopped, onProgress }: Resealing): Promise<ResealEnd> {
  let progress: ResealProgress = { total, seen: 0, sealed: 0, gone: 0, skipped: [] };
  onProgress(progress);
  for (let after: string | null = null; ; ) {
    const batch = await actions.listOlder({ after });
    if (!batch.ok) return { at: 'refused', fault: batch.fault };
    if (batch.value.length === 0) return { at: 'done' };
    await sandbox.keepOpen();
    for (const older of batch.value) {
      if (isStopped()) return { at: 'stopped' };
      const result = await resealOne(sandbox, actions, older.submissionId);
      if (!result.ok && endsTheRun.has(result.fault.kind)) return { at: 'refused', fault: result.fault };
      progress = counted(progress, older, result);
      onProgress(progress);
      after = older.submissionId;
    }
  }
}

const endsTheRun = new Set(['limited', 'offline', 'locked', 'ended']);
const overMeanwhile = new Set(['not-older', 'gone', 'not-found']);

/** The page passes the message in and the new one out; what is inside stays in the sandbox. */
async function resealOne(
  sandbox: Resealing['sandbox'],
  actions: ResealActions,
  submissionId: string,
): Promise<Result<void, { kind: string }>> {
  const read = await actions.readOlder({ submissionId });
  if (!read.ok) return read;
  const { sha256, auditedSha256, armored } = read.value;
  if (auditedSha256 !== null && auditedSha256 !== sha256) return err({ kind: 'sha-differs' });
  const opened = await sandbox.open(armored, openingFactsOf(read.value));
  if (!opened.ok) return opened;
  const again = await sandbox.sealAgain();
  await sandbox.closeSealed();
  if (!again.ok) return again;
  const { receipt, contentHash } = again.value;
  const stored = await actions.reseal({ submissionId, sha256, armored: receipt.armored, contentHash });
  return stored.ok ? ok(undefined) : stored;
}

function counted(progress: ResealProgress, older: OlderSealed, result: Result<void, { kind: string }>): ResealProgress {
  const seen = { ...progress, seen: progress.seen + 1, total: Math.max(progress.total, progress.seen + 1) };
  if (result.ok) return { ...seen, sealed: progress.sealed + 1 };
  if (overMeanwhile.has(result.fault.kind)) return { ...seen, gone: progress.gone + 1 };
  return { ...seen, skipped: [...progress.skipped, { older, fault: result.fault }] };
}
