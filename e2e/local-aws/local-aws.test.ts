import { GetShardIteratorCommand, ListStreamsCommand, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from './local-aws';
import { allow, EXTERNAL_ID, kinesisOf, refusalOf, STREAM, stsOf, trust } from './test-ground';

let aws: LocalAws;
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(() => aws.admin.reset());

const record = { StreamName: 'sensors', PartitionKey: 'room-1', Data: Buffer.from('{"mock":true}') };

test('a user is told who it is, whatever its policies', async () => {
  const user = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer' });
  const identity = await stsOf(aws, user).send(new GetCallerIdentityCommand({}));
  expect(identity).toMatchObject({ Account: '222222222222', Arn: 'arn:aws:iam::222222222222:user/writer', UserId: user.userId });
});

test('a permitted record is written, numbered and kept', async () => {
  const user = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  await aws.admin.addStream({ arn: STREAM });
  const answer = await kinesisOf(aws, user).send(new PutRecordCommand(record));
  expect(answer).toMatchObject({
    ShardId: expect.stringMatching(/^shardId-\d{12}$/),
    SequenceNumber: expect.stringMatching(/^49\d{54}$/),
    EncryptionType: 'NONE',
  });
  expect(await aws.admin.records(STREAM)).toMatchObject([
    { partitionKey: 'room-1', text: '{"mock":true}', sequenceNumber: answer.SequenceNumber },
  ]);
});

test('a dry run says that it would succeed, and writes nothing', async () => {
  const user = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer', policies: [allow('kinesis:PutRecord*', STREAM)] });
  await aws.admin.addStream({ arn: STREAM });
  const one = kinesisOf(aws, user).send(new PutRecordCommand({ ...record, DryRun: true }));
  expect(await refusalOf(one)).toMatchObject({ name: 'DryRunOperationException', status: 400 });
  const many = kinesisOf(aws, user).send(
    new PutRecordsCommand({ StreamName: 'sensors', Records: [{ PartitionKey: 'a', Data: Buffer.from('b') }], DryRun: true }),
  );
  expect(await refusalOf(many)).toMatchObject({ name: 'DryRunOperationException', status: 400 });
  expect(await aws.admin.records(STREAM)).toEqual([]);
});

test('an endpoint that ignores DryRun writes', async () => {
  const user = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  await aws.admin.addStream({ arn: STREAM });
  await aws.admin.setSwitches({ endpointIgnoresDryRun: true });
  await kinesisOf(aws, user).send(new PutRecordCommand({ ...record, DryRun: true }));
  expect(await aws.admin.records(STREAM)).toHaveLength(1);
});

test('who may only write may neither read nor list', async () => {
  const user = await aws.admin.addUser({ accountId: '222222222222', userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  await aws.admin.addStream({ arn: STREAM });
  const kinesis = kinesisOf(aws, user);
  const iterator = kinesis.send(
    new GetShardIteratorCommand({
      StreamName: 'sensors',
      ShardId: 'shardId-000000000000',
      ShardIteratorType: 'TRIM_HORIZON',
      DryRun: true,
    }),
  );
  expect(await refusalOf(iterator)).toMatchObject({ name: 'AccessDeniedException', status: 400 });
  expect(await refusalOf(kinesis.send(new ListStreamsCommand({})))).toMatchObject({ name: 'AccessDeniedException', status: 400 });
});

test('the portal assumes a role of another account and writes with it', async () => {
  const portal = await aws.admin.addPortal();
  const role = await aws.admin.addRole({
    accountId: '222222222222',
    roleName: 'microshare',
    trustPolicy: trust(portal.principalArn),
    policies: [allow('kinesis:PutRecord', STREAM)],
  });
  await aws.admin.addStream({ arn: STREAM });
  const assumed = await stsOf(aws, portal).send(
    new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: 'onboarding-1', ExternalId: EXTERNAL_ID, DurationSeconds: 900 }),
  );
  expect(assumed.AssumedRoleUser?.Arn).toBe('arn:aws:sts::222222222222:assumed-role/microshare/onboarding-1');
  const answer = await kinesisOf(aws, assumed.Credentials).send(new PutRecordCommand(record));
  expect(answer.EncryptionType).toBe('NONE');
});

test.each([
  ['no external ID', undefined],
  ['a wrong external ID', 'onb-wrong'],
])('the same role refuses the portal with %s', async (_, externalId) => {
  const portal = await aws.admin.addPortal();
  const role = await aws.admin.addRole({ accountId: '222222222222', roleName: 'microshare', trustPolicy: trust(portal.principalArn) });
  const assumed = stsOf(aws, portal).send(
    new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: 'onboarding-1', ExternalId: externalId }),
  );
  expect(await refusalOf(assumed)).toEqual({
    name: 'AccessDenied',
    status: 403,
    message: `User: ${portal.principalArn} is not authorized to perform: sts:AssumeRole on resource: ${role.arn}`,
  });
});
