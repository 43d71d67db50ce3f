/** What an access key id is, by its first four letters. Source: IAM identifiers, "Understanding unique ID prefixes". */
export type AccessKeyKind = 'long-term' | 'temporary';

/** The kind of an access key id, or null for text that is not one. */
export function accessKeyKind(text: string): AccessKeyKind | null {
  if (!/^A[A-Z]{3}[A-Z0-9]{16}$/.test(text)) return null;
  if (text.startsWith('AKIA')) return 'long-term';
  if (text.startsWith('ASIA')) return 'temporary';
  return null;
}

/** Whether text could be the secret of an access key: 40 characters of base64's alphabet. */
export function isSecretAccessKey(text: string): boolean {
  return /^[A-Za-z0-9/+]{40}$/.test(text);
}

/** Whether text holds an access key id anywhere, alone or beside other things. */
export function holdsAccessKeyId(text: string): boolean {
  return /(?:AKIA|ASIA)[A-Z0-9]{16}/.test(text);
}

/** Whether text looks so much like a secret, whole or cut, that no message may repeat it. */
export function mayBeSecret(text: string): boolean {
  return isSecretAccessKey(text) || (/^[A-Za-z0-9/+=]{30,}$/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text));
}

/**
 * The 12-digit account that an access key id encodes, or null when it encodes none (keys made before 2019).
 * AWS does not document the encoding, so this is a hint that GetCallerIdentity confirms.
 */
export function accountOf(accessKeyId: string): string | null {
  if (accessKeyKind(accessKeyId) === null) return null;
  const encoded = accessKeyId.slice(4);
  if (!/^[Q-Z2-7][A-Z2-7]{15}$/.test(encoded)) return null;
  // Base32 has 5 bits a letter. Of the first 48 bits the topmost is a mark, the next 40 are the account.
  let accountId = base32.indexOf(encoded.charAt(0)) & 15;
  for (const letter of encoded.slice(1, 8)) accountId = accountId * 32 + base32.indexOf(letter);
  accountId = accountId * 2 + (base32.indexOf(encoded.charAt(8)) >> 4);
  const digits = String(accountId).padStart(12, '0');
  return digits.length === 12 ? digits : null;
}

/** A key id as logs and lists may show it: the first and the last four characters. */
export function shortKeyId(accessKeyId: string): string {
  return `${accessKeyId.slice(0, 4)}…${accessKeyId.slice(-4)}`;
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
