/** Makes test keys as a test runs, so that no file ever holds one. Works in browsers and in Node. */

/** An access key id of 20 characters, with the 12-digit account encoded in it the way AWS encodes it. */
export function makeAccessKeyId(accountId: string, prefix: 'AKIA' | 'ASIA' = 'AKIA', random = randomBytes): string {
  const chance = random(5);
  // Bit 47 is always set, bits 7 to 46 are the account; the rest is chance.
  const sixBytes = (1n << 47n) | (BigInt(accountId) << 7n) | BigInt((chance[0] ?? 0) & 127);
  const tail = chance.slice(1).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  const bits = ((sixBytes << 32n) | tail).toString(2).padStart(80, '0');
  return prefix + (bits.match(/.{5}/g) ?? []).map((five) => base32[Number.parseInt(five, 2)]).join('');
}

/** A secret access key: 40 characters of letters, digits, slash and plus. */
export function makeSecretAccessKey(random = randomBytes): string {
  return Array.from(random(40), (byte) => secretAlphabet[byte % 64]).join('');
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const secretAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/+';

function randomBytes(count: number): number[] {
  return [...crypto.getRandomValues(new Uint8Array(count))];
}
