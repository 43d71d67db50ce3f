import { randomBytes, randomInt } from 'node:crypto';

export type AccessKeyPrefix = 'AKIA' | 'ASIA';
export type UniqueIdPrefix = 'AIDA' | 'AROA' | 'AGPA' | 'ANPA';

/** Makes up an access key id: 20 characters, with the 12-digit account encoded in it the way AWS encodes it. */
export function makeAccessKeyId(accountId: string, prefix: AccessKeyPrefix = 'AKIA'): string {
  // Bit 47 is always set, bits 7 to 46 are the account, the rest is chance.
  const sixBytes = (1n << 47n) | (BigInt(accountId) << 7n) | BigInt(randomInt(128));
  const head = Buffer.from(sixBytes.toString(16).padStart(12, '0'), 'hex');
  return prefix + base32(Buffer.concat([head, randomBytes(4)]));
}

/** The 12-digit account that an access key id encodes, or null when it encodes none. */
export function accountOfAccessKeyId(accessKeyId: string): string | null {
  if (!/^[A-Z]{4}[Q-Z2-7][A-Z2-7]{15}$/.test(accessKeyId)) return null;
  let bits = 0n;
  for (const letter of accessKeyId.slice(4)) bits = (bits << 5n) | BigInt(BASE32.indexOf(letter));
  const accountId = ((bits >> 32n) & 0x7fffffffff80n) >> 7n;
  return accountId.toString().padStart(12, '0');
}

/** Makes up a secret access key: 40 characters of letters, digits, slash and plus. */
export function makeSecretAccessKey(): string {
  return Array.from({ length: 40 }, () => SECRET_ALPHABET[randomInt(SECRET_ALPHABET.length)]).join('');
}

/** Makes up the unique id of a user, role, group or policy: 21 characters. */
export function makeUniqueId(prefix: UniqueIdPrefix): string {
  return prefix + Array.from({ length: 17 }, () => BASE36[randomInt(BASE36.length)]).join('');
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE36 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';
const SECRET_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => BASE32[Number.parseInt(five, 2)]).join('');
}
