import 'server-only';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { err, ok, type Result } from '@/lib/domain/result';
import { pinOf, type SupportKey, type SupportKeyFault, type SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { fingerprintIn, judgeKey } from '@/lib/server/platform/keys/judge-key';
import { isBinaryPrivateKey, keyFileText } from '@/lib/server/platform/keys/key-file';

/** `file` is relative to the folder; empty where the folder itself is at fault. */
export type KeyFolderFault = { kind: SupportKeyFault | 'no-folder'; file: string };

/** One file of a folder and what it is: a key, or why it is not accepted as one. */
export type KeyFile = { file: string; fingerprint: string | null; key: SupportKey | null; fault: SupportKeyFault | null };

/**
 * The support keys of a folder: every `.asc` file in it, each one public key. A private key anywhere in it, armored or not, whatever
 * its file is called, refuses the folder. Keys are sorted by fingerprint, so that the order of files does not matter.
 */
export async function readKeyFolder(folder: string, now: Date): Promise<Result<SupportKeySet, KeyFolderFault>> {
  const files = await readKeyFiles(folder, now);
  if (files === null) return err({ kind: 'no-folder', file: '' });
  const refused = files.find(({ fault }) => fault === 'private-key') ?? files.find(({ fault }) => fault !== null);
  if (refused?.fault != null) return err({ kind: refused.fault, file: refused.file });
  const keys = files.flatMap(({ key }) => key ?? []);
  if (keys.length === 0) return err({ kind: 'no-keys', file: '' });
  keys.sort((first, second) => (first.fingerprint < second.fingerprint ? -1 : 1));
  const fingerprints = keys.map(({ fingerprint }) => fingerprint);
  return ok({ pin: await pinOf(fingerprints), fingerprints, keys });
}

/** Each file of a folder that is, or should be, a support key, and each that holds a private one. Null without the folder. */
export async function readKeyFiles(folder: string, now: Date): Promise<KeyFile[] | null> {
  const names = fileNames(folder);
  if (names === null) return null;
  const files: KeyFile[] = [];
  for (const file of names) {
    const bytes = readFileSync(join(folder, file));
    const text = keyFileText(bytes);
    if (text.includes('PRIVATE KEY') || isBinaryPrivateKey(bytes)) {
      files.push({ file, fingerprint: null, key: null, fault: 'private-key' });
      continue;
    }
    if (extname(file).toLowerCase() !== '.asc') continue;
    const judged = await judgeKey(text, now);
    const key = judged.ok ? judged.value : null;
    const isRepeated = key !== null && files.some((other) => other.key?.fingerprint === key.fingerprint);
    const fingerprint = key?.fingerprint ?? (await fingerprintIn(text));
    files.push({ file, fingerprint, key, fault: judged.ok ? (isRepeated ? 'duplicate' : null) : judged.fault });
  }
  return files;
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
