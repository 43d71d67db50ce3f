import {
  AddTagsToStreamCommand,
  CreateStreamCommand,
  DeleteStreamCommand,
  DescribeStreamCommand,
  DescribeStreamSummaryCommand,
  GetRecordsCommand,
  GetShardIteratorCommand,
  IncreaseStreamRetentionPeriodCommand,
  ListShardsCommand,
  ListStreamsCommand,
  ListTagsForStreamCommand,
  PutRecordCommand,
  PutRecordsCommand,
  type PutRecordsRequestEntry,
  StartStreamEncryptionCommand,
  UpdateMaxRecordSizeCommand,
  UpdateStreamModeCommand,
} from '@aws-sdk/client-kinesis';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ACCOUNT, allow, kinesisOf, kinesisRequest, refusalOf, STREAM, send, sign } from '@/e2e/support/aws-fixture';
import type { StreamKeyState } from './admin';
import { type LocalAws, startLocalAws } from './local-aws';

let aws: LocalAws;
let keys: { accessKeyId: string; secretAccessKey: string };
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  keys = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'admin', policies: [allow('*')] });
});

const RECORD = { StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') };
const put = (more: Partial<typeof RECORD> & { DryRun?: boolean; ExplicitHashKey?: string } = {}) =>
  kinesisOf(aws, keys).send(new PutRecordCommand({ ...RECORD, ...more }));

test('what was written is read again, in order, from the shard that took it', async () => {
  await aws.admin.addStream({ arn: STREAM, mode: 'PROVISIONED', shardCount: 2 });
  const kinesis = kinesisOf(aws, keys);
  for (const text of ['one', 'two']) await put({ Data: Buffer.from(text), ExplicitHashKey: '0' });
  const { ShardIterator } = await kinesis.send(
    new GetShardIteratorCommand({ StreamName: 'sensors', ShardId: 'shardId-000000000000', ShardIteratorType: 'TRIM_HORIZON' }),
  );
  const first = await kinesis.send(new GetRecordsCommand({ ShardIterator, Limit: 1 }));
  const rest = await kinesis.send(new GetRecordsCommand({ ShardIterator: first.NextShardIterator }));
  expect([...(first.Records ?? []), ...(rest.Records ?? [])].map((record) => Buffer.from(record.Data ?? []).toString())).toEqual([
    'one',
    'two',
  ]);
  const other = await kinesis.send(
    new GetShardIteratorCommand({ StreamName: 'sensors', ShardId: 'shardId-000000000001', ShardIteratorType: 'TRIM_HORIZON' }),
  );
  expect((await kinesis.send(new GetRecordsCommand({ ShardIterator: other.ShardIterator }))).Records).toEqual([]);
});

test('shards share the whole range of hash keys between them', async () => {
  await aws.admin.addStream({ arn: STREAM, mode: 'PROVISIONED', shardCount: 3 });
  const { Shards = [] } = await kinesisOf(aws, keys).send(new ListShardsCommand({ StreamName: 'sensors' }));
  const ranges = Shards.map(
    (shard) => [BigInt(shard.HashKeyRange?.StartingHashKey ?? -1), BigInt(shard.HashKeyRange?.EndingHashKey ?? -1)] as const,
  );
  expect(ranges[0]?.[0]).toBe(0n);
  expect(ranges.at(-1)?.[1]).toBe((1n << 128n) - 1n);
  for (const [index, shard] of Shards.entries()) {
    for (const edge of ranges[index] ?? []) expect((await put({ ExplicitHashKey: String(edge) })).ShardId).toBe(shard.ShardId);
  }
});

test.each<[StreamKeyState, string, string | RegExp]>([
  [
    'own-denied',
    'KMSAccessDeniedException',
    /^User: \S+ is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:222222222222:key\/\S+ with an explicit deny in a resource-based policy$/,
  ],
  ['own-disabled', 'KMSDisabledException', /^arn:aws:kms:eu-west-1:222222222222:key\/\S+ is disabled\.$/],
  ['own-pending-deletion', 'KMSInvalidStateException', /^arn:aws:kms:eu-west-1:222222222222:key\/\S+ is pending deletion\.$/],
  ['own-not-found', 'KMSNotFoundException', /^Key 'arn:aws:kms:eu-west-1:222222222222:key\/\S+' does not exist$/],
  ['not-subscribed', 'KMSOptInRequired', 'The AWS Access Key Id needs a subscription for the service'],
])('a stream whose key is %s refuses what it would have to encrypt, and the dry run does not see it', async (key, name, message) => {
  await aws.admin.addStream({ arn: STREAM, key });
  expect(await refusalOf(put())).toEqual({
    name,
    status: 400,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
  expect((await refusalOf(put({ DryRun: true }))).name).toBe('DryRunOperationException');
  await aws.admin.setSwitches({ dryRunChecksKms: true, dryRunGapMs: 0 });
  expect((await refusalOf(put({ DryRun: true }))).name).toBe(name);
});

test('dry runs are limited to one a second per stream, over all APIs and callers, and real calls are not', async () => {
  await aws.admin.addStream({ arn: STREAM });
  await aws.admin.addStream({ arn: `${STREAM}-2` });
  const other = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'other', policies: [allow('*')] });
  const iterator = () =>
    kinesisOf(aws, other).send(
      new GetShardIteratorCommand({
        StreamName: 'sensors',
        ShardId: 'shardId-000000000000',
        ShardIteratorType: 'LATEST',
        DryRun: true,
      }),
    );
  const passed = { name: 'DryRunOperationException', status: 400 };
  expect(await refusalOf(put({ DryRun: true }))).toMatchObject(passed);
  expect(await refusalOf(iterator())).toEqual({ name: 'ThrottlingException', status: 400, message: 'Rate exceeded' });
  expect((await put()).ShardId).toMatch(/^shardId-/);
  expect(await refusalOf(put({ DryRun: true, StreamName: 'sensors-2' }))).toMatchObject(passed);
  await aws.admin.setClock(1_000);
  expect(await refusalOf(iterator())).toMatchObject(passed);
  await aws.admin.setSwitches({ dryRunGapMs: 0 });
  expect(await refusalOf(put({ DryRun: true }))).toMatchObject(passed);
});

test('a stream with a key of its own asks kms:GenerateDataKey of the writer, one with AWS’s key does not', async () => {
  const writer = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'writer', policies: [allow('kinesis:PutRecord', STREAM)] });
  const write = () => kinesisOf(aws, writer).send(new PutRecordCommand(RECORD));
  await aws.admin.addStream({ arn: STREAM, key: 'aws-managed' });
  expect((await write()).EncryptionType).toBe('KMS');
  const { keyArn } = await aws.admin.setStream({ arn: STREAM, key: 'own' });
  expect((await refusalOf(write())).message).toMatch(
    /kms:GenerateDataKey on resource: \S+ because no identity-based policy allows the kms:GenerateDataKey action$/,
  );
  const viaKinesis = { StringEquals: { 'kms:ViaService': 'kinesis.eu-west-1.amazonaws.com' } };
  const statement = { Effect: 'Allow', Action: 'kms:GenerateDataKey', Resource: keyArn ?? '', Condition: viaKinesis };
  await aws.admin.putUserPolicy({
    accountId: ACCOUNT,
    userName: 'writer',
    policyName: 'key',
    policy: { Version: '2012-10-17', Statement: statement },
  });
  expect((await write()).EncryptionType).toBe('KMS');
});

