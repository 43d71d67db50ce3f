import 'server-only';
import { addressOf, sourceOf } from '@/lib/server/platform/network/network';
import { peerHeader } from '@/lib/server/platform/network/peer-address';
import { settings } from '@/lib/server/platform/settings/settings';

/** What limits count by, from a request's headers: an IPv4 address, an IPv6 /64, or `unknown`. */
export function sourceIn(headers: Headers): string {
  return sourceOf(addressOf(headers.get(peerHeader), headers.get('x-forwarded-for'), settings().trustedProxies));
}
