import { describe, expect, test } from 'vitest';
import { parseStreamArn } from '@/lib/domain/aws/arn';
import { type PerimeterRefusal, perimeterExceptions, withException } from '@/lib/domain/aws/perimeter';
import type { PolicyStatement } from '@/lib/domain/aws/stream-policy';

const stream = parseStreamArn('arn:aws:kinesis:eu-west-1:222222222222:stream/sensors');
if (!stream.ok) throw new Error('the fixture is wrong');
const writerArn = 'arn:aws:iam::222222222222:role/microshare-writer';
const refusal: PerimeterRefusal = {
  layer: 'resource-control',
  how: 'explicit',
  action: 'sts:AssumeRole',
  stream: stream.value,
  writerArn,
  portalAccountId: '111111111111',
  egress: ['198.51.100.7'],
  organisationId: 'o-a1b2c3',
};

describe('sts:AssumeRole, refused by a resource control policy', () => {
  test('Microshare’s account is excepted beside the organisation, or the role by a tag', () => {
    const [account, tag, ...more] = perimeterExceptions(refusal);
    expect(more).toEqual([]);
    expect(account).toMatchObject({ by: 'principal-account' });
    expect(account?.statement).toEqual({
      Sid: 'OnlyOurOrganisationAndMicroshare',
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRole',
      Resource: '*',
      Condition: {
        StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3', 'aws:PrincipalAccount': ['111111111111'] },
        BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
      },
    });
    expect(tag?.statement.Condition?.['StringNotEqualsIfExists']).toEqual({
      'aws:PrincipalOrgID': 'o-a1b2c3',
      'aws:ResourceTag/dp:exclude:identity': 'true',
    });
  });

  test('without an account of the portal only the tag is left', () => {
    expect(perimeterExceptions({ ...refusal, portalAccountId: null }).map(({ by }) => by)).toEqual(['resource-tag']);
  });
});

describe('writing, refused by the organisation', () => {
  const writing = { ...refusal, action: 'kinesis' as const };

  test('by a service control policy: the writer is excepted, or Microshare’s addresses', () => {
    const [writer, address, ...more] = perimeterExceptions({ ...writing, layer: 'service-control' });
    expect(more).toEqual([]);
    expect(writer).toMatchObject({ by: 'principal-arn', condition: { ArnNotLikeIfExists: { 'aws:PrincipalArn': [writerArn] } } });
    expect(writer?.statement).not.toHaveProperty('Principal');
    expect(address).toMatchObject({ by: 'source-address', condition: { NotIpAddressIfExists: { 'aws:SourceIp': ['198.51.100.7'] } } });
  });

  test('by a resource control policy a tag on the stream is a way too', () => {
    expect(perimeterExceptions(writing).map(({ by }) => by)).toEqual(['principal-arn', 'source-address', 'resource-tag']);
  });

  test('unpublished addresses are not offered', () => {
    expect(perimeterExceptions({ ...writing, egress: [] }).map(({ by }) => by)).not.toContain('source-address');
  });

  test('the use of the key is excepted by its own action, and by no address, since Kinesis asks KMS itself', () => {
    const [writer, ...more] = perimeterExceptions({ ...writing, action: 'kms:GenerateDataKey', layer: 'service-control' });
    expect(more).toEqual([]);
    expect(writer).toMatchObject({ by: 'principal-arn', statement: { Action: 'kms:GenerateDataKey' } });
  });

  test('where nothing allows it, the statement to add allows just this stream', () => {
    expect(perimeterExceptions({ ...writing, layer: 'service-control', how: 'missing' })).toEqual([
      {
        by: 'allow',
        condition: {},
        statement: {
          Sid: 'MicroshareWritesToStream',
          Effect: 'Allow',
          Action: ['kinesis:PutRecord', 'kinesis:PutRecords'],
          Resource: stream.value.arn,
        },
      },
    ]);
  });
});

test('an exception is added to a statement of the organisation’s own and takes no condition from it', () => {
  const own: PolicyStatement = {
    Effect: 'Deny',
    Principal: '*',
    Action: ['sts:AssumeRole', 's3:*'],
    Resource: '*',
    Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-own' }, BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' } },
  };
  const [account] = perimeterExceptions(refusal);
  if (account === undefined) throw new Error('There is no exception.');
  expect(withException(own, account)).toEqual({
    ...own,
    Condition: {
      StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-own', 'aws:PrincipalAccount': ['111111111111'] },
      BoolIfExists: { 'aws:PrincipalIsAWSService': 'false' },
    },
  });
});
