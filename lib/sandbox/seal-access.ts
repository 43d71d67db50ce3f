import { createMessage, encrypt, enums, type Key, readMessage } from 'openpgp/lightweight';
import type { Receipt } from '@/lib/domain/sealing/sandbox-messages';
import { paddedBytes, type SealedAccess, writeSealedAccess } from '@/lib/domain/sealing/sealed-access';
import { sha256Hex } from '@/lib/sandbox/sha256';

/** Looks into what was sealed, by its session key, before that key is overwritten; throws where it is not what was meant. */
export type ProveSealed = (armored: string, sessionKey: Uint8Array) => Promise<void>;

/**
 * Seals an access to every key, or throws: binary, uncompressed, in the form of RFC 4880 that every OpenPGP program reads. The session
 * key is our own and names no AEAD mode, because with one of its own the library would use RFC 9580's newer form for some keys.
 */
export async function sealAccess(sealed: SealedAccess, keys: Key[], prove?: ProveSealed): Promise<Omit<Receipt, 'milliseconds'>> {
  const bytes = writeSealedAccess(sealed);
  try {
    const armored = await sealBytes(bytes, keys, prove);
    await assertSealedToAll(armored, keys);
    const recipients = keys.map((key) => key.getFingerprint().toUpperCase());
    return { armored, sha256: await sha256Hex(armored), recipients, sealedAt: sealed.sealedAt };
  } finally {
    bytes.fill(0);
  }
}

/** Seals nothing, once, while the person still looks for the file: the keys are checked then, and the code is compiled. */
export async function rehearse(keys: Key[]): Promise<Key[]> {
  await sealBytes(new Uint8Array(paddedBytes), keys);
  return keys;
}

async function sealBytes(bytes: Uint8Array, keys: Key[], prove?: ProveSealed): Promise<string> {
  const sessionKey = crypto.getRandomValues(new Uint8Array(32));
  try {
    const armored = await encrypt({
      message: await createMessage({ binary: bytes, format: 'binary' }),
      encryptionKeys: keys,
      sessionKey: { data: sessionKey, algorithm: 'aes256' },
      format: 'armored',
      config: { aeadProtect: false, preferredCompressionAlgorithm: enums.compression.uncompressed, showVersion: false, showComment: false },
    });
    await prove?.(armored, sessionKey);
    return armored;
  } finally {
    sessionKey.fill(0);
  }
}

/** Nothing leaves the sandbox that one of the recipients could not open, or that anyone else could. */
async function assertSealedToAll(armored: string, keys: Key[]): Promise<void> {
  const expected = await Promise.all(keys.map(async (key) => (await key.getEncryptionKey()).getKeyID().toHex()));
  const message = await readMessage({ armoredMessage: armored });
  const found = message.getEncryptionKeyIDs().map((id) => id.toHex());
  if (found.length !== expected.length || expected.some((id) => !found.includes(id)))
    throw new Error('Not every support key could be sealed to.');
}
