import { ListStreamsCommand, PutRecordCommand, PutRecordsCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
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
  await aws.admin.addStream({ arn: STREAM });
});

const put = () => kinesisOf(aws, keys).send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') }));
const whoAmI = () => stsOf(aws, keys).send(new GetCallerIdentityCommand({}));

test('throttling strikes so many calls, each service in its own words, and then is over', async () => {
  await aws.admin.fault({ kind: 'throttle', service: 'kinesis', times: 2 });
  const throttled = {
    name: 'ProvisionedThroughputExceededException',
    status: 400,
    message: expect.stringMatching(/^Rate exceeded for shard shardId-\d{12} in stream sensors under account 222222222222\.$/),
  };
  expect(await refusalOf(put())).toEqual(throttled);
  expect(await refusalOf(put())).toEqual(throttled);
  expect((await put()).ShardId).toMatch(/^shardId-/);
  await aws.admin.fault({ kind: 'throttle', operation: 'ListStreams' });
  expect((await refusalOf(kinesisOf(aws, keys).send(new ListStreamsCommand({})))).name).toBe('LimitExceededException');
  await aws.admin.fault({ kind: 'throttle', operation: 'PutRecords' });
  const batch = await kinesisOf(aws, keys).send(
    new PutRecordsCommand({ StreamName: 'sensors', Records: [{ PartitionKey: 'a', Data: Buffer.from('b') }] }),
  );
  expect(batch.Records?.[0]?.ErrorCode).toBe('ProvisionedThroughputExceededException');
  const role = await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'r', trustPolicy: trust(ACCOUNT) });
  await aws.admin.fault({ kind: 'throttle', service: 'sts' });
  const assume = () => stsOf(aws, keys).send(new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: 'sn', ExternalId: EXTERNAL_ID }));
  expect(await refusalOf(assume())).toEqual({ name: 'Throttling', status: 400, message: 'Rate exceeded' });
  expect((await assume()).Credentials?.AccessKeyId).toMatch(/^ASIA/);
});

test('the SDK gets over a throttled call by itself', async () => {
  await aws.admin.fault({ kind: 'throttle', operation: 'PutRecord' });
  const kinesis = kinesisOf(aws, keys, { maxAttempts: 3 });
  expect((await kinesis.send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') }))).ShardId).toMatch(
    /^shardId-/,
  );
  expect((await aws.admin.calls()).map((call) => call.outcome)).toEqual(['ProvisionedThroughputExceededException', 'ok']);
});

test('AWS’s own failures come in the form of the service', async () => {
  await aws.admin.fault({ kind: 'server-error', status: 500, times: 2 });
  const kinesis = await send(aws, await sign(kinesisRequest('PutRecord', {}), keys));
  expect([kinesis.status, kinesis.body]).toEqual([500, '{"__type":"InternalFailure"}']);
  expect(await refusalOf(whoAmI())).toMatchObject({ name: 'InternalFailure', status: 500 });
  await aws.admin.fault({ kind: 'server-error', status: 503 });
  expect(await refusalOf(put())).toEqual({ name: 'ServiceUnavailable', status: 503, message: 'Service Unavailable' });
});

test('a dropped connection gives no answer at all', async () => {
  await aws.admin.fault({ kind: 'drop' });
  await expect(whoAmI()).rejects.toMatchObject({ code: 'ECONNRESET' });
  expect((await aws.admin.calls()).at(-1)).toMatchObject({ operation: 'GetCallerIdentity', outcome: 'dropped' });
});

test('a clock that is off for one call refuses it by AWS’s own date, and is right for the next', async () => {
  await aws.admin.fault({ kind: 'clock', ms: 6 * 60_000, service: 'kinesis', accountId: ACCOUNT });
  const late = await send(aws, await sign(kinesisRequest('ListStreams', {}), keys));
  expect([late.status, late.body]).toEqual([400, expect.stringContaining('Signature expired: ')]);
  expect(Date.parse(String(late.headers['date'])) - Date.now()).toBeGreaterThan(5 * 60_000);
  expect((await put()).ShardId).toMatch(/^shardId-/);
});

test('a fault of an account strikes whoever asks for one of its roles, and nobody else', async () => {
  const other = '333333333333';
  const ask = async (accountId: string) => {
    const { arn } = await aws.admin.addRole({ accountId, roleName: 'r', trustPolicy: trust(ACCOUNT) });
    return stsOf(aws, keys).send(new AssumeRoleCommand({ RoleArn: arn, RoleSessionName: 'sn', ExternalId: EXTERNAL_ID }));
  };
  await aws.admin.fault({ kind: 'throttle', accountId: other });
  expect((await ask(ACCOUNT)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  expect((await refusalOf(ask(other))).name).toBe('Throttling');
});

test('a delay holds the answer back', async () => {
  await aws.admin.fault({ kind: 'delay', ms: 300 });
  const before = performance.now();
  await whoAmI();
  expect(performance.now() - before).toBeGreaterThanOrEqual(295);
});

test('a canned answer is given as it is, once, to the call that it is for', async () => {
  const body =
    '{"__type":"AccessDeniedException","Message":"User: x is not authorized to perform: kinesis:PutRecord because no VPC endpoint policy allows the kinesis:PutRecord action"}';
  await aws.admin.fault({ kind: 'answer', status: 400, body, operation: 'PutRecord' });
  await whoAmI();
  const answer = await send(aws, await sign(kinesisRequest('PutRecord', {}), keys));
  expect([answer.status, answer.body]).toEqual([400, body]);
  expect((await put()).ShardId).toMatch(/^shardId-/);
});

test('a fault can be kept to one account, and be taken back', async () => {
  const other = await aws.admin.addUser({ accountId: '333333333333', userName: 'other' });
  await aws.admin.fault({ kind: 'server-error', status: 503, accountId: '333333333333', times: 'always' });
  await whoAmI();
  const fails = () => stsOf(aws, other).send(new GetCallerIdentityCommand({}));
  expect((await refusalOf(fails())).status).toBe(503);
  expect((await refusalOf(fails())).status).toBe(503);
  await aws.admin.clearFaults('333333333333');
  expect((await fails()).Account).toBe('333333333333');
});

test('a new key, and a new role, spread only after some calls or some time', async () => {
  const portal = await aws.admin.addPortal();
  await aws.admin.setSwitches({ spreadCalls: 2 });
  const fresh = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'fresh' });
  const outcomes: (string | undefined)[] = [];
  for (let call = 0; call < 3; call += 1) {
    outcomes.push(
      await stsOf(aws, fresh)
        .send(new GetCallerIdentityCommand({}))
        .then(
          (answer) => answer.Account,
          (error: Error) => error.name,
        ),
    );
  }
  expect(outcomes).toEqual(['InvalidClientTokenId', 'InvalidClientTokenId', ACCOUNT]);
  await aws.admin.setSwitches({ spreadCalls: 0, spreadMs: 60_000 });
  const role = await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'fresh', trustPolicy: trust(portal.principalArn) });
  const assume = () =>
    stsOf(aws, portal, { systemClockOffset: 61_000 }).send(
      new AssumeRoleCommand({ RoleArn: role.arn, RoleSessionName: 'sn', ExternalId: EXTERNAL_ID }),
    );
  expect((await refusalOf(assume())).name).toBe('AccessDenied');
  await aws.admin.setClock(61_000);
  expect((await assume()).Credentials?.AccessKeyId).toMatch(/^ASIA/);
});

