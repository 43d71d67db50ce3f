import { expect, test } from 'vitest';
import { holdCondition } from './hold-condition';

/** The policy variable that stands for the caller's own name. */
const OWN_NAME = '$'.concat('{aws:username}');
const CONTEXT = {
  'sts:externalid': ['onb-1'],
  'aws:sourceip': ['203.0.113.7'],
  'aws:securetransport': ['true'],
  'aws:principalarn': ['arn:aws:iam::222222222222:user/path/ana'],
  'aws:epochtime': ['1000'],
  'aws:currenttime': ['2026-06-01T00:00:00.000Z'],
  'aws:tagkeys': ['team', 'site'],
  'aws:username': ['ana'],
};

test.each<[string, string, string[], boolean]>([
  ['StringEquals', 'sts:ExternalId', ['onb-1'], true],
  ['StringEquals', 'sts:ExternalId', ['onb-2', 'onb-1'], true],
  ['StringEquals', 'sts:ExternalId', ['ONB-1'], false],
  ['StringEquals', 'sts:ExternalId', ['onb-*'], false],
  ['StringEqualsIgnoreCase', 'sts:ExternalId', ['ONB-1'], true],
  ['StringLike', 'sts:ExternalId', ['onb-*'], true],
  ['StringNotEquals', 'sts:ExternalId', ['onb-1'], false],
  ['StringNotEquals', 'sts:ExternalId', ['onb-2'], true],
  ['StringNotLike', 'sts:ExternalId', ['onb-*'], false],
  ['StringEquals', 'aws:PrincipalOrgID', ['o-1'], false],
  ['StringEqualsIfExists', 'aws:PrincipalOrgID', ['o-1'], true],
  ['StringNotEquals', 'aws:PrincipalOrgID', ['o-1'], true],
  ['StringEquals', 'aws:username', [OWN_NAME], true],
  ['ArnEquals', 'aws:PrincipalArn', ['arn:aws:iam::222222222222:user/path/ana'], true],
  ['ArnLike', 'aws:PrincipalArn', ['arn:aws:iam::*:user/*'], true],
  ['ArnNotLike', 'aws:PrincipalArn', ['arn:aws:iam::222222222222:*'], false],
  ['Bool', 'aws:SecureTransport', ['true'], true],
  ['Bool', 'aws:SecureTransport', ['false'], false],
  ['Bool', 'aws:MultiFactorAuthPresent', ['true'], false],
  ['BoolIfExists', 'aws:MultiFactorAuthPresent', ['true'], true],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.0/24'], true],
  ['IpAddress', 'aws:SourceIp', ['203.0.113.7'], true],
  ['IpAddress', 'aws:SourceIp', ['198.51.100.0/24'], false],
  ['IpAddress', 'aws:SourceIp', ['2001:db8::/32'], false],
  ['NotIpAddress', 'aws:SourceIp', ['198.51.100.0/24'], true],
  ['IpAddress', 'aws:SourceIp', ['nonsense'], false],
  ['Null', 'sts:ExternalId', ['true'], false],
  ['Null', 'sts:ExternalId', ['false'], true],
  ['Null', 'aws:PrincipalOrgID', ['true'], true],
  ['NumericGreaterThan', 'aws:EpochTime', ['999'], true],
  ['NumericLessThanEquals', 'aws:EpochTime', ['999'], false],
  ['DateLessThan', 'aws:CurrentTime', ['2027-01-01T00:00:00Z'], true],
  ['DateGreaterThan', 'aws:CurrentTime', ['2027-01-01T00:00:00Z'], false],
  ['ForAnyValue:StringEquals', 'aws:TagKeys', ['team'], true],
  ['ForAnyValue:StringEquals', 'aws:TagKeys', ['else'], false],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['team', 'site', 'more'], true],
  ['ForAllValues:StringEquals', 'aws:TagKeys', ['team'], false],
  ['ForAllValues:StringEquals', 'aws:PrincipalOrgID', ['o-1'], true],
  ['ForAnyValue:StringEquals', 'aws:PrincipalOrgID', ['o-1'], false],
  ['StringAlmostEquals', 'sts:ExternalId', ['onb-1'], false],
])('%s on %s with %j: %s', (operator, key, values, holds) => {
  expect(holdCondition({ operator, key: key.toLowerCase(), values }, CONTEXT, true)).toBe(holds);
});

test('a policy of the older version knows no variables', () => {
  const condition = { operator: 'StringEquals', key: 'aws:username', values: [OWN_NAME] };
  expect(holdCondition(condition, CONTEXT, false)).toBe(false);
});
