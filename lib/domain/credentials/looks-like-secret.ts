/**
 * Whether a text seems to hold a secret access key: 40 characters of base64's alphabet on their own, of all three kinds, so that
 * checksums and paths pass. Used before a message is sent, in the browser and again on the server.
 */
export function looksLikeSecret(text: string): boolean {
  const candidates = text.match(/(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g) ?? [];
  return candidates.some((word) => /[A-Z]/.test(word) && /[a-z]/.test(word) && /[0-9/+]/.test(word));
}
