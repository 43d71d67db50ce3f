import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { GetShardIteratorCommand, ListStreamsCommand, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ACCOUNT, allow, EXTERNAL_ID, kinesisOf, refusalOf, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import { localAwsAdmin } from './admin';
import { type LocalAws, startLocalAws } from './local-aws';

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
  await aws.admin.setSwitches({ dryRunGapMs: 0 });
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

describe('as a program with a state file', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'local-aws-'));
  });
  afterEach(async () => {
    running?.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });

  test('a restarted server has the state of the last one, and SIGTERM ends it with exit code 0', async () => {
    const stateFile = join(folder, 'aws.json');
    const first = await start(stateFile);
    const admin = localAwsAdmin(first.url);
    const keys = await admin.addUser({ accountId: ACCOUNT, userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
    await admin.addStream({ arn: STREAM });
    await kinesisOf(first, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('kept') }));
    expect(await stop()).toBe(0);
    expect((await stat(stateFile)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['aws.json']);
    const second = await start(stateFile);
    await kinesisOf(second, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('new') }));
    expect((await localAwsAdmin(second.url).records(STREAM)).map((record) => record.text)).toEqual(['kept', 'new']);
    expect(await stop()).toBe(0);
  });
});

let running: ChildProcess | null = null;

async function start(stateFile: string): Promise<{ url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'main.ts'), '--port', '0', '--state', stateFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running = child;
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
  return JSON.parse(line) as { url: string };
}

async function stop(): Promise<number | null> {
  if (!running) return null;
  const ended = once(running, 'exit') as Promise<[number | null]>;
  running.kill('SIGTERM');
  const [code] = await ended;
  running = null;
  return code;
}
