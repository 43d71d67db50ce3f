import type { OpeningActions } from '@/components/review/open-message/opening-actions';
import { type OpenMessageFault, openingSandboxFaultOf } from '@/components/review/open-message/opening-fault';
import { unlockSandbox } from '@/components/review/open-message/unlock-sandbox';
import type { OpeningSandbox } from '@/lib/browser/opening-sandbox-client';
import { err, ok, type Result } from '@/lib/domain/result';
import { openingFactsOf } from '@/lib/domain/sealing/facts-file';
import type { OpenedAccess } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { SealedForOpening } from '@/lib/wire/views';

export type Opened = { sandbox: OpeningSandbox; opened: OpenedAccess; sealed: SealedForOpening };

type MessageToOpen = {
  sandboxUrl: string;
  submissionId: string;
  keyFile: Blob;
  passphrase: string;
  actions: Pick<OpeningActions, 'readSealed' | 'recordOpening'>;
};

/**
 * Opens a sealed message in a fresh sandbox. The key is unlocked first, so that a wrong passphrase is no recorded opening. Any
 * refusal closes the sandbox again. The server records what the comparison found before it is shown.
 */
export async function openMessage(message: MessageToOpen): Promise<Result<Opened, OpenMessageFault>> {
  const unlocked = await unlockSandbox(message);
  if (!unlocked.ok) return unlocked;
  const opened = await openInside(unlocked.value, message);
  if (!opened.ok) await unlocked.value.forget();
  return opened;
}

async function openInside(sandbox: OpeningSandbox, { submissionId, actions }: MessageToOpen): Promise<Result<Opened, OpenMessageFault>> {
  const read = await actions.readSealed({ submissionId, as: 'open' });
  if (!read.ok) return read;
  const sealed = read.value;
  const opened = await sandbox.open(sealed.armored, openingFactsOf(sealed.facts));
  if (!opened.ok) return err(openingSandboxFaultOf(opened.fault));
  const { matched, contentHash } = opened.value;
  const recorded = await actions.recordOpening({ submissionId, matched, contentHash });
  return recorded.ok ? ok({ sandbox, opened: opened.value, sealed }) : recorded;
}
