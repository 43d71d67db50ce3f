import { ListStreamsCommand, PutRecordCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ACCOUNT, allow, EXTERNAL_ID, kinesisOf, refusalOf, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import type { PolicyInput } from './admin';
import { type LocalAws, startLocalAws } from './local-aws';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(() => aws.admin.reset());

const RECORD = { StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') };
const USER = `arn:aws:iam::${ACCOUNT}:user/writer`;
const DENIED = `User: ${USER} is not authorized to perform: kinesis:PutRecord on resource: ${STREAM} `;
const put = allow('kinesis:PutRecord', STREAM);

test.each<[string, PolicyInput, boolean]>([
  ['the action on the stream', put, true],
  ['a wildcard action', allow('kinesis:Put*', STREAM), true],
  ['an action in other letters', allow('KINESIS:putrecord', STREAM), true],
  ['every action on a wildcard stream', allow('*', 'arn:aws:kinesis:*:*:stream/sens*'), true],
  ['an incomplete ARN', allow('kinesis:*', 'arn:aws:kinesis:eu-west-1'), true],
  ['another action', allow('kinesis:PutRecords', STREAM), false],
  ['another stream', allow('kinesis:PutRecord', `${STREAM}2`), false],
  ['another region', allow('kinesis:PutRecord', STREAM.replace('eu-west-1', 'eu-west-2')), false],
  ['another account', allow('kinesis:PutRecord', STREAM.replace(ACCOUNT, '373439459043')), false],
  [
    'everything but this action',
    { Version: '2012-10-17', Statement: { Effect: 'Allow', NotAction: 'kinesis:PutRecord', Resource: '*' } },
    false,
  ],
  [
    'everything but another stream',
    { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', NotResource: `${STREAM}2` } },
    true,
  ],
  [
    'a condition that holds',
    conditioned({ IpAddress: { 'aws:SourceIp': '203.0.113.0/24' }, Bool: { 'aws:SecureTransport': 'true' } }),
    true,
  ],
  ['a condition that does not hold', conditioned({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), false],
  ['the region by condition', conditioned({ StringEquals: { 'aws:RequestedRegion': 'eu-west-1' } }), true],
])('an identity policy that allows %s (%#) decides', async (_, policy, allowed) => {
  const user = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'writer', policies: [policy] });
  await aws.admin.addStream({ arn: STREAM });
  const call = kinesisOf(aws, user).send(new PutRecordCommand(RECORD));
  if (allowed) expect(await call).toMatchObject({ EncryptionType: 'NONE' });
  else
    expect(await refusalOf(call)).toEqual({
      name: 'AccessDeniedException',
      status: 400,
      message: `${DENIED}because no identity-based policy allows the kinesis:PutRecord action`,
    });
});

const denyPut = { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: 'kinesis:PutRecord', Resource: '*' } };
const holder = { accountId: ACCOUNT, userName: 'writer' };

test.each<[string, () => Promise<unknown>, string]>([
  [
    'an identity policy',
    () => aws.admin.putUserPolicy({ ...holder, policyName: 'deny', policy: denyPut }),
    'with an explicit deny in an identity-based policy',
  ],
  [
    'a permissions boundary',
    () => aws.admin.setBoundary({ ...holder, policy: denyPut }),
    'with an explicit deny in a permissions boundary',
  ],
  [
    'a silent boundary',
    () => aws.admin.setBoundary({ ...holder, policy: allow('s3:*') }),
    'because no permissions boundary allows the kinesis:PutRecord action',
  ],
  [
    'a service control policy',
    () => aws.admin.setAccount({ accountId: ACCOUNT, serviceControlPolicies: [allow('*'), denyPut] }),
    'with an explicit deny in a service control policy: arn:aws:organizations::222222222222:policy/o-local000000/service_control_policy/p-local001',
  ],
  [
    'silent service control policies',
    () => aws.admin.setAccount({ accountId: ACCOUNT, serviceControlPolicies: [allow('s3:*')] }),
    'because no service control policy allows the kinesis:PutRecord action',
  ],
  [
    'a resource control policy',
    () =>
      aws.admin.setAccount({
        accountId: ACCOUNT,
        resourceControlPolicies: [{ ...denyPut, Statement: { ...denyPut.Statement, Principal: '*' } }],
      }),
    'with an explicit deny in a resource control policy',
  ],
  [
    'the stream’s own policy',
    () =>
      aws.admin.setStream({ arn: STREAM, resourcePolicy: { ...denyPut, Statement: { ...denyPut.Statement, Principal: { AWS: USER } } } }),
    'with an explicit deny in a resource-based policy',
  ],
])('%s refuses what the identity policy allows, and says so', async (_, refuse, reason) => {
  const user = await aws.admin.addUser({ ...holder, policies: [put] });
  await aws.admin.addStream({ arn: STREAM });
  await kinesisOf(aws, user).send(new PutRecordCommand(RECORD));
  await refuse();
  expect(await refusalOf(kinesisOf(aws, user).send(new PutRecordCommand(RECORD)))).toMatchObject({
    name: 'AccessDeniedException',
    message: DENIED + reason,
  });
});

test('across accounts both the caller’s policy and the stream’s must allow', async () => {
  const other = await aws.admin.addUser({ accountId: '333333333333', userName: 'reader' });
  await aws.admin.addStream({ arn: STREAM });
  const call = () => kinesisOf(aws, other).send(new PutRecordCommand({ PartitionKey: 'a', Data: RECORD.Data, StreamARN: STREAM }));
  expect((await refusalOf(call())).message).toMatch(/because no identity-based policy allows the kinesis:PutRecord action$/);
  await aws.admin.putUserPolicy({ accountId: '333333333333', userName: 'reader', policy: put });
  expect((await refusalOf(call())).message).toMatch(/because no resource-based policy allows the kinesis:PutRecord action$/);
  await aws.admin.setStream({
    arn: STREAM,
    resourcePolicy: {
      ...put,
      Statement: [{ Effect: 'Allow', Principal: { AWS: '333333333333' }, Action: 'kinesis:PutRecord', Resource: STREAM }],
    },
  });
  expect(await call()).toMatchObject({ EncryptionType: 'NONE' });
});

test.each([
  ['*', true],
  [STREAM.replace('sensors', '*'), false],
])('a policy on %s allows listing streams: %s', async (resource, allowed) => {
  const user = await aws.admin.addUser({ ...holder, policies: [allow('kinesis:*', resource)] });
  const call = kinesisOf(aws, user).send(new ListStreamsCommand({}));
  if (allowed) expect((await call).StreamNames).toEqual([]);
  else expect((await refusalOf(call)).name).toBe('AccessDeniedException');
});

test('permission comes before existence: a scoped key learns nothing of another name', async () => {
  const user = await aws.admin.addUser({ ...holder, policies: [put] });
  expect((await refusalOf(kinesisOf(aws, user).send(new PutRecordCommand({ ...RECORD, StreamName: 'other' })))).name).toBe(
    'AccessDeniedException',
  );
  expect(await refusalOf(kinesisOf(aws, user).send(new PutRecordCommand(RECORD)))).toEqual({
    name: 'ResourceNotFoundException',
    status: 400,
    message: 'Stream sensors under account 222222222222 not found.',
  });
});

test('a session stays within its session policy', async () => {
  const portal = await aws.admin.addPortal();
  const role = await aws.admin.addRole({
    accountId: ACCOUNT,
    roleName: 'microshare',
    trustPolicy: trust(portal.principalArn),
    policies: [allow('kinesis:*')],
  });
  await aws.admin.addStream({ arn: STREAM });
  const assume = (policy?: unknown) =>
    stsOf(aws, portal).send(
      new AssumeRoleCommand({
        RoleArn: role.arn,
        RoleSessionName: 'onboarding-1',
        ExternalId: EXTERNAL_ID,
        Policy: policy === undefined ? undefined : JSON.stringify(policy),
      }),
    );
  await kinesisOf(aws, (await assume(put)).Credentials).send(new PutRecordCommand(RECORD));
  const narrow = await assume(allow('kinesis:PutRecords', STREAM));
  expect((await refusalOf(kinesisOf(aws, narrow.Credentials).send(new PutRecordCommand(RECORD)))).message).toMatch(
    /because no session policy allows the kinesis:PutRecord action$/,
  );
  const denying = await assume({ ...put, Statement: [...(put['Statement'] as unknown[]), denyPut.Statement] });
  expect((await refusalOf(kinesisOf(aws, denying.Credentials).send(new PutRecordCommand(RECORD)))).message).toMatch(
    /with an explicit deny in a session policy$/,
  );
});

function conditioned(condition: Record<string, unknown>): PolicyInput {
  return { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'kinesis:PutRecord', Resource: STREAM, Condition: condition } };
}
