import 'server-only';
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { requireSetting } from '@/lib/server/platform/settings/settings';

export type MailContent = { email: string; values: Record<string, string> };

/** AES-256-GCM with a key derived from PORTAL_AUTH_SECRET: whoever reads the database alone reads neither address nor link. */
export function wrapMail(content: MailContent): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', mailKey(), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64');
}

/** Throws when it was changed, or wrapped with another secret. */
export function unwrapMail(wrapped: string): MailContent {
  const bytes = Buffer.from(wrapped, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', mailKey(), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString('utf8')) as MailContent;
}

function mailKey(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', requireSetting('authSecret'), '', 'portal mail outbox', 32));
}
