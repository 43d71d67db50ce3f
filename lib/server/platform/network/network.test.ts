import { expect, test } from 'vitest';
import { addressOf, networkOf, sourceOf } from '@/lib/server/platform/network/network';

test.each([
  ['198.51.100.7', '203.0.113.9', [], '198.51.100.7'],
  ['10.0.0.2', '203.0.113.9', ['10.0.0.0/8'], '203.0.113.9'],
  ['10.0.0.2', '1.2.3.4, 203.0.113.9', ['10.0.0.0/8'], '203.0.113.9'],
  ['10.0.0.2', '1.2.3.4, 203.0.113.9, 10.0.0.3', ['10.0.0.0/8'], '203.0.113.9'],
  ['::ffff:10.0.0.2', '2001:db8::9', ['10.0.0.2'], '2001:db8::9'],
  ['10.0.0.2', 'unknown', ['10.0.0.2'], '10.0.0.2'],
  [null, '203.0.113.9', [], null],
])('a caller at %s that says %s, with proxies %o, is %s', (peer, forwarded, proxies, expected) => {
  expect(addressOf(peer, forwarded, proxies)).toBe(expected);
});

test.each([
  ['203.0.113.9', '203.0.113.0/24', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1::/48', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0::/48', '2001:db8:0:0::/64'],
  [null, null, 'unknown'],
])('%s is audited as %s and limited as %s', (address, network, source) => {
  expect(networkOf(address)).toBe(network);
  expect(sourceOf(address)).toBe(source);
});
