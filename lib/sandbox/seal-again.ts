import { decrypt, type Key, readMessage } from 'openpgp/lightweight';
import type { Receipt } from '@/lib/domain/sealing/sandbox-messages';
import { parseSealedAccess, type SealedAccess } from '@/lib/domain/sealing/sealed-access';
import { contentHashOf } from '@/lib/sandbox/content-hash';
import { sealAccess } from '@/lib/sandbox/seal-access';

/**
 * Seals what was opened to other keys, for a rotation. The sandbox holds none of the new private keys, so it opens the new message by its
 * session key and throws unless the content inside has the hash of the one that was opened.
 */
export async function sealAgain(sealed: SealedAccess, contentHash: string, keys: Key[]): Promise<Omit<Receipt, 'milliseconds'>> {
  return sealAccess(sealed, keys, async (armored, sessionKey) => {
    if ((await hashInside(armored, sessionKey)) !== contentHash) throw new Error('The message that was sealed again holds something else.');
  });
}

async function hashInside(armored: string, sessionKey: Uint8Array): Promise<string | null> {
  const { data } = await decrypt({
    message: await readMessage({ armoredMessage: armored }),
    sessionKeys: { data: sessionKey, algorithm: 'aes256' },
    format: 'binary',
    config: { allowUnauthenticatedMessages: false, allowUnauthenticatedStream: false },
  });
  const bytes = data as Uint8Array;
  const sealed = parseSealedAccess(bytes);
  bytes.fill(0);
  if (!sealed.ok) return null;
  const hash = await contentHashOf(sealed.value);
  if (sealed.value.access.kind === 'keys') sealed.value.access.secret.wipe();
  return hash;
}
