import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ACCOUNT, allow } from '@/e2e/support/aws-fixture';
import { type LocalAws, startLocalAws } from './local-aws';

const hasAws = spawnSync('aws', ['--version']).status === 0;
const run = promisify(execFile);
let aws: LocalAws;
let keys: { accessKeyId: string; secretAccessKey: string };
beforeAll(async () => {
  aws = await startLocalAws();
  keys = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'admin', policies: [allow('*')] });
});
afterAll(() => aws.close());

test.skipIf(!hasAws)(
  'the real aws program sets up a stream, a user with a key, a role, a bucket and a delivery stream',
  { timeout: 300_000 },
  async () => {
    expect(JSON.parse(await cli('sts', 'get-caller-identity'))).toMatchObject({
      Account: ACCOUNT,
      Arn: `arn:aws:iam::${ACCOUNT}:user/admin`,
    });
    await cli('kinesis', 'create-stream', '--stream-name', 'sensors', '--stream-mode-details', 'StreamMode=ON_DEMAND');
    await cli('kinesis', 'wait', 'stream-exists', '--stream-name', 'sensors');
    await cli(
      'kinesis',
      'start-stream-encryption',
      '--stream-name',
      'sensors',
      '--encryption-type',
      'KMS',
      '--key-id',
      'alias/aws/kinesis',
    );
    const arn = (
      await cli(
        'kinesis',
        'describe-stream-summary',
        '--stream-name',
        'sensors',
        '--query',
        'StreamDescriptionSummary.StreamARN',
        '--output',
        'text',
      )
    ).trim();
    expect(arn).toBe(`arn:aws:kinesis:eu-west-1:${ACCOUNT}:stream/sensors`);
    await cli('iam', 'create-group', '--group-name', 'writers');
    await cli(
      'iam',
      'put-group-policy',
      '--group-name',
      'writers',
      '--policy-name',
      'write',
      '--policy-document',
      JSON.stringify(allow('kinesis:PutRecord', arn)),
    );
    await cli('iam', 'create-user', '--user-name', 'writer', '--tags', 'Key=team,Value=sensors');
    await cli('iam', 'add-user-to-group', '--user-name', 'writer', '--group-name', 'writers');
    const { AccessKey: made } = JSON.parse(await cli('iam', 'create-access-key', '--user-name', 'writer'));
    const written = JSON.parse(
      await cliAs(
        { accessKeyId: made.AccessKeyId, secretAccessKey: made.SecretAccessKey },
        'kinesis',
        'put-record',
        '--stream-name',
        'sensors',
        '--partition-key',
        'a',
        '--data',
        'e30=',
      ),
    );
    expect(written).toMatchObject({ EncryptionType: 'KMS', ShardId: expect.stringMatching(/^shardId-/) });
    await expect(
      cliAs({ accessKeyId: made.AccessKeyId, secretAccessKey: made.SecretAccessKey }, 'kinesis', 'list-streams'),
    ).rejects.toThrow(/\(AccessDeniedException\) when calling the ListStreams operation: User: arn:aws:iam::222222222222:user\/writer/);
    const service = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { Service: 'firehose.amazonaws.com' }, Action: 'sts:AssumeRole' }],
    };
    await cli('iam', 'create-role', '--role-name', 'delivery', '--assume-role-policy-document', JSON.stringify(service));
    await cli(
      'iam',
      'put-role-policy',
      '--role-name',
      'delivery',
      '--policy-name',
      'read',
      '--policy-document',
      JSON.stringify(allow('kinesis:Get*', arn)),
    );
    expect(JSON.parse(await cli('iam', 'get-role', '--role-name', 'delivery')).Role.AssumeRolePolicyDocument).toEqual(service);
    await cli('s3api', 'create-bucket', '--bucket', 'sensor-archive', '--create-bucket-configuration', 'LocationConstraint=eu-west-1');
    await cli(
      's3api',
      'put-public-access-block',
      '--bucket',
      'sensor-archive',
      '--public-access-block-configuration',
      'BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true',
    );
    await expect(cli('s3api', 'head-bucket', '--bucket', 'no-such-archive')).rejects.toThrow(/\(404\)/);
    await cli('s3api', 'head-bucket', '--bucket', 'sensor-archive');
    const destination = { RoleARN: `arn:aws:iam::${ACCOUNT}:role/delivery`, BucketARN: 'arn:aws:s3:::sensor-archive' };
    await cli(
      'firehose',
      'create-delivery-stream',
      '--delivery-stream-name',
      'sensors-to-s3',
      '--delivery-stream-type',
      'KinesisStreamAsSource',
      '--kinesis-stream-source-configuration',
      `KinesisStreamARN=${arn},RoleARN=${destination.RoleARN}`,
      '--extended-s3-destination-configuration',
      JSON.stringify(destination),
    );
    const described = JSON.parse(await cli('firehose', 'describe-delivery-stream', '--delivery-stream-name', 'sensors-to-s3'));
    expect(described.DeliveryStreamDescription).toMatchObject({
      DeliveryStreamStatus: 'ACTIVE',
      Source: { KinesisStreamSourceDescription: { KinesisStreamARN: arn } },
    });
    const { KeyMetadata: key } = JSON.parse(await cli('kms', 'create-key', '--description', 'sensors'));
    await cli('kms', 'create-alias', '--alias-name', 'alias/sensors', '--target-key-id', key.KeyId);
    await cli(
      'kms',
      'put-key-policy',
      '--key-id',
      key.KeyId,
      '--policy-name',
      'default',
      '--policy',
      JSON.stringify(JSON.parse(JSON.parse(await cli('kms', 'get-key-policy', '--key-id', key.KeyId, '--policy-name', 'default')).Policy)),
    );
    expect(JSON.parse(await cli('kms', 'describe-key', '--key-id', 'alias/sensors')).KeyMetadata.Arn).toBe(key.Arn);
  },
);

function cli(...command: string[]): Promise<string> {
  return cliAs(keys, ...command);
}

async function cliAs(as: { accessKeyId: string; secretAccessKey: string }, ...command: string[]): Promise<string> {
  const environment: NodeJS.ProcessEnv = {
    NODE_ENV: 'test',
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    AWS_ACCESS_KEY_ID: as.accessKeyId,
    AWS_SECRET_ACCESS_KEY: as.secretAccessKey,
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_PAGER: '',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
  };
  const { stdout } = await run('aws', ['--endpoint-url', aws.url, '--output', 'json', ...command], { env: environment });
  return stdout;
}
