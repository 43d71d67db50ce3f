import type { Verb } from '@/components/acting/use-verb';
import { factsOf } from '@/components/support/opening/open-message';
import type { OpeningRoom } from '@/lib/browser/opening-room';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OlderSealed, SealedForOpening } from '@/lib/wire/views';

export type ResealActions = {
  listOlder: Verb<{ after: string | null }, OlderSealed[]>;
  readOlder: Verb<{ handoverId: string }, SealedForOpening>;
  reseal: Verb<{ handoverId: string; sha256: string; armored: string; contentHash: string }, unknown>;
};

export type Skipped = { older: OlderSealed; fault: { kind: string } };

/** `seen` counts every message that was tried; `gone` those that a colleague sealed or retention deleted meanwhile. */
export type ResealProgress = { total: number; seen: number; sealed: number; gone: number; skipped: Skipped[] };

export type ResealEnd = { at: 'done' } | { at: 'stopped' } | { at: 'refused'; fault: { kind: string } };

type Resealing = {
  room: Pick<OpeningRoom, 'open' | 'sealAgain' | 'closeSealed' | 'keepOpen'>;
  actions: ResealActions;
  total: number;
  isStopped: () => boolean;
  tell: (progress: ResealProgress) => void;
};

/**
 * Seals every older message again, one after the other, in a room that holds the older key. A message that is refused is skipped with
 * its reason; what stops the room or the portal ends the run, and the next run goes on with what is still older.
 */
export async function resealOlder({ room, actions, total, isStopped, tell }: Resealing): Promise<ResealEnd> {
  let progress: ResealProgress = { total, seen: 0, sealed: 0, gone: 0, skipped: [] };
  tell(progress);
  for (let after: string | null = null; ; ) {
    const batch = await actions.listOlder({ after });
    if (!batch.ok) return { at: 'refused', fault: batch.fault };
    if (batch.value.length === 0) return { at: 'done' };
    await room.keepOpen();
    for (const older of batch.value) {
      if (isStopped()) return { at: 'stopped' };
      const result = await resealOne(room, actions, older.handoverId);
      if (!result.ok && endsTheRun.has(result.fault.kind)) return { at: 'refused', fault: result.fault };
      progress = counted(progress, older, result);
      tell(progress);
      after = older.handoverId;
    }
  }
}

const endsTheRun = new Set(['limited', 'offline', 'locked', 'ended']);
const overMeanwhile = new Set(['not-older', 'gone', 'not-found']);

/** The page passes the message in and the new one out; what is inside stays in the room. */
async function resealOne(room: Resealing['room'], actions: ResealActions, handoverId: string): Promise<Result<void, { kind: string }>> {
  const read = await actions.readOlder({ handoverId });
  if (!read.ok) return read;
  const { sha256, auditedSha256, armored } = read.value;
  if (auditedSha256 !== null && auditedSha256 !== sha256) return err({ kind: 'sha-differs' });
  const opened = await room.open(armored, factsOf(read.value));
  if (!opened.ok) return opened;
  const again = await room.sealAgain();
  await room.closeSealed();
  if (!again.ok) return again;
  const { receipt, contentHash } = again.value;
  const stored = await actions.reseal({ handoverId, sha256, armored: receipt.armored, contentHash });
  return stored.ok ? ok(undefined) : stored;
}

function counted(progress: ResealProgress, older: OlderSealed, result: Result<void, { kind: string }>): ResealProgress {
  const seen = { ...progress, seen: progress.seen + 1, total: Math.max(progress.total, progress.seen + 1) };
  if (result.ok) return { ...seen, sealed: progress.sealed + 1 };
  if (overMeanwhile.has(result.fault.kind)) return { ...seen, gone: progress.gone + 1 };
  return { ...seen, skipped: [...progress.skipped, { older, fault: result.fault }] };
}
