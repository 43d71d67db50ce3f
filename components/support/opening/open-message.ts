import type { OpeningActions } from '@/components/support/opening/opening-actions';
import { type OpeningRoom, openOpeningRoom } from '@/lib/browser/opening-room';
import type { OpenedAccess, OpeningFacts } from '@/lib/domain/opening-room-messages';
import { err, ok, type Result } from '@/lib/domain/result';
import type { SealedForOpening } from '@/lib/wire/views';

export type Opened = { room: OpeningRoom; opened: OpenedAccess; sealed: SealedForOpening };

type Opening = {
  roomUrl: string;
  handoverId: string;
  keyFile: Blob;
  passphrase: string;
  actions: Pick<OpeningActions, 'readSealed' | 'recordOpening'>;
};

/**
 * Opens a sealed message in a fresh room. The key is unlocked first, so that a wrong passphrase is no recorded opening. Any
 * refusal closes the room again. What the comparison found is told to the server before it is shown.
 */
export async function openMessage({
  roomUrl,
  handoverId,
  keyFile,
  passphrase,
  actions,
}: Opening): Promise<Result<Opened, { kind: string }>> {
  const started = await openOpeningRoom({ url: roomUrl });
  if (!started.ok) return started;
  const room = started.value;
  const result = await openInside(room);
  if (!result.ok) await room.forget();
  return result;

  async function openInside(room: OpeningRoom): Promise<Result<Opened, { kind: string }>> {
    const unlocked = await room.unlock(keyFile, passphrase);
    if (!unlocked.ok) return unlocked;
    const read = await actions.readSealed({ handoverId, as: 'open' });
    if (!read.ok) return read;
    const sealed = read.value;
    if (sealed.auditedSha256 !== null && sealed.auditedSha256 !== sealed.sha256) return err({ kind: 'sha-differs' });
    const opened = await room.open(sealed.armored, factsOf(sealed));
    if (!opened.ok) return opened;
    const { matched, contentHash } = opened.value;
    const recorded = await actions.recordOpening({ handoverId, matched, contentHash });
    return recorded.ok ? ok({ room, opened: opened.value, sealed }) : recorded;
  }
}

/** What the room compares with what is inside; hashes are those of the audit where it has them. */
export function factsOf({ stream, ...sealed }: SealedForOpening): OpeningFacts {
  return {
    onboardingId: sealed.onboardingId,
    customer: sealed.customer,
    stream: { region: stream.region, accountId: stream.accountId, streamName: stream.name },
    method: sealed.method,
    testRunId: sealed.testRunId,
    keyId: sealed.keyId,
    roleArn: sealed.roleArn,
    externalId: sealed.externalId,
    sha256: sealed.auditedSha256 ?? sealed.sha256,
    contentHash: sealed.contentHash,
  };
}
