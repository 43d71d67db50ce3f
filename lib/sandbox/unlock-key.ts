import { decryptKey, type PrivateKey, readPrivateKeys } from 'openpgp/lightweight';
import { err, ok, type Result } from '@/lib/domain/result';
import type { OpeningRefusal } from '@/lib/domain/sealing/opening-sandbox-messages';

/** A private key file of more than this is none. */
const longestBytes = 256 * 1_024;

/** Reads staff's private key file, armored or binary, and unlocks it. The bytes are overwritten; the passphrase, a string, cannot be. */
export async function unlockKey(source: ArrayBuffer | Blob, passphrase: string): Promise<Result<PrivateKey, OpeningRefusal>> {
  const bytes = new Uint8Array(source instanceof Blob ? await source.arrayBuffer() : source);
  try {
    if (bytes.length > longestBytes) return err({ kind: 'key-unreadable' });
    const key = await readKeyFile(bytes);
    if (!key.ok) return key;
    return await unlock(key.value, passphrase);
  } finally {
    bytes.fill(0);
  }
}

async function readKeyFile(bytes: Uint8Array): Promise<Result<PrivateKey, OpeningRefusal>> {
  const text = new TextDecoder('latin1').decode(bytes);
  if (text.includes('-----BEGIN PGP PUBLIC KEY')) return err({ kind: 'not-a-private-key' });
  try {
    const [key, ...more] = text.includes('-----BEGIN PGP')
      ? await readPrivateKeys({ armoredKeys: text })
      : await readPrivateKeys({ binaryKeys: bytes });
    if (key === undefined || more.length > 0) return err({ kind: 'key-unreadable' });
    return ok(key);
  } catch {
    return err({ kind: 'key-unreadable' });
  }
}

async function unlock(privateKey: PrivateKey, passphrase: string): Promise<Result<PrivateKey, OpeningRefusal>> {
  if (privateKey.isDecrypted()) return ok(privateKey);
  try {
    return ok(await decryptKey({ privateKey, passphrase }));
  } catch (fault) {
    const isWrong = fault instanceof Error && /incorrect key passphrase/i.test(fault.message);
    return err({ kind: isWrong ? 'passphrase-wrong' : 'key-protection-unsupported' });
  }
}
