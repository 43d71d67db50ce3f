import { openingFactsOf } from '@/components/review/open-message/opening-facts-of';
import { type OpenMessageFault, openingSandboxFaultOf } from '@/components/review/open-message/opening-fault';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Action } from '@/lib/wire/action';
import type { ResealFault } from '@/lib/wire/faults';
import type { ListOlderInput, ReadOlderInput, ResealInput } from '@/lib/wire/onboarding-inputs';
import type { OlderSealed, SealedForOpening } from '@/lib/wire/views';

export type ResealActions = {
  listOlder: Action<ListOlderInput, OlderSealed[], ResealFault>;
  readOlder: Action<ReadOlderInput, SealedForOpening, ResealFault>;
  reseal: Action<ResealInput, unknown, ResealFault>;
};

/** Why a message was not sealed again, or why a run ended. `ended`: the sandbox's time was over. */
export type ResealRunFault = ResealFault | OpenMessageFault | { kind: 'ended' };

export type Skipped = { older: OlderSealed; fault: ResealRunFault };

/** `seen` counts every message that was tried; `gone` those that a colleague sealed or retention deleted meanwhile. */
export type ResealProgress = { total: number; seen: number; sealed: number; gone: number; skipped: Skipped[] };

export type ResealEnd = Result<'done' | 'stopped', ResealRunFault>;

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
    if (!batch.ok) return batch;
    if (batch.value.length === 0) return ok('done');
    await sandbox.keepOpen();
    for (const older of batch.value) {
      if (isStopped()) return ok('stopped');
      const result = await resealOne(sandbox, actions, older.submissionId);
      if (!result.ok && endsTheRun.has(result.fault.kind)) return result;
      progress = counted(progress, older, result);
      onProgress(progress);
      after = older.submissionId;
    }
  }
}

const endsTheRun = new Set<ResealRunFault['kind']>(['limited', 'offline', 'stopped', 'portal-failed', 'locked', 'ended']);
const overMeanwhile = new Set<ResealRunFault['kind']>(['not-older', 'gone', 'not-found']);

/** The page passes the message in and the new one out; what is inside stays in the sandbox. */
async function resealOne(
  sandbox: Resealing['sandbox'],
  actions: ResealActions,
  submissionId: string,
): Promise<Result<void, ResealRunFault>> {
  const read = await actions.readOlder({ submissionId });
  if (!read.ok) return read;
  const { sha256, auditedSha256, armored } = read.value;
  if (auditedSha256 !== null && auditedSha256 !== sha256) return err({ kind: 'sha-differs' });
  const opened = await sandbox.open(armored, openingFactsOf(read.value));
  if (!opened.ok) return err(openingSandboxFaultOf(opened.fault));
  const again = await sandbox.sealAgain();
  await sandbox.closeSealed();
  if (!again.ok) return err(openingSandboxFaultOf(again.fault));
  const { receipt, contentHash } = again.value;
  const stored = await actions.reseal({ submissionId, sha256, armored: receipt.armored, contentHash });
  return stored.ok ? ok(undefined) : stored;
}

function counted(progress: ResealProgress, older: OlderSealed, result: Result<void, ResealRunFault>): ResealProgress {
  const seen = { ...progress, seen: progress.seen + 1, total: Math.max(progress.total, progress.seen + 1) };
  if (result.ok) return { ...seen, sealed: progress.sealed + 1 };
  if (overMeanwhile.has(result.fault.kind)) return { ...seen, gone: progress.gone + 1 };
  return { ...seen, skipped: [...progress.skipped, { older, fault: result.fault }] };
}
