import 'server-only';
import { createHmac, hkdfSync } from 'node:crypto';
import { requireSetting } from '@/lib/server/platform/settings/settings';

/** A webhook's secret, which no table holds: derived from PORTAL_AUTH_SECRET and the webhook's id. Its owner keeps it to verify signatures. */
export function webhookSecret(webhookId: string): string {
  const key = new Uint8Array(hkdfSync('sha256', requireSetting('authSecret'), '', 'portal webhooks', 32));
  return createHmac('sha256', key).update(webhookId).digest('base64url');
}

/** The header that proves where a body came from and when: `t=<seconds>,v1=<hex>`, HMAC-SHA256 over `<seconds>.<body>`. */
export function signatureOf(webhookId: string, body: string, now: Date): string {
  const seconds = Math.floor(now.getTime() / 1_000);
  const mac = createHmac('sha256', webhookSecret(webhookId)).update(`${seconds}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
