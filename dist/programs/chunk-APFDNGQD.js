import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/domain/aws/access-key.ts
function accessKeyKind(text) {
  if (!/^A[A-Z]{3}[A-Z0-9]{16}$/.test(text)) return null;
  if (text.startsWith("AKIA")) return "long-term";
  if (text.startsWith("ASIA")) return "temporary";
  return null;
}
function isSecretAccessKey(text) {
  return /^[A-Za-z0-9/+]{40}$/.test(text);
}
function holdsAccessKeyId(text) {
  return /(?:AKIA|ASIA)[A-Z0-9]{16}/.test(text);
}
function mayBeSecret(text) {
  return isSecretAccessKey(text) || /^[A-Za-z0-9/+=]{30,}$/.test(text) && /[A-Z]/.test(text) && /[a-z]/.test(text) && /\d/.test(text);
}
function accountOf(accessKeyId) {
  if (accessKeyKind(accessKeyId) === null) return null;
  const encoded = accessKeyId.slice(4);
  if (!/^[Q-Z2-7][A-Z2-7]{15}$/.test(encoded)) return null;
  let accountId = base32.indexOf(encoded.charAt(0)) & 15;
  for (const letter of encoded.slice(1, 8)) accountId = accountId * 32 + base32.indexOf(letter);
  accountId = accountId * 2 + (base32.indexOf(encoded.charAt(8)) >> 4);
  const digits = String(accountId).padStart(12, "0");
  return digits.length === 12 ? digits : null;
}
var base32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

export {
  accessKeyKind,
  isSecretAccessKey,
  holdsAccessKeyId,
  mayBeSecret,
  accountOf
};
