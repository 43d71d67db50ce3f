import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';

export type Spotted = 'secret' | 'key' | 'password' | 'private-key' | 'token';

/** What in a text looks like a credential, so that it can be stopped before it is sent; null for ordinary text. */
export function spotCredential(text: string): Spotted | null {
  if (/-----BEGIN [A-Z ]*PRIVATE KEY/.test(text)) return 'private-key';
  if (looksLikeSecret(text)) return 'secret';
  if (/\b(?:aws_session_token|x-amz-security-token)\b\s*[=:]/i.test(text) || /\b(?:FwoGZXIv|IQoJb3JpZ2lu)[A-Za-z0-9+/=]{40,}/.test(text))
    return 'token';
  if (/aws_?secret_?access_?key\s*["']?\s*[=:,]/i.test(text) || /\bAKIA[A-Z0-9]{16}\s*[,;\t]\s*\S{16,}/.test(text)) return 'key';
  if (/\b(?:password|passwort|passphrase|kennwort)\s*(?:is|ist)?\s*[:=]\s*\S{6,}/i.test(text)) return 'password';
  return null;
}
