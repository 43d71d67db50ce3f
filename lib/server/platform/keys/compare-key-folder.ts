import 'server-only';
import { readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';
import { supportKeys } from '@/lib/server/platform/keys/support-keys';
import { textOfKeyFault } from '@/lib/server/platform/keys/text-of-key-fault';

/**
 * Null when the folder holds exactly the keys that this build was made with; otherwise a sentence that says what differs.
 * The portal refuses to start on a sentence: a key on disk that the pages do not seal to would be noticed too late.
 */
export async function compareKeyFolder(folder: string, now: Date): Promise<string | null> {
  const read = await readKeyFolder(folder, now);
  if (!read.ok) return textOfKeyFault(folder, read.fault);
  if (read.value.pin === supportKeys().pin) return null;
  return `${folder} holds other keys than this build was made with (${read.value.fingerprints.join(', ')} instead of ${supportKeys().fingerprints.join(', ')}). Build again: rotating the keys is a release.`;
}
