import 'server-only';
import { settings } from '@/lib/server/platform/settings/settings';

const daysValid = 30;

/**
 * Where researchers report what they find (RFC 9116), as the running portal is set. The text must name the moment at which it is out of
 * date; as each answer is made anew, only kept copies ever reach it.
 */
export function securityTxt(now: Date): string {
  const { origin, supportEmail } = settings();
  const expires = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() + daysValid));
  return [
    `Contact: mailto:${supportEmail}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en, de',
    `Canonical: ${origin}/.well-known/security.txt`,
    '',
  ].join('\n');
}