test.each([
  ['CREATING', 'ResourceNotFoundException'],
  ['DELETING', 'ResourceNotFoundException'],
  ['UPDATING', null],
] as const)('a stream that is %s answers a record with %s', async (status, refusal) => {
  await aws.admin.addStream({ arn: STREAM, status });
  if (refusal === null) expect((await put()).ShardId).toMatch(/^shardId-/);
  else
    expect(await refusalOf(put())).toEqual({ name: refusal, status: 400, message: `Stream sensors under account ${ACCOUNT} not found.` });
});

test.each<[string, Parameters<typeof put>[0], string, string | RegExp]>([
  [
    'a stream name with a space',
    { StreamName: 'bad name!' },
    'ValidationException',
    "1 validation error detected: Value 'bad name!' at 'streamName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+",
  ],
  [
    'an empty partition key',
    { PartitionKey: '' },
    'ValidationException',
    "1 validation error detected: Value '' at 'partitionKey' failed to satisfy constraint: Member must have length greater than or equal to 1",
  ],
  [
    'a record over 1 MiB',
    { Data: Buffer.alloc(1_048_577) },
    'ValidationException',
    /at 'data' failed to satisfy constraint: Member must have length less than or equal to 1048576$/,
  ],
  [
    'a hash key out of range',
    { ExplicitHashKey: '340282366920938463463374607431768211456' },
    'InvalidArgumentException',
    'Invalid ExplicitHashKey. ExplicitHashKey must be in the range: [0, 2^128-1]. Specified value was 340282366920938463463374607431768211456',
  ],
])('%s is refused', async (_, more, name, message) => {
  await aws.admin.addStream({ arn: STREAM });
  expect(await refusalOf(put(more))).toEqual({
    name,
    status: 400,
    message: typeof message === 'string' ? message : expect.stringMatching(message),
  });
});

