import { describe, expect, test } from 'vitest';
import { readTrustPolicy } from '@/lib/domain/aws/read-trust-policy';
import { trustPolicy } from '@/lib/domain/aws/stream-policy';

const principalArn = 'arn:aws:iam::111111111111:role/portal';
const root = 'arn:aws:iam::111111111111:root';
const externalId = 'onb-3f2a';
const expected = { principalArn, externalId };
const right = { 'sts:ExternalId': externalId };

type Parts = { principal?: unknown; condition?: unknown; effect?: string; action?: unknown };

function policy(...statements: Parts[]): string {
  const Statement = statements.map(
    ({ principal = { AWS: principalArn }, condition = { StringEquals: right }, effect = 'Allow', action = 'sts:AssumeRole' }) => ({
      Effect: effect,
      Principal: principal,
      Action: action,
      ...(condition === null ? {} : { Condition: condition }),
    }),
  );
  return JSON.stringify({ Version: '2012-10-17', Statement });
}

function kindsIn(text: string): string[] {
  const read = readTrustPolicy(text, expected);
  return read.ok ? read.value.map(({ kind }) => kind) : [read.fault.kind];
}

describe('nothing is found in a policy that lets in Microshare alone', () => {
  const document = JSON.stringify(trustPolicy(principalArn, externalId));
  test.each([
    ['as the guide prints it', document],
    ['in the guide’s other form', JSON.stringify(trustPolicy(principalArn, externalId, 'by-arn'))],
    ['with one statement that is no list', JSON.stringify({ Statement: JSON.parse(policy({})).Statement[0] })],
    ['in the answer of get-role', JSON.stringify({ Role: { Arn: 'x', AssumeRolePolicyDocument: JSON.parse(document) } })],
    ['percent-encoded, as the API answers it', JSON.stringify({ Role: { AssumeRolePolicyDocument: encodeURIComponent(document) } })],
    ['between other text', `Ours {now}:\n${document}\nIs it right?`],
    ['percent-encoded alone', encodeURIComponent(document)],
    ['by the account’s root, narrowed to the principal', narrowed('ArnEquals')],
    ['the same with ArnLike and another spelling of the key', narrowed('ArnLike').replace('aws:PrincipalArn', 'AWS:principalarn')],
    ['with StringLike and no pattern', policy({ condition: { StringLike: right } })],
    ['beside a statement for a service', policy({}, { principal: { Service: 'ec2.amazonaws.com' }, condition: null })],
    ['beside a statement for another action', policy({}, { action: 'sts:TagSession', condition: null, principal: '*' })],
  ])('%s', (_how, text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ['everybody, with the right external ID', policy({ principal: '*' }), ['trust-anyone']],
  ['everybody as an AWS principal', policy({ principal: { AWS: ['*', principalArn] } }), ['trust-anyone']],
  ['everybody without an external ID', policy({ principal: '*', condition: null }), ['trust-anyone', 'trust-external-id-missing']],
  [
    'everybody but one',
    JSON.stringify({ Statement: [{ Effect: 'Allow', NotPrincipal: { AWS: root }, Action: 'sts:AssumeRole' }] }),
    ['trust-anyone', 'trust-external-id-missing'],
  ],
  ['the whole account of Microshare', policy({ principal: { AWS: root } }), ['trust-whole-account']],
  ['the account by its number', policy({ principal: { AWS: '111111111111' } }), ['trust-whole-account']],
  ['another principal too', policy({ principal: { AWS: [principalArn, 'arn:aws:iam::333333333333:root'] } }), ['trust-other-principal']],
  [
    'another principal only',
    policy({ principal: { AWS: 'arn:aws:iam::333333333333:role/x' } }),
    ['trust-not-named', 'trust-other-principal'],
  ],
  ['a principal that was made anew', policy({ principal: { AWS: 'AROAEXAMPLEEXAMPLE123' } }), ['trust-not-named', 'trust-principal-gone']],
  ['a service only', policy({ principal: { Service: 'firehose.amazonaws.com' } }), ['trust-not-named']],
  ['no external ID', policy({ condition: null }), ['trust-external-id-missing']],
  ['a pattern', policy({ condition: { StringLike: { 'sts:ExternalId': 'onb-*' } } }), ['trust-external-id-pattern']],
  ['an external ID that may be left out', policy({ condition: { StringEqualsIfExists: right } }), ['trust-external-id-optional']],
  ['another external ID', policy({ condition: { StringEquals: { 'sts:externalid': 'onb-other' } } }), ['trust-external-id-other']],
  ['MFA', policy({ condition: { StringEquals: right, Bool: { 'aws:MultiFactorAuthPresent': 'true' } } }), ['trust-more-conditions']],
  ['a Deny', policy({}, { effect: 'Deny', principal: '*', condition: null, action: 'sts:*' }), ['trust-denies']],
  ['federation only', policy({ action: 'sts:AssumeRoleWithSAML' }), ['trust-not-named']],
  ['no statement', '{"Statement":[]}', ['not-a-policy']],
  ['a permission policy', '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}', ['not-a-policy']],
  ['no policy', '{"a":1}', ['not-a-policy']],
  ['a role’s ARN', principalArn, ['not-a-policy']],
  ['nothing', '', ['not-a-policy']],
  ['broken percent signs', '%E0%A4%A', ['not-a-policy']],
])('%s is found', (_what, text, kinds) => {
  expect(kindsIn(text)).toEqual(kinds);
});

test('what is found is shown by its own value', () => {
  const read = readTrustPolicy(policy({ principal: { AWS: [principalArn, 'arn:aws:iam::333333333333:user/x'] } }), expected);
  expect(read).toMatchObject({ value: [{ values: { principal: 'arn:aws:iam::333333333333:user/x' } }] });
});

function narrowed(operator: string): string {
  return policy({ principal: { AWS: root }, condition: { StringEquals: right, [operator]: { 'aws:PrincipalArn': principalArn } } });
}
