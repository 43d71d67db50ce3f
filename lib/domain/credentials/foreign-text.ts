import { type FileFault, fileFault } from '@/lib/domain/credentials/file-refusal';

/** What a text is when it is something else than a credentials file, by how it begins or by what only such files hold. */
export function foreignText(text: string): FileFault | null {
  // The caches of `aws login` and of IAM Identity Center; the first also holds a private key.
  if (/"(dpopKey|refreshToken|startUrl)"\s*:/.test(text) && /"accessToken"\s*:/.test(text)) return fileFault('login-cache');
  // Only root's key file has these two names.
  if (/^"?AWSAccessKeyId"?\s*[=,;]/m.test(text) && /\bAWSSecretKey\b/.test(text)) return fileFault('root-key');
  if (/^\s*\{\\rtf/.test(text)) return fileFault('rich-text');
  // Files of SOPS carry OpenPGP and age messages beside their values.
  if (/-----BEGIN (PGP MESSAGE|AGE ENCRYPTED FILE)-----/.test(text) && !/ENC\[/.test(text)) return fileFault('already-sealed');
  if (/-----BEGIN [A-Z ]*PRIVATE KEY|^PuTTY-User-Key-File/.test(text)) return fileFault('private-key');
  if (/^[ \t]{0,20}(\$ANSIBLE_VAULT|U2FsdGVkX1|kind: *SealedSecret)/m.test(text)) return fileFault('secret-encrypted');
  return /^\s*<(!doctype html|html)/i.test(text) ? fileFault('web-page') : null;
}