test('a key that is inactive or deleted is not recognised', async () => {
  const unknown = { name: 'UnrecognizedClientException', status: 400, message: 'The security token included in the request is invalid.' };
  await aws.admin.setKey({ accessKeyId: keys.accessKeyId, active: false });
  expect(await refusalOf(put())).toEqual(unknown);
  await aws.admin.setKey({ accessKeyId: keys.accessKeyId, active: true });
  await put();
  await aws.admin.removeKey(keys.accessKeyId);
  expect(await refusalOf(put())).toEqual(unknown);
});

test('a root key says that it is root', async () => {
  const root = await aws.admin.addRootKey({ accountId: ACCOUNT });
  expect(await stsOf(aws, root).send(new GetCallerIdentityCommand({}))).toMatchObject({
    Arn: `arn:aws:iam::${ACCOUNT}:root`,
    UserId: ACCOUNT,
  });
});

test('the log of calls holds who did what with which outcome, and no secret', async () => {
  await put();
  await refusalOf(stsOf(aws, { ...keys, secretAccessKey: 'x'.repeat(40) }).send(new GetCallerIdentityCommand({})));
  const calls = await aws.admin.calls();
  expect(calls).toMatchObject([
    {
      service: 'kinesis',
      operation: 'PutRecord',
      region: 'eu-west-1',
      principalArn: `arn:aws:iam::${ACCOUNT}:user/admin`,
      outcome: 'ok',
      status: 200,
    },
    { service: 'sts', operation: 'GetCallerIdentity', principalArn: null, outcome: 'SignatureDoesNotMatch', status: 403 },
  ]);
  expect(JSON.stringify(calls)).not.toContain(keys.secretAccessKey);
});

test('the admin refuses what cannot be, with the reason', async () => {
  await expect(aws.admin.addUser({ accountId: '12', userName: 'x' })).rejects.toThrow(/not an account of 12 digits/);
  await expect(aws.admin.putUserPolicy({ accountId: ACCOUNT, userName: 'admin', policy: '{' })).rejects.toThrow(
    /This policy contains invalid Json/,
  );
  await expect(aws.admin.addStream({ arn: STREAM.replace('arn:aws:', 'arn:aws-cn:') })).rejects.toThrow(/not a stream's ARN/);
});
