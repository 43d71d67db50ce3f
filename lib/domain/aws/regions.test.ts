import { expect, test } from 'vitest';
import { consoleDomain, dnsSuffix, findRegion, hostFor, isServed, partitionName, partitionOf, regions } from '@/lib/domain/aws/regions';

test('each region is listed once, with a name of its own', () => {
  expect(new Set(regions.map(({ id }) => id)).size).toBe(regions.length);
  expect(new Set(regions.map(({ name }) => name)).size).toBe(regions.length);
});

test('a region determines its partition, its hosts and its console', () => {
  expect(hostFor('kinesis', 'eu-central-1')).toBe('kinesis.eu-central-1.amazonaws.com');
  expect(hostFor('sts', 'cn-north-1')).toBe('sts.cn-north-1.amazonaws.com.cn');
  expect(hostFor('kinesis', 'us-gov-west-1')).toBe('kinesis.us-gov-west-1.amazonaws.com');
  expect(hostFor('sts', 'eusc-de-east-1')).toBe('sts.eusc-de-east-1.amazonaws.eu');
  expect(partitionOf('us-gov-east-1')).toBe('aws-us-gov');
  expect(partitionOf('us-iso-east-1')).toBeNull();
  expect(dnsSuffix('aws-cn')).toBe('amazonaws.com.cn');
  expect(consoleDomain('aws-cn')).toBe('console.amazonaws.cn');
  expect(partitionName('aws-us-gov')).toBe('AWS GovCloud (US)');
  expect(isServed('aws-iso')).toBe(false);
});

test('regions that an account must enable first are marked', () => {
  expect(findRegion('eu-central-2')?.optIn).toBe(true);
  expect(findRegion('eu-central-1')?.optIn).toBe(false);
});

test('a host is never made up for a region that does not exist', () => {
  expect(() => hostFor('kinesis', 'eu-central-1.evil.test/')).toThrow();
});
