import { err, ok, type Result } from '@/lib/domain/result';
import { openingFactsOf } from '@/lib/domain/sealing/facts-file';
import { type OlderMessage, parseOlderMessages, type ResealedMessage } from '@/lib/domain/sealing/older-messages';
import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import { compiledKeys } from '@/lib/sandbox/compiled-keys';
import { openSealed } from '@/lib/sandbox/open-sealed';
import { sealAgain } from '@/lib/sandbox/seal-again';
import { unlockKey } from '@/lib/sandbox/unlock-key';

export type SealOlderFault = OpeningRefusal | { kind: 'no-file' } | { kind: 'not-messages' };

type SealedOlder = { resealed: ResealedMessage[]; skipped: { submissionId: string; fault: OpeningRefusal }[] };
type Files = { key: File | null; passphrase: string; older: File | null };

/** Seals every message of the file to the keys of this release. One that is refused is skipped with its reason. */
export async function sealOlder({ key, passphrase, older }: Files): Promise<Result<SealedOlder, SealOlderFault>> {
  if (key === null || older === null) return err({ kind: 'no-file' });
  const messages = parseOlderMessages(await older.text());
  if (!messages.ok) return err({ kind: 'not-messages' });
  const unlocked = await unlockKey(key, passphrase);
  if (!unlocked.ok) return unlocked;
  const sealed: SealedOlder = { resealed: [], skipped: [] };
  for (const message of messages.value) {
    const again = await sealOne(message, unlocked.value);
    if (again.ok) sealed.resealed.push(again.value);
    else sealed.skipped.push({ submissionId: message.facts.submissionId, fault: again.fault });
  }
  return ok(sealed);
}

type Key = Parameters<typeof openSealed>[1];

async function sealOne({ facts, armored }: OlderMessage, key: Key): Promise<Result<ResealedMessage, OpeningRefusal>> {
  const read = await openSealed(armored, key, openingFactsOf(facts));
  if (!read.ok) return read;
  const { sealed, opened } = read.value;
  try {
    const fields = opened.matches.filter(({ same }) => !same).map(({ field }) => field);
    if (fields.length > 0) return err({ kind: 'differs', fields });
    const again = await sealAgain(sealed, opened.contentHash, await compiledKeys());
    return ok({ submissionId: facts.submissionId, sha256: facts.sha256, armored: again.armored, contentHash: opened.contentHash });
  } finally {
    if (sealed.access.kind === 'keys') sealed.access.secret.wipe();
  }
}
