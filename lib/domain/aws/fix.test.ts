import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { type Cause, causes, type Diagnosis } from '@/lib/domain/aws/cause';
import { type FixContext, fixFor } from '@/lib/domain/aws/fix';

const arn = 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors';
const writeStatement = { Sid: 'WriteToStream', Effect: 'Allow', Action: ['kinesis:PutRecord', 'kinesis:PutRecords'], Resource: arn };
const keys: FixContext = { method: 'keys', stream: { arn }, identityArn: 'arn:aws:iam::222222222222:user/it/sensor-writer' };
const role: FixContext = {
  method: 'role',
  stream: { arn },
  roleArn: 'arn:aws:iam::222222222222:role/microshare/writer',
  principalArn: 'arn:aws:iam::111111111111:role/portal',
  externalId: 'onb-Abc123',
};

test('a missing policy is answered with the exact policy, on the user that asked', () => {
  const fix = fixFor(found('policy-missing'), keys);
  expect(JSON.parse(fix?.policy ?? '')).toEqual({ Version: '2012-10-17', Statement: [writeStatement] });
  expect(fix?.cli).toMatch(/^aws iam put-user-policy --user-name '?sensor-writer'? --policy-name write-to-stream --policy-document '\{/);
  expect(fix?.consoleUrl).toBe(
    'https://eu-central-1.console.aws.amazon.com/iam/home?region=eu-central-1#/users/details/sensor-writer?section=permissions',
  );
});

test('for a role it is the role’s policy', () => {
  expect(fixFor(found('policy-missing'), role)?.cli).toMatch(/^aws iam put-role-policy --role-name '?writer'? /);
});

test('a refused trust is answered with the trust policy of this customer', () => {
  for (const cause of ['trust-refused', 'role-open-to-anyone'] as const) {
    const fix = fixFor(found(cause), role);
    expect(JSON.parse(fix?.trustPolicy ?? '').Statement[0]).toMatchObject({
      Principal: { AWS: 'arn:aws:iam::111111111111:root' },
      Condition: {
        StringEquals: { 'sts:ExternalId': 'onb-Abc123' },
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/portal' },
      },
    });
    expect(fix?.cli).toMatch(/^aws iam update-assume-role-policy --role-name '?writer'? /);
  }
});

test('a key of the customer’s own is added to the policy, only by way of Kinesis, and to the key’s policy', () => {
  const keyArn = 'arn:aws:kms:eu-central-1:222222222222:key/134f2428-cec1-4b25-a1ae-9048164dba47';
  const fix = fixFor(found('kms-denied', { keyArn }), role);
  expect(JSON.parse(fix?.policy ?? '').Statement[1]).toMatchObject({
    Action: 'kms:GenerateDataKey',
    Resource: keyArn,
    Condition: { StringEquals: { 'kms:ViaService': 'kinesis.eu-central-1.amazonaws.com' } },
  });
  expect(JSON.parse(fix?.keyPolicy ?? '')).toMatchObject({ Action: 'kms:GenerateDataKey', Principal: { AWS: role.roleArn } });
  const unnamed = fixFor(found('kms-denied'), role);
  expect(JSON.parse(unnamed?.policy ?? '').Statement[1].Resource).toBe('arn:aws:kms:eu-central-1:222222222222:key/*');
});

test('Firehose’s own role is never changed: the fix is for a second one', () => {
  const firehose = { ...role, roleArn: 'arn:aws:iam::222222222222:role/firehose_delivery_role' };
  const fix = fixFor(found('policy-missing', { trap: 'firehose-role' }), firehose);
  expect(fix).toMatchObject({ policy: expect.stringContaining(arn), trustPolicy: expect.stringContaining('onb-Abc123') });
  expect(fix).not.toHaveProperty('cli');
});

test('a stream that must admit another account gets a policy that names the caller', () => {
  const fix = fixFor(found('stream-policy-missing'), keys);
  const { Statement } = JSON.parse(fix?.streamPolicy ?? '');
  expect(Statement).toEqual([{ ...writeStatement, Principal: { AWS: keys.identityArn } }]);
});

test('an inactive key is made active by lines that find out whose it is', () => {
  const fix = fixFor(found('key-not-recognised'), { method: 'keys', stream: { arn }, keyId: 'AKIAEXAMPLE' });
  expect(fix?.cli?.split('\n').at(-1)).toMatch(
    /^aws iam update-access-key --user-name "\$user" --access-key-id '?AKIAEXAMPLE'? --status Active$/,
  );
});

describe('a policy of the organisation', () => {
  const named = 'arn:aws:organizations::333333333333:policy/o-a1b2c3/resource_control_policy/p-9f8e';

  test('that keeps Microshare from the role is answered with statements for the organisation’s administrator', () => {
    const values = { operation: 'sts:AssumeRole', layer: 'resource-control', how: 'explicit', policyArn: named };
    const fix = fixFor(found('organisation-denies', values), role);
    expect(fix?.perimeter?.map(({ by }) => by)).toEqual(['principal-account', 'resource-tag']);
    expect(JSON.parse(fix?.perimeter?.[0]?.text ?? '').Condition.StringNotEqualsIfExists).toEqual({
      'aws:PrincipalOrgID': 'o-a1b2c3',
      'aws:PrincipalAccount': ['111111111111'],
    });
    expect(fix?.cli).toBe('aws organizations describe-policy --policy-id p-9f8e --query Policy.Content --output text');
    expect(fix).not.toHaveProperty('policy');
  });

  test('that keeps a key from writing excepts its user, or the addresses that the portal publishes', () => {
    const values = { operation: 'kinesis:PutRecord', layer: 'service-control', how: 'explicit', egress: '198.51.100.7 203.0.113.0/24' };
    const fix = fixFor(found('organisation-denies', values), keys);
    expect(fix?.perimeter?.map(({ by }) => by)).toEqual(['principal-arn', 'source-address']);
    expect(fix?.perimeter?.[0]?.text).toContain('arn:aws:iam::222222222222:user/it/sensor-writer');
    expect(fix?.perimeter?.[1]?.text).toContain('203.0.113.0/24');
    expect(fix?.cli).toBe('aws organizations list-policies-for-target --target-id 222222222222 --filter SERVICE_CONTROL_POLICY');
  });

  test('that allows nothing is answered with the statement to add', () => {
    const values = { operation: 'kinesis:PutRecords', layer: 'service-control', how: 'missing' };
    const fix = fixFor(found('organisation-denies', values), role);
    expect(fix?.perimeter?.map(({ by }) => by)).toEqual(['allow']);
  });
});

test('a leaked key is made inactive, and the policy is for another user', () => {
  const fix = fixFor(found('key-quarantined'), { ...keys, keyId: 'AKIAEXAMPLE' });
  expect(fix?.cli?.split('\n').at(-1)).toMatch(/ --access-key-id '?AKIAEXAMPLE'? --status Inactive$/);
  expect(fix?.cli).not.toMatch(/detach|delete-user-policy/);
  expect(JSON.parse(fix?.policy ?? '')).toMatchObject({ Statement: [writeStatement] });
});

test('a policy that AWS named is shown by its ARN', () => {
  const policyArn = 'arn:aws:iam::222222222222:policy/Force_MFA';
  const fix = fixFor(found('policy-denies', { policyArn, trap: 'mfa' }), keys);
  expect(argumentsOf(fix?.cli ?? '').filter(([name]) => name === '--policy-arn')).not.toEqual([]);
  for (const [name, value] of argumentsOf(fix?.cli ?? '')) if (name === '--policy-arn') expect(value).toBe(policyArn);
});

test.each([
  ['cn-north-1', 'https://cn-north-1.console.amazonaws.cn/'],
  ['us-gov-west-1', 'https://us-gov-west-1.console.amazonaws-us-gov.com/'],
  ['eusc-de-east-1', 'https://eusc-de-east-1.console.amazonaws-eusc.eu/'],
])('links lead into the console of %s', (region, start) => {
  const partition = region.startsWith('cn') ? 'aws-cn' : region.startsWith('us-gov') ? 'aws-us-gov' : 'aws-eusc';
  const stream = { arn: `arn:${partition}:kinesis:${region}:222222222222:stream/sensors` };
  expect(fixFor(found('stream-not-found'), { ...keys, stream })?.consoleUrl?.startsWith(start)).toBe(true);
});

describe('every cause', () => {
  test.each(Object.keys(causes) as Cause[])('%s: only the customer is given something to change', (cause) => {
    for (const context of [keys, role]) {
      const fix = fixFor(found(cause), context);
      if (causes[cause].mustAct !== 'customer') expect(fix).toBeNull();
      if (fix?.policy !== undefined) expect(JSON.parse(fix.policy).Version).toBe('2012-10-17');
      if (fix?.consoleUrl !== undefined) expect(new URL(fix.consoleUrl).protocol).toBe('https:');
    }
  });

  test('a clock, a file and a mistyped code need no change in AWS', () => {
    for (const cause of ['clock-skew', 'file-refused', 'code-wrong'] as const) expect(fixFor(found(cause), keys)).toBeNull();
  });
});

test('no value breaks out of its word in bash', () => {
  const identityArn = 'arn:aws:iam::222222222222:user/a+b,c=d@e';
  const keyArn = 'arn:aws:kms:eu-central-1:222222222222:key/1';
  for (const cause of [
    'policy-missing',
    'policy-denies',
    'too-much-allowed',
    'kms-denied',
    'kms-key-disabled',
    'kms-key-unusable',
    'secret-wrong',
  ] as const) {
    const { cli = '' } = fixFor(found(cause, { keyArn }), { ...keys, identityArn }) ?? {};
    const seen = argumentsOf(cli);
    expect(seen.length).toBeGreaterThan(0);
    for (const [name, value] of seen) {
      if (name === '--user-name') expect(value).toBe('a+b,c=d@e');
      if (name === '--key-id') expect(value).toBe(keyArn);
      if (name === '--policy-document') expect(JSON.parse(value).Version).toBe('2012-10-17');
    }
  }
});

test('an identity that is not one is left out rather than put into a command', () => {
  const fix = fixFor(found('policy-missing'), { ...keys, identityArn: 'arn:aws:iam::222222222222:user/$(id);x' });
  expect(fix).not.toHaveProperty('cli');
  expect(fixFor(found('policy-missing'), { ...keys, stream: { arn: 'arn:aws:kinesis:nowhere-1:222222222222:stream/$(id)' } })).toBeNull();
});

function found(cause: Cause, values: Record<string, string> = {}): Diagnosis {
  return { cause, ...causes[cause], values };
}

/** What bash makes of the lines: the arguments that `aws` would get, in pairs of option and value. */
function argumentsOf(lines: string): [string, string][] {
  const script = `aws() { printf '%s\\0' "$@"; }\n${lines}\n`;
  const texts = execFileSync('bash', ['-c', script], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).split('\0');
  return texts.flatMap((word, index): [string, string][] => (word.startsWith('--') ? [[word, texts[index + 1] ?? '']] : []));
}
