import 'server-only';
import { hkdfSync } from 'node:crypto';
import { decryptText, encryptText } from '@/lib/server/platform/keys/aes-gcm';
import { requireSetting } from '@/lib/server/platform/settings/settings';

export type MailContent = { email: string; values: Record<string, string> };

/** AES-256-GCM with a key derived from PORTAL_AUTH_SECRET: whoever reads the database alone reads neither address nor link. */
export function wrapMail(content: MailContent): string {
  return encryptText(mailKey(), JSON.stringify(content), '').toString('base64');
}

/** Throws when it was changed, or wrapped with another secret. */
export function unwrapMail(wrapped: string): MailContent {
  return JSON.parse(decryptText(mailKey(), Buffer.from(wrapped, 'base64'), '')) as MailContent;
}

function mailKey(): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', requireSetting('authSecret'), '', 'portal mail outbox', 32));
}
