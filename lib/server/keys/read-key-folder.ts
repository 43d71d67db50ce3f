import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { err, ok, type Result } from '@/lib/domain/result';
import { pinOf, type SupportKey, type SupportKeyFault, type SupportKeySet } from '@/lib/domain/support-keys';
import { judgeKey } from '@/lib/server/keys/judge-key';

/** `file` is relative to the folder; empty where the folder itself is at fault. */
export type KeyFolderFault = { kind: SupportKeyFault | 'no-folder'; file: string };

/**
 * The support keys of a folder: every `.asc` file in it, each one public key. A private key anywhere in it, armored or not, whatever
 * its file is called, refuses the folder. Keys are sorted by fingerprint, so that the order of files does not matter.
 */
export async function readKeyFolder(folder: string, now: Date): Promise<Result<SupportKeySet, KeyFolderFault>> {
  const names = fileNames(folder);
  if (names === null) return err({ kind: 'no-folder', file: '' });
  const keys: SupportKey[] = [];
  for (const file of names) {
    const bytes = readFileSync(join(folder, file));
    if (holdsPrivateKey(bytes)) return err({ kind: 'private-key', file });
    if (extname(file).toLowerCase() !== '.asc') continue;
    const judged = await judgeKey(bytes.toString('utf8'), now);
    if (!judged.ok) return err({ kind: judged.fault, file });
    if (keys.some(({ fingerprint }) => fingerprint === judged.value.fingerprint)) return err({ kind: 'duplicate', file });
    keys.push(judged.value);
  }
  if (keys.length === 0) return err({ kind: 'no-keys', file: '' });
  keys.sort((first, second) => (first.fingerprint < second.fingerprint ? -1 : 1));
  const fingerprints = keys.map(({ fingerprint }) => fingerprint);
  return ok({ pin: await pinOf(fingerprints), fingerprints, keys });
}

function fileNames(folder: string): string[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch {
    return null;
  }
}

/** Armored anywhere in the file, or a binary packet of tag 5 (secret key) at its start. Source: RFC 9580, section 4.2. */
function holdsPrivateKey(bytes: Buffer): boolean {
  if (bytes.includes('PRIVATE KEY')) return true;
  const [first = 0] = bytes;
  const tag = (first & 0xc0) === 0xc0 ? first & 0x3f : (first & 0x80) === 0x80 ? (first & 0x3c) >> 2 : 0;
  return tag === 5;
}
