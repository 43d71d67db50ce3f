import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ACCOUNT,
  allow,
  EXTERNAL_ID,
  kinesisOf,
  kinesisRequest,
  refusalOf,
  STREAM,
  send,
  sign,
  stsOf,
  trust,
} from '@/e2e/support/aws-fixture';
import type { PolicyInput } from './admin';
import { type LocalAws, startLocalAws } from './local-aws';
import { type FaultName, namedFaults } from './named-faults';

let aws: LocalAws;
let keys: { accessKeyId: string; secretAccessKey: string };
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  keys = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'admin', policies: [allow('*')] });
  await aws.admin.addStream({ arn: STREAM });
});

const put = () => kinesisOf(aws, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') }));
const record = { StreamName: 'sensors', PartitionKey: 'a', Data: 'e30=' };
const ask = async (body: object = record) => send(aws, await sign(kinesisRequest('PutRecord', body), keys));

describe('each fault of the table strikes one call, and the next is as it was', () => {
  const foreign = Object.entries(namedFaults).filter(([, { effect }]) => effect.kind === 'answer') as [FaultName, { plays: string }][];
  test.each(foreign)('%s', async (name) => {
    const { effect } = namedFaults[name];
    if (effect.kind !== 'answer') throw new Error('the table is wrong');
    await aws.admin.play(name, { accountId: ACCOUNT });
    const answer = await ask();
    expect([answer.status, answer.body]).toEqual([effect.status, effect.body]);
    expect(answer.headers).not.toHaveProperty('x-amzn-requestid');
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
    expect(await aws.admin.records(STREAM)).toHaveLength(1);
  });

  test('no-proof', async () => {
    await aws.admin.play('no-proof', { accountId: ACCOUNT });
    const written = await ask();
    expect([written.status, JSON.parse(written.body)]).toEqual([200, { ShardId: expect.any(String), EncryptionType: 'NONE' }]);
    await aws.admin.play('no-proof', { service: 'sts' });
    expect(await stsOf(aws, keys).send(new GetCallerIdentityCommand({}))).not.toHaveProperty('Account');
    await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'r', trustPolicy: trust(ACCOUNT) });
    const assume = () =>
      stsOf(aws, keys).send(
        new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${ACCOUNT}:role/r`, RoleSessionName: 'sn', ExternalId: EXTERNAL_ID }),
      );
    await aws.admin.play('no-proof', { service: 'sts' });
    expect((await assume()).Credentials).toBeUndefined();
    expect((await assume()).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  test('cut-body', async () => {
    await aws.admin.play('cut-body');
    await expect(put()).rejects.toThrow(/aborted|hang up|ECONNRESET/);
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });

  test('dry-run-throttle', async () => {
    await aws.admin.play('dry-run-throttle', { times: 2 });
    expect((await ask()).status).toBe(200);
    expect(JSON.parse((await ask({ ...record, DryRun: true })).body)).toEqual({ __type: 'ThrottlingException', message: 'Rate exceeded' });
    expect(JSON.parse((await ask({ ...record, DryRun: true })).body).__type).toBe('DryRunOperationException');
  });

  test.each([
    ['throttle', 'ProvisionedThroughputExceededException'],
    ['failure-500', 'InternalFailure'],
    ['unavailable-503', 'ServiceUnavailable'],
  ] as const)('%s', async (name, code) => {
    await aws.admin.play(name);
    expect((await refusalOf(put())).name).toBe(code);
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });

  test('dropped', async () => {
    await aws.admin.play('dropped');
    await expect(put()).rejects.toMatchObject({ code: 'ECONNRESET' });
  });
});

describe('what stands above or beside the policies of an account', () => {
  const deny = (Condition: Record<string, Record<string, string | string[]>>): PolicyInput => ({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Principal: '*', Action: ['sts:AssumeRole', 'kinesis:*'], Resource: '*', Condition }],
  });
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/writer`;
  const assume = async () => {
    const portal = await aws.admin.addPortal();
    await aws.admin.addRole({
      accountId: ACCOUNT,
      roleName: 'writer',
      trustPolicy: trust(portal.principalArn),
      tags: { vendor: 'microshare' },
    });
    return stsOf(aws, portal).send(new AssumeRoleCommand({ RoleArn: roleArn, RoleSessionName: 'sn', ExternalId: EXTERNAL_ID }));
  };
  const setRcp = (Condition: Parameters<typeof deny>[0]) =>
    aws.admin.setAccount({ accountId: ACCOUNT, organizationId: 'o-own', resourceControlPolicies: [deny(Condition)] });

  test.each([
    ['aws:PrincipalOrgID', { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-own' } }, { 'aws:PrincipalAccount': '999988887777' }],
    ['aws:PrincipalAccount', { StringNotEquals: { 'aws:PrincipalAccount': '111111111111' } }, { 'aws:PrincipalAccount': '999988887777' }],
    ['aws:ResourceTag', { StringNotEqualsIfExists: { 'aws:ResourceTag/vendor': 'nobody' } }, { 'aws:ResourceTag/vendor': 'microshare' }],
  ])('a resource control policy with %s refuses, and its exception lets in', async (_, refusing, exception) => {
    await setRcp(refusing);
    expect(await refusalOf(assume())).toMatchObject({
      name: 'AccessDenied',
      message: expect.stringContaining('with an explicit deny in a resource control policy'),
    });
    const [operator = '', tests = {}] = Object.entries(refusing)[0] ?? [];
    await setRcp({ [operator]: { ...tests, ...exception } });
    expect((await assume()).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  });

  test('a resource control policy with aws:SourceIp refuses other addresses', async () => {
    await setRcp({ NotIpAddress: { 'aws:SourceIp': '198.51.100.0/24' } });
    expect((await refusalOf(put())).message).toContain('with an explicit deny in a resource control policy');
    await setRcp({ NotIpAddress: { 'aws:SourceIp': ['198.51.100.0/24', '203.0.113.0/24'] } });
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });

  test('a tag of the stream excepts it', async () => {
    await setRcp({ StringNotEqualsIfExists: { 'aws:ResourceTag/vendor': 'microshare' } });
    expect((await refusalOf(put())).name).toBe('AccessDeniedException');
    await aws.admin.setStream({ arn: STREAM, tags: { vendor: 'microshare' } });
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });

  test('a service control policy is named by its ARN', async () => {
    await aws.admin.setAccount({
      accountId: ACCOUNT,
      serviceControlPolicies: [allow('*'), { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 'kinesis:*', Resource: '*' }] }],
    });
    expect((await refusalOf(put())).message).toMatch(/with an explicit deny in a service control policy: arn:aws:organizations::/);
  });

  test.each([
    ['AWS’s quarantine of a leaked key', 'arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV3', undefined],
    [
      'a policy that demands MFA',
      `arn:aws:iam::${ACCOUNT}:policy/Force_MFA`,
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Deny', Action: '*', Resource: '*', Condition: { BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } } }],
      },
    ],
  ])('%s denies, and AWS names it', async (_, policyArn, document) => {
    await aws.admin.attachPolicy({ accountId: ACCOUNT, userName: 'admin', policyArn, ...(document === undefined ? {} : { document }) });
    expect((await refusalOf(put())).message).toMatch(new RegExp(`with an explicit deny in an identity-based policy: ${policyArn}$`));
    await aws.admin.attachPolicy({ accountId: ACCOUNT, userName: 'admin', policyArn, attached: false });
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });

  test('an account whose sign-up is not complete takes no call to Kinesis', async () => {
    await aws.admin.setAccount({ accountId: ACCOUNT, active: false });
    expect(await refusalOf(put())).toMatchObject({ name: 'SubscriptionRequiredException' });
    await aws.admin.setAccount({ accountId: ACCOUNT, active: true });
    expect((await put()).SequenceNumber).toMatch(/^\d+$/);
  });
});