test('what cannot be read is told in the words of the service', async () => {
  const ask = async (body: unknown) => JSON.parse((await send(aws, await sign(kinesisRequest('PutRecord', body), keys))).body);
  expect(await ask({})).toEqual({
    __type: 'ValidationException',
    message:
      "3 validation errors detected: Value null at 'partitionKey' failed to satisfy constraint: Member must not be null; Value null at 'data' failed to satisfy constraint: Member must not be null; Value null at 'streamName' failed to satisfy constraint: Member must not be null",
  });
  expect(await ask({ StreamName: 'sensors', PartitionKey: 'a', Data: '23456' })).toEqual({
    __type: 'SerializationException',
    Message: "'23456' can not be converted to a Blob: Base64 encoded length is expected a multiple of 4 bytes but found: 5",
  });
});

test('access that is denied is spelled with a capital M, other refusals are not', async () => {
  const nobody = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'nobody' });
  const denied = await send(aws, await sign(kinesisRequest('PutRecord', { StreamName: 's', PartitionKey: 'a', Data: '' }), nobody));
  expect(Object.keys(JSON.parse(denied.body))).toEqual(['__type', 'Message']);
  const missing = await send(aws, await sign(kinesisRequest('PutRecord', { StreamName: 's', PartitionKey: 'a', Data: '' }), keys));
  expect(Object.keys(JSON.parse(missing.body))).toEqual(['__type', 'message']);
});

const entries = (count: number, bytes = 1): PutRecordsRequestEntry[] =>
  Array.from({ length: count }, () => ({ PartitionKey: 'a', Data: Buffer.alloc(bytes) }));
const putMany = (Records: PutRecordsRequestEntry[]) => kinesisOf(aws, keys).send(new PutRecordsCommand({ StreamName: 'sensors', Records }));

test('a batch can succeed in part, and says which records failed', async () => {
  await aws.admin.addStream({ arn: STREAM });
  await aws.admin.fault({ kind: 'record-failures', indexes: [1], code: 'ProvisionedThroughputExceededException', operation: 'PutRecords' });
  await aws.admin.fault({ kind: 'record-failures', indexes: [0], code: 'InternalFailure', operation: 'PutRecords' });
  const answer = await putMany(entries(2));
  expect(answer.FailedRecordCount).toBe(1);
  expect(answer.Records?.[0]?.SequenceNumber).toMatch(/^49/);
  expect(answer.Records?.[1]).toEqual({
    ErrorCode: 'ProvisionedThroughputExceededException',
    ErrorMessage: expect.stringMatching(/^Rate exceeded for shard shardId-\d{12} in stream sensors under account 222222222222\.$/),
  });
  expect((await putMany(entries(1))).Records?.[0]).toEqual({ ErrorCode: 'InternalFailure', ErrorMessage: 'Internal service failure.' });
  expect((await putMany(entries(500))).FailedRecordCount).toBe(0);
  expect(await aws.admin.records(STREAM)).toHaveLength(501);
});

