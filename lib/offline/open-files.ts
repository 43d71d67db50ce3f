import { err, ok, type Result } from '@/lib/domain/result';
import { openingFactsOf, parseFactsFile } from '@/lib/domain/sealing/facts-file';
import { type OpeningResult, openingResultOf } from '@/lib/domain/sealing/opening-result';
import type { Match, OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';
import type { SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { openSealed } from '@/lib/sandbox/open-sealed';
import { sha256Hex } from '@/lib/sandbox/sha256';
import { unlockKey } from '@/lib/sandbox/unlock-key';

/** `no-file`: one of the files was not chosen. `not-facts`: the facts file is none of the portal's. */
export type OpenFilesFault = OpeningRefusal | { kind: 'no-file' } | { kind: 'not-facts' };

type OpenedFiles = { sealed: SealedAccess; matches: Match[]; equal: boolean; result: OpeningResult };
type Files = { key: File | null; passphrase: string; message: File | null; facts: File | null };

/** Opens a sealed message with a private key file, and compares every fact inside with the facts file. */
export async function openFiles({ key, passphrase, message, facts }: Files): Promise<Result<OpenedFiles, OpenFilesFault>> {
  if (key === null || message === null || facts === null) return err({ kind: 'no-file' });
  const recorded = parseFactsFile(await facts.text());
  if (!recorded.ok) return err({ kind: 'not-facts' });
  const unlocked = await unlockKey(key, passphrase);
  if (!unlocked.ok) return unlocked;
  const armored = await message.text();
  const read = await openSealed(armored, unlocked.value, openingFactsOf(recorded.value));
  if (!read.ok) return read;
  const { sealed, opened } = read.value;
  const found = { tool: 'open-sealed-page', sealed, sha256: await sha256Hex(armored), ...opened } as const;
  const result = openingResultOf(recorded.value, found, new Date());
  return ok({ sealed, matches: opened.matches, equal: opened.matched, result });
}
