import 'server-only';
import { BlockList, isIP, isIPv4 } from 'node:net';

/** Whether a URL's host is this very machine (RFC 6761, 6.3; RFC 1122, 3.2.1.3; RFC 4291, 2.5.3). False for what is no URL. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return isLoopbackHost(new URL(address).hostname);
}

export function isLoopbackHost(host: string): boolean {
  const bare = bareHost(host);
  return bare === 'localhost' || bare.endsWith('.localhost') || isIn(loopback, bare);
}

/** Whether a URL's host is a link-local address, where clouds serve the machine's own credentials. */
export function isLinkLocal(address: string): boolean {
  if (!URL.canParse(address)) return false;
  return isIn(linkLocal, bareHost(new URL(address).hostname));
}

/** Whether a network holds so much of the internet that everybody is in it. An address alone never does. */
export function isEverybody(network: string): boolean {
  const [address = '', bits = ''] = network.split('/');
  if (bits === '') return false;
  if (isIPv4(address)) return Number(bits) < 8;
  // 2000::/3 is the whole public internet; IPv4 within IPv6 begins at 96 bits.
  return Number(bits) < 7 || (Number(bits) < 104 && isMapped(address));
}

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const linkLocal = new BlockList();
linkLocal.addSubnet('169.254.0.0', 16, 'ipv4');
linkLocal.addSubnet('fe80::', 10, 'ipv6');
// The metadata services that AWS serves over IPv6.
linkLocal.addSubnet('fd00:ec2::', 32, 'ipv6');

const mapped = new BlockList();
mapped.addSubnet('::', 80, 'ipv6');

function isMapped(address: string): boolean {
  return mapped.check(address, 'ipv6');
}

function isIn(networks: BlockList, host: string): boolean {
  return isIP(host) !== 0 && networks.check(host, isIPv4(host) ? 'ipv4' : 'ipv6');
}

/** In lower case, without brackets, zone and the dot that ends an absolute name. */
function bareHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '')
    .replace(/\.$/, '');
}
