import { expect, test } from 'vitest';
import { conditionHolds, matchArn, matchPattern, type PolicyPlace, parsePolicy } from './policy-language';

const STATEMENT = { Effect: 'Allow', Action: 'kinesis:PutRecord', Resource: '*' };

test.each<[string, PolicyPlace, unknown, string]>([
  ['text that is no JSON', 'identity', '{', 'This policy contains invalid Json'],
  ['no statement', 'identity', {}, 'Syntax errors in policy.'],
  ['an unknown element', 'identity', { Statement: STATEMENT, Extra: 1 }, 'Syntax errors in policy.'],
  ['a version that does not exist', 'identity', { Version: '2020-01-01', Statement: STATEMENT }, 'Syntax errors in policy.'],
  ['an effect in lower case', 'identity', { Statement: { ...STATEMENT, Effect: 'allow' } }, 'Syntax errors in policy.'],
  ['both Action and NotAction', 'identity', { Statement: { ...STATEMENT, NotAction: 'a:b' } }, 'Syntax errors in policy.'],
  ['no action', 'identity', { Statement: { Effect: 'Allow', Resource: '*' } }, 'Policy statement must contain actions.'],
  ['no resource', 'identity', { Statement: { Effect: 'Allow', Action: 'a:b' } }, 'Policy statement must contain resources.'],
  [
    'a resource that is a name',
    'identity',
    { Statement: { ...STATEMENT, Resource: 'sensors' } },
    'Resource sensors must be in ARN format or "*".',
  ],
  [
    'a principal in an identity policy',
    'identity',
    { Statement: { ...STATEMENT, Principal: '*' } },
    'Policy document should not specify a principal.',
  ],
  [
    'no principal in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole' } },
    'Missing required field Principal',
  ],
  [
    'a resource in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'sts:AssumeRole', Principal: '*', Resource: '*' } },
    'Has prohibited field Resource',
  ],
  [
    'another action in a trust policy',
    'trust',
    { Statement: { Effect: 'Allow', Action: 'kinesis:PutRecord', Principal: '*' } },
    'AssumeRole policy may only specify STS AssumeRole actions.',
  ],
])('%s is refused in a policy of the kind %s', (_, place, policy, message) => {
  expect(parsePolicy(typeof policy === 'string' ? policy : JSON.stringify(policy), place)).toBe(message);
});

test('one statement and a list of them read the same', () => {
  const one = parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: STATEMENT }), 'identity');
  expect(one).toEqual(parsePolicy(JSON.stringify({ Version: '2012-10-17', Statement: [STATEMENT] }), 'identity'));
});

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
  expect(conditionHolds({ operator, key: key.toLowerCase(), values }, CONTEXT, true)).toBe(holds);
});

test('a policy of the older version knows no variables', () => {
  const condition = { operator: 'StringEquals', key: 'aws:username', values: [OWN_NAME] };
  expect(conditionHolds(condition, CONTEXT, false)).toBe(false);
});

/** A policy variable: the key in `${…}`. */
const variable = (key: string) => `\${${key}}`;
const NAMES_AND_TAGS = { 'aws:username': ['ana'], 'aws:principaltag/team': ['sensors'] };

test.each([
  ['*', 'anything', true],
  ['kinesis:Put*', 'kinesis:PutRecord', true],
  ['kinesis:PutRecord', 'kinesis:PutRecords', false],
  ['a?c', 'abc', true],
  ['a?c', 'ac', false],
  ['a.c', 'abc', false],
  ['onb-*', 'onb-', true],
  [`${variable('aws:username')}-x`, 'ana-x', true],
  [variable('aws:PrincipalTag/team'), 'sensors', true],
  [variable('aws:userid'), '', false],
  [variable("aws:userid, 'nobody'"), 'nobody', true],
  [variable('*'), '*', true],
  [variable('*'), 'a', false],
])('the pattern %s and the text %s: %s', (pattern, text, fits) => {
  expect(matchPattern(pattern, text, NAMES_AND_TAGS)).toBe(fits);
});

test.each([
  ['*', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/sensors', true],
  ['arn:aws:kinesis:*:*:stream/sensors', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/*', true],
  ['arn:aws:kinesis:*', true],
  ['arn:*:kinesis:*:222222222222:*', true],
  ['arn:aws:kinesis:eu-west-1:222222222222:stream/sensor', false],
  ['arn:aws:kinesis:us-east-1:222222222222:stream/sensors', false],
  ['arn:aws:*/sensors', false],
])('the ARN pattern %s matches each part by itself: %s', (pattern, fits) => {
  expect(matchArn(pattern, 'arn:aws:kinesis:eu-west-1:222222222222:stream/sensors', {})).toBe(fits);
});
