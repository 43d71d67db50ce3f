import 'server-only';
import { createHmac } from 'node:crypto';
import { requireSetting } from '@/lib/server/platform/settings/settings';

/** A key id as the queue compares it: one key in two onboardings has one MAC, and the table alone does not reveal which key. */
export function keyMacOf(keyId: string): string {
  return createHmac('sha256', requireSetting('hmacKey')).update(`key-id:${keyId}`).digest('base64url');
}
