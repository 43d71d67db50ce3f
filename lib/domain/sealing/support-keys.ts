/** One of Microshare's public keys, as the build accepted it. */
export type SupportKey = {
  /** Of the primary key: 40 upper-case hexadecimal digits. This is what people compare. */
  fingerprint: string;
  /** The first user ID, for display only; it proves nothing. */
  userId: string;
  /** The one subkey (or primary key) that messages are sealed to: 16 upper-case hexadecimal digits. */
  encryptionKeyId: string;
  encryptionAlgorithm: EncryptionAlgorithm;
  createdAt: string;
  /** ISO 8601; null: never. */
  expiresAt: string | null;
  armored: string;
};

/** `bits` is the size of the modulus. `curve25519` is the one of RFC 6637's ECDH, the only form that GnuPG 2.2 reads. */
export type EncryptionAlgorithm =
  | { kind: 'rsa'; bits: number }
  | { kind: 'ecdh'; curve: 'curve25519' | 'nistP256' | 'nistP384' | 'nistP521' };

/** Keys that are sealed to together: all of them or nothing. */
export type SupportKeySet = { pin: string; fingerprints: string[]; keys: SupportKey[] };

/** Why a file or a key is not accepted as a support key. */
export type SupportKeyFault =
  | 'private-key'
  | 'not-a-key'
  | 'several-keys'
  | 'revoked'
  | 'expired'
  | 'sign-only'
  | 'weak'
  | 'unsupported-version'
  | 'unsupported-algorithm'
  | 'two-encryption-keys'
  | 'unverifiable'
  | 'duplicate'
  | 'no-keys';

/**
 * The pin: SHA-256, lower-case hex, over the fingerprints in upper case, sorted, each followed by a line feed. Anyone can repeat it:
 * `gpg --show-keys --with-colons FILES | awk -F: '$1=="pub"{p=1} $1=="fpr"&&p{print $10;p=0}' | sort | sha256sum`
 */
export async function pinOf(fingerprints: readonly string[]): Promise<string> {
  const lines = [...fingerprints].sort().map((fingerprint) => `${fingerprint}\n`);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(lines.join('')));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A fingerprint as people read it aloud: groups of four. */
export function inGroupsOfFour(fingerprint: string): string[] {
  return fingerprint.match(/.{1,4}/g) ?? [];
}

/** Whether a text has the form of a pin. */
export function isPin(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

/** How near a key's end is: `soon` from 30 days before it. Both times are ISO 8601; null: it never expires. */
export function expiryState(expiresAt: string | null, now: string): 'never' | 'later' | 'soon' | 'expired' {
  if (expiresAt === null) return 'never';
  const leftMs = Date.parse(expiresAt) - Date.parse(now);
  if (leftMs <= 0) return 'expired';
  return leftMs <= warnDays * 86_400_000 ? 'soon' : 'later';
}

const warnDays = 30;
