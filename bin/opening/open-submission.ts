import { decryptWith, type Gpg, textOfGpgFault } from '@/bin/opening/gpg';
import { err, ok, type Result } from '@/lib/domain/result';
import { compareFacts } from '@/lib/domain/sealing/compare-facts';
import { type FactsFile, openingFactsOf } from '@/lib/domain/sealing/facts-file';
import type { Match } from '@/lib/domain/sealing/opening-sandbox-messages';
import { parseSealedAccess, type SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { contentHashOf } from '@/lib/sandbox/content-hash';
import { sha256Hex } from '@/lib/sandbox/sha256';

export type OpenedSubmission = { sealed: SealedAccess; matches: Match[]; sha256: string; contentHash: string };

/** Opens a sealed message with gpg and compares it with its facts; or says why it was not opened. */
export async function openSubmission(gpg: Gpg, armored: string, facts: FactsFile): Promise<Result<OpenedSubmission, string>> {
  const decrypted = decryptWith(gpg, armored);
  if (!decrypted.ok) return err(textOfGpgFault(decrypted.fault));
  const sealed = parseSealedAccess(decrypted.value);
  decrypted.value.fill(0);
  if (!sealed.ok) return err(`What is inside does not have the shape that the portal seals (${sealed.fault.field}). Treat it as hostile.`);
  const hashes = { sha256: await sha256Hex(armored), contentHash: await contentHashOf(sealed.value) };
  return ok({ sealed: sealed.value, matches: compareFacts(sealed.value, openingFactsOf(facts), hashes), ...hashes });
}

export function isEqual({ matches }: OpenedSubmission): boolean {
  return matches.every(({ same }) => same);
}

export function wipe({ access }: SealedAccess): void {
  if (access.kind === 'keys') access.secret.wipe();
}
