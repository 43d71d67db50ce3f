import { runAction } from '@/components/forms/run-action';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OlderMessage, ResealedMessage } from '@/lib/domain/sealing/older-messages';
import type { Action, CallFault } from '@/lib/wire/action';
import type { ResealFault } from '@/lib/wire/faults';
import type { ListOlderInput, ReadOlderInput, ResealInput } from '@/lib/wire/onboarding-inputs';
import type { OlderSealed, SealedForOpening } from '@/lib/wire/views';

export type ResealActions = {
  listOlder: Action<ListOlderInput, OlderSealed[], ResealFault>;
  readOlder: Action<ReadOlderInput, SealedForOpening, ResealFault>;
  reseal: Action<ResealInput, unknown, ResealFault>;
};

export type ResealRunFault = ResealFault | CallFault;

export type Skipped = { submissionId: string; fault: ResealRunFault };

/** `gone` counts those that a colleague sealed or retention deleted meanwhile; `end`: why the rest was not tried, null where all was. */
export type Upload = { sealed: number; gone: number; skipped: Skipped[]; end: ResealRunFault | null };

/**
 * Takes every message that is sealed to older keys, one after the other; each is audited. What a colleague sealed or retention deleted
 * meanwhile is left out.
 */
export async function takeOlder(
  { listOlder, readOlder }: Pick<ResealActions, 'listOlder' | 'readOlder'>,
  onProgress: (count: number) => void,
): Promise<Result<OlderMessage[], ResealRunFault>> {
  const messages: OlderMessage[] = [];
  for (let after: string | null = null; ; ) {
    const batch = await listOlder({ after });
    if (!batch.ok) return batch;
    if (batch.value.length === 0) return ok(messages);
    for (const { submissionId } of batch.value) {
      const read = await readOlder({ submissionId });
      if (read.ok) messages.push(read.value);
      else if (!isOver(read.fault)) return err(read.fault);
      onProgress(messages.length);
      after = submissionId;
    }
  }
}

/** Puts each message that was sealed again in the place of the older one. What stops the portal or its limits ends the run. */
export async function uploadResealed(
  reseal: ResealActions['reseal'],
  messages: readonly ResealedMessage[],
  onProgress: (count: number) => void,
): Promise<Upload> {
  const upload: Upload = { sealed: 0, gone: 0, skipped: [], end: null };
  for (const [index, message] of messages.entries()) {
    const stored = await runAction(() => reseal(message));
    if (stored.ok) upload.sealed += 1;
    else if (isOver(stored.fault)) upload.gone += 1;
    else if (endsTheRun.has(stored.fault.kind)) return { ...upload, end: stored.fault };
    else upload.skipped.push({ submissionId: message.submissionId, fault: stored.fault });
    onProgress(index + 1);
  }
  return upload;
}

const endsTheRun = new Set<ResealRunFault['kind']>(['limited', 'offline', 'stopped', 'portal-failed']);

function isOver({ kind }: ResealRunFault): boolean {
  return kind === 'not-older' || kind === 'gone' || kind === 'not-found';
}