test('a batch is limited in number and in bytes', async () => {
  await aws.admin.addStream({ arn: STREAM });
  expect((await refusalOf(putMany(entries(501)))).message).toMatch(
    /^1 validation error detected: .* at 'records' failed to satisfy constraint: Member must have length less than or equal to 500$/,
  );
  expect(await refusalOf(putMany(entries(11, 1_000_000)))).toEqual({
    name: 'InvalidArgumentException',
    status: 400,
    message: 'Records size exceeds 10 MB limit',
  });
  expect((await refusalOf(putMany([]))).name).toBe('ValidationException');
});

test('a stream is made, changed, described, tagged and deleted as a setup script would', async () => {
  const kinesis = kinesisOf(aws, keys);
  const name = { StreamName: 'new' };
  const arn = STREAM.replace('sensors', 'new');
  expect((await refusalOf(kinesis.send(new DescribeStreamSummaryCommand(name)))).name).toBe('ResourceNotFoundException');
  await kinesis.send(new CreateStreamCommand({ ...name, ShardCount: 1 }));
  expect(await refusalOf(kinesis.send(new CreateStreamCommand({ ...name, ShardCount: 1 })))).toEqual({
    name: 'ResourceInUseException',
    status: 400,
    message: `Stream new under account ${ACCOUNT} already exists.`,
  });
  await kinesis.send(new IncreaseStreamRetentionPeriodCommand({ ...name, RetentionPeriodHours: 168 }));
  await kinesis.send(new StartStreamEncryptionCommand({ ...name, EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' }));
  await kinesis.send(new UpdateStreamModeCommand({ StreamARN: arn, StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  await kinesis.send(new UpdateMaxRecordSizeCommand({ StreamARN: arn, MaxRecordSizeInKiB: 2_048 }));
  await kinesis.send(new AddTagsToStreamCommand({ ...name, Tags: { team: 'sensors' } }));
  expect((await kinesis.send(new DescribeStreamSummaryCommand(name))).StreamDescriptionSummary).toMatchObject({
    StreamARN: arn,
    StreamStatus: 'ACTIVE',
    RetentionPeriodHours: 168,
    EncryptionType: 'KMS',
    KeyId: 'alias/aws/kinesis',
    StreamModeDetails: { StreamMode: 'ON_DEMAND' },
    MaxRecordSizeInKiB: 2_048,
  });
  expect((await kinesis.send(new DescribeStreamCommand(name))).StreamDescription?.Shards).toHaveLength(1);
  expect((await kinesis.send(new ListTagsForStreamCommand(name))).Tags).toEqual([{ Key: 'team', Value: 'sensors' }]);
  expect((await kinesis.send(new ListStreamsCommand({}))).StreamNames).toEqual(['new']);
  await kinesis.send(new DeleteStreamCommand(name));
  expect((await kinesis.send(new ListStreamsCommand({}))).StreamNames).toEqual([]);
});

test('a change takes its time when told to, and meanwhile no other is taken', async () => {
  await aws.admin.setSwitches({ streamChangeMs: 60_000 });
  const kinesis = kinesisOf(aws, keys);
  await kinesis.send(new CreateStreamCommand({ StreamName: 'sensors', StreamModeDetails: { StreamMode: 'ON_DEMAND' } }));
  expect((await refusalOf(put())).name).toBe('ResourceNotFoundException');
  const encrypt = new StartStreamEncryptionCommand({ StreamName: 'sensors', EncryptionType: 'KMS', KeyId: 'alias/aws/kinesis' });
  expect(await refusalOf(kinesis.send(encrypt))).toEqual({
    name: 'ResourceInUseException',
    status: 400,
    message: `Stream sensors under account ${ACCOUNT} not ACTIVE, instead in state CREATING`,
  });
  await aws.admin.setClock(61_000);
  expect((await kinesis.send(new DescribeStreamSummaryCommand({ StreamName: 'sensors' }))).StreamDescriptionSummary?.StreamStatus).toBe(
    'ACTIVE',
  );
});
