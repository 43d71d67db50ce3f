import 'server-only';
import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * The address of who asks: the connection's own, or, where that is one of our proxies, the last address in X-Forwarded-For that is not.
 * null where there is no usable one. `proxies` are addresses or networks (`10.0.0.0/8`).
 */
export function addressOf(peer: string | null, forwardedFor: string | null, proxies: string[]): string | null {
  const trusted = listOf(proxies);
  let address = plain(peer ?? '');
  const hops = (forwardedFor ?? '').split(',').map((hop) => plain(hop.trim()));
  while (isTrusted(trusted, address) && hops.length > 0) {
    const hop = hops.pop() ?? '';
    if (isIP(hop) === 0) break;
    address = hop;
  }
  return isIP(address) === 0 ? null : address;
}

/** What the audit keeps of an address: its network, IPv4 by /24, IPv6 by /48. */
export function networkOf(address: string | null): string | null {
  if (address === null || isIP(address) === 0) return null;
  if (isIPv4(address)) return `${address.split('.').slice(0, 3).join('.')}.0/24`;
  return `${groupsOf(address).slice(0, 3).join(':')}::/48`;
}

/** What limits count by: an IPv4 address, or an IPv6 /64, since one household or host has a whole one. */
export function sourceOf(address: string | null): string {
  if (address === null || isIP(address) === 0) return 'unknown';
  if (isIPv4(address)) return address;
  return `${groupsOf(address).slice(0, 4).join(':')}::/64`;
}

/** IPv4 in IPv6 (`::ffff:192.0.2.1`) as IPv4; a zone (`%eth0`) and brackets are dropped. */
function plain(address: string): string {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare;
}

/** The eight groups of an IPv6 address, without leading zeros (RFC 4291, 2.2). */
function groupsOf(address: string): string[] {
  const v4 = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
  const hex = (high = '0', low = '0') => (Number(high) * 256 + Number(low)).toString(16);
  const text = v4 === null ? address : `${v4[1]}${hex(v4[2], v4[3])}:${hex(v4[4], v4[5])}`;
  const [head = '', tail] = text.toLowerCase().split('::');
  const before = head === '' ? [] : head.split(':');
  const after = tail === undefined || tail === '' ? [] : tail.split(':');
  const missing = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array<string>(missing).fill('0'), ...after].map((group) => Number.parseInt(group, 16).toString(16));
}

function listOf(proxies: string[]): BlockList {
  const list = new BlockList();
  for (const proxy of proxies) {
    const [address = '', bits] = proxy.split('/');
    const family = isIPv4(address) ? 'ipv4' : 'ipv6';
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isTrusted(trusted: BlockList, address: string): boolean {
  return isIP(address) !== 0 && trusted.check(address, isIPv4(address) ? 'ipv4' : 'ipv6');
}
