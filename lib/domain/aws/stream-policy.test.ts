import { expect, test } from 'vitest';
import { parseStream } from '@/lib/domain/aws/arn';
import { regions } from '@/lib/domain/aws/regions';
import { permissionPolicy, policyText, sessionPolicy, sessionPolicyCharactersMax, trustPolicy } from '@/lib/domain/aws/stream-policy';

function stream(region = 'eu-central-1', name = 'sensors') {
  const parsed = parseStream({ region, accountId: '222222222222', name });
  if (!parsed.ok) throw new Error(parsed.fault.kind);
  return parsed.value;
}

test('the permission policy allows PutRecord and PutRecords on the stream and nothing else', () => {
  expect(permissionPolicy(stream())).toEqual({
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'WriteToStream',
        Effect: 'Allow',
        Action: ['kinesis:PutRecord', 'kinesis:PutRecords'],
        Resource: 'arn:aws:kinesis:eu-central-1:222222222222:stream/sensors',
      },
    ],
  });
});

test('a key of the customer’s own is allowed only through Kinesis in the stream’s region', () => {
  const cmkArn = 'arn:aws-cn:kms:cn-north-1:222222222222:key/1';
  expect(permissionPolicy(stream('cn-north-1'), { cmkArn }).Statement[1]).toEqual({
    Sid: 'UseStreamKey',
    Effect: 'Allow',
    Action: 'kms:GenerateDataKey',
    Resource: cmkArn,
    Condition: { StringEquals: { 'kms:ViaService': 'kinesis.cn-north-1.amazonaws.com.cn' } },
  });
});

test('the trust policy names Microshare’s account, and holds it to one principal and the external ID', () => {
  expect(trustPolicy('arn:aws:iam::111111111111:role/team/portal', 'onb-x').Statement).toEqual([
    {
      Sid: 'MicroshareAssumesThisRole',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:root' },
      Action: 'sts:AssumeRole',
      Condition: {
        StringEquals: { 'sts:ExternalId': 'onb-x' },
        ArnEquals: { 'aws:PrincipalArn': 'arn:aws:iam::111111111111:role/team/portal' },
      },
    },
  ]);
});

test('a principal that is an account is named as it is', () => {
  const [statement] = trustPolicy('arn:aws-cn:iam::111111111111:root', 'onb-x').Statement;
  expect(statement).toMatchObject({ Principal: { AWS: 'arn:aws-cn:iam::111111111111:root' } });
  expect(statement?.Condition).toEqual({ StringEquals: { 'sts:ExternalId': 'onb-x' } });
});

test('the trust policy by ARN names one principal and demands the external ID to be equal', () => {
  expect(trustPolicy('arn:aws:iam::111111111111:role/portal', 'onb-x', 'by-arn').Statement).toEqual([
    {
      Sid: 'MicroshareAssumesThisRole',
      Effect: 'Allow',
      Principal: { AWS: 'arn:aws:iam::111111111111:role/portal' },
      Action: 'sts:AssumeRole',
      Condition: { StringEquals: { 'sts:ExternalId': 'onb-x' } },
    },
  ]);
});

test('the session policy stays under AWS’s limit in every region with the longest name', () => {
  for (const { id } of regions) {
    expect(policyText(sessionPolicy(stream(id, 's'.repeat(128)))).length).toBeLessThan(sessionPolicyCharactersMax);
  }
});
