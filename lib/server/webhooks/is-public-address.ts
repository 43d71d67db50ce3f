import 'server-only';
import { BlockList, isIPv4 } from 'node:net';

/**
 * Whether an address leads into the public internet: not to this machine, a private network, a cloud's metadata, or what stands for
 * another address. Sources: IANA's special-purpose registries for IPv4 and IPv6; of IPv6 only 2000::/3 is handed out.
 */
export function isPublicAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  if (isIPv4(plain)) return !special.check(plain, 'ipv4');
  return handedOut.check(plain, 'ipv6') && !special.check(plain, 'ipv6');
}

const special = new BlockList();
for (const network of [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]) {
  const [address = '', bits = ''] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv4');
}
for (const network of ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']) {
  const [address = '', bits = ''] = network.split('/');
  special.addSubnet(address, Number(bits), 'ipv6');
}

const handedOut = new BlockList();
handedOut.addSubnet('2000::', 3, 'ipv6');
