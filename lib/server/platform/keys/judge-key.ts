import 'server-only';
import { config, enums, type Key, type PartialConfig, readKeys, type Subkey } from 'openpgp';
import { err, ok, type Result } from '@/lib/domain/result';
import type { EncryptionAlgorithm, SupportKey, SupportKeyFault } from '@/lib/domain/sealing/support-keys';

/**
 * Reads one armored file and says whether it is a key that a customer may seal to, or why not. Accepted is what GnuPG 2.2, Sequoia
 * and RNP all read: version 4, one valid encryption subkey, RSA of 3,072 bits or more, Curve25519 in its older form, or a NIST curve.
 */
export async function judgeKey(armored: string, now: Date): Promise<Result<SupportKey, SupportKeyFault>> {
  if (armored.includes('PRIVATE KEY')) return err('private-key');
  if (armored.split('-----BEGIN ').length > 2) return err('several-keys');
  const keys = await readArmored(armored);
  const [key] = keys;
  if (key === undefined) return err('not-a-key');
  if (keys.length > 1) return err('several-keys');
  if (key.isPrivate()) return err('private-key');
  return judge(key, now);
}

// Validity is asked with the library's own limits on algorithms lifted, so that a weak key is called weak and not missing. Signatures
// over SHA-1 count for nothing: Sequoia and RNP no longer take them. Source: RFC 9580, section 9.5.
const lenient: PartialConfig = {
  rejectHashAlgorithms: new Set([enums.hash.md5, enums.hash.ripemd, enums.hash.sha1]),
  minRSABits: 512,
  rejectCurves: new Set(),
  rejectPublicKeyAlgorithms: new Set(),
  ignoreUnsupportedPackets: true,
};

const minimumRsaBits = 3_072;

async function judge(key: Key, now: Date): Promise<Result<SupportKey, SupportKeyFault>> {
  if (key.keyPacket.version !== 4) return err('unsupported-version');
  // Before anything is verified: the library verifies nothing that some of these algorithms have signed.
  const primary = judgePrimary(key);
  if (primary !== null) return err(primary);
  if (await key.isRevoked(undefined, undefined, now)) return err('revoked');
  const keyExpires = await expiryOf(key);
  if (keyExpires === 'unverifiable') return err('unverifiable');
  if (keyExpires !== null && keyExpires <= now) return err('expired');
  const valid = await validEncryptionKeys(key, now);
  const [found] = valid;
  if (found === undefined) return err(await whyNone(key, now));
  if (valid.length > 1) return err('two-encryption-keys');
  const algorithm = judgeEncryption(found);
  if (!algorithm.ok) return algorithm;
  const expires = earliest(keyExpires, await subkeyExpiry(found, now));
  return ok({
    fingerprint: key.getFingerprint().toUpperCase(),
    userId: key.getUserIDs()[0] ?? '',
    encryptionKeyId: found.getKeyID().toHex().toUpperCase(),
    encryptionAlgorithm: algorithm.value,
    createdAt: key.getCreationTime().toISOString(),
    expiresAt: expires === null ? null : expires.toISOString(),
    armored: key.toPublic().armor({ ...config, showComment: false, showVersion: false }),
  });
}

/** The fingerprint of the first key in an armored file, whether it is accepted or not; null where there is none. */
export async function fingerprintIn(armored: string): Promise<string | null> {
  const [key] = await readArmored(armored);
  return key?.getFingerprint().toUpperCase() ?? null;
}

async function readArmored(armored: string): Promise<Key[]> {
  try {
    // A byte order mark before the first line is no part of the key.
    return await readKeys({ armoredKeys: armored.replace(/^\ufeff/, '') });
  } catch {
    return [];
  }
}

async function expiryOf(key: Key): Promise<Date | null | 'unverifiable'> {
  try {
    const expires = await key.getExpirationTime(undefined, { ...config, ...lenient });
    if (expires === null) return 'unverifiable';
    return expires instanceof Date ? expires : null;
  } catch {
    return 'unverifiable';
  }
}

async function validEncryptionKeys(key: Key, now: Date): Promise<(Key | Subkey)[]> {
  const found: (Key | Subkey)[] = [];
  for (const candidate of key.getKeys()) {
    try {
      // Asked by id, the library answers with that very key or throws; only `getKeyID` of the answer proves which one it was.
      const answer = await key.getEncryptionKey(candidate.getKeyID(), now, undefined, { ...config, ...lenient });
      if (answer.getKeyID().equals(candidate.getKeyID())) found.push(candidate);
    } catch {
      // Not for encryption, revoked or expired: `whyNone` says which, when nothing is left.
    }
  }
  return found;
}

/** No encryption key is valid: one that once was, but is revoked or expired, is told from a key that only signs. */
async function whyNone(key: Key, now: Date): Promise<SupportKeyFault> {
  const encrypting = key.subkeys.filter((subkey) =>
    subkey.bindingSignatures.some((binding) => ((binding.keyFlags?.[0] ?? 0) & 0x0c) !== 0),
  );
  if (encrypting.length === 0) return 'sign-only';
  if (encrypting.some((subkey) => subkey.revocationSignatures.length > 0)) return 'revoked';
  for (const subkey of encrypting) {
    const expires = await subkeyExpiry(subkey, now);
    if (expires !== null && expires <= now) return 'expired';
  }
  return 'unverifiable';
}

function judgePrimary(key: Key): SupportKeyFault | null {
  const { algorithm, bits = 0, curve } = key.getAlgorithmInfo();
  if (algorithm === 'rsaEncryptSign' || algorithm === 'rsaSign') return bits < minimumRsaBits ? 'weak' : null;
  if (algorithm === 'eddsaLegacy') return null;
  if (algorithm === 'ecdsa' && (curve === 'nistP256' || curve === 'nistP384' || curve === 'nistP521')) return null;
  return algorithm === 'dsa' ? 'weak' : 'unsupported-algorithm';
}

function judgeEncryption(found: Key | Subkey): Result<EncryptionAlgorithm, SupportKeyFault> {
  const { algorithm, bits = 0, curve } = found.getAlgorithmInfo();
  if (algorithm === 'rsaEncryptSign' || algorithm === 'rsaEncrypt') {
    return bits < minimumRsaBits ? err('weak') : ok({ kind: 'rsa', bits });
  }
  if (algorithm !== 'ecdh') return err(algorithm === 'elgamal' ? 'weak' : 'unsupported-algorithm');
  if (curve === 'curve25519Legacy') return ok({ kind: 'ecdh', curve: 'curve25519' });
  if (curve === 'nistP256' || curve === 'nistP384' || curve === 'nistP521') return ok({ kind: 'ecdh', curve });
  return err('unsupported-algorithm');
}

async function subkeyExpiry(found: Key | Subkey, now: Date): Promise<Date | null> {
  if (!('mainKey' in found)) return null;
  const expires = await found.getExpirationTime(now, { ...config, ...lenient });
  return expires instanceof Date ? expires : null;
}

function earliest(first: Date | null, second: Date | null): Date | null {
  if (first === null || second === null) return first ?? second;
  return first < second ? first : second;
}
