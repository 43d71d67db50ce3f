import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { ACCOUNT, allow, EXTERNAL_ID, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import { awsClients } from '@/lib/aws/aws-clients';
import { checkRole, climbRole } from '@/lib/aws/role/check-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { parseRoleArn, parseStreamArn } from '@/lib/domain/arn';
import type { Rung } from '@/lib/domain/ladder';

let aws: LocalAws;
let ground: RoleTest;
let slept: number[];

const writing = allow(['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM);
const roleName = 'microshare-writer';

beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());

beforeEach(async () => {
  await aws.admin.reset();
  const portal = await aws.admin.addPortal();
  await aws.admin.addStream({ arn: STREAM });
  await aws.admin.addRole({ accountId: ACCOUNT, roleName, trustPolicy: trust(portal.principalArn), policies: [writing] });
  slept = [];
  const stream = parseStreamArn(STREAM);
  const role = parseRoleArn(`arn:aws:iam::${ACCOUNT}:role/${roleName}`);
  if (!stream.ok || !role.ok) throw new Error('the ground is wrong');
  const settings = { region: 'eu-west-1', profile: null, stsEndpoint: aws.url, kinesisEndpoint: aws.url };
  ground = {
    clients: { ...awsClients(settings), sts: stsOf(aws, portal) },
    stream: stream.value,
    role: role.value,
    externalId: EXTERNAL_ID,
    strangerId: () => 'onb-9c1d',
    principalArn: portal.principalArn,
    onboardingId: randomUUID(),
    record: { text: '{"mock":true}', partitionKey: 'one' },
    patience: {
      fresh: false,
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    },
  };
});

describe('a role that is set up as the guide says', () => {
  test('climbs every rung and writes exactly one marked record', async () => {
    const rungs = await all(climbRole(ground, 'writing'));
    expect(rungs.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'identity passed',
      'bound passed',
      'may-write passed',
      'wrote passed',
      'encryption failed',
    ]);
    expect(await aws.admin.records(STREAM)).toMatchObject([{ text: '{"mock":true}', partitionKey: 'one' }]);
    expect(rungs.find((rung) => rung.name === 'wrote')?.proof).toMatchObject({ shardId: expect.stringMatching(/^shardId-\d{12}$/) });
  });

  test('may do only that: reading and listing are refused without the session policy, too', async () => {
    expect(await one('only-that')).toMatchObject({ outcome: 'passed', proof: { reading: 'refused', listing: 'refused' } });
  });

  test('is tested again without writing when it is live', async () => {
    const rungs = await all(climbRole(ground, 'without-writing'));
    expect(rungs.map((rung) => rung.name)).toEqual(['identity', 'bound', 'may-write']);
    expect(await aws.admin.records(STREAM)).toEqual([]);
  });

  test('shows that the stream is encrypted', async () => {
    await aws.admin.setStream({ arn: STREAM, key: 'aws-managed' });
    const rungs = await checkRole(ground, 'wrote');
    expect(rungs.find((rung) => rung.name === 'encryption')).toMatchObject({ outcome: 'passed', proof: { encryption: 'KMS' } });
  });
});

describe('each rung refuses', () => {
  test('identity: a trust policy with another external ID', async () => {
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: trust(ground.principalArn ?? '', 'onb-other') });
    expect(await one('identity')).toMatchObject({ outcome: 'failed', attempts: 1, diagnosis: { cause: 'trust_refused' } });
  });

  test('identity: waits for a new role to spread, and tells how often it asked', async () => {
    const fresh = { ...ground, patience: { ...ground.patience, fresh: true } };
    await aws.admin.setSwitches({ spreadCalls: 2 });
    await aws.admin.addRole({ accountId: ACCOUNT, roleName, trustPolicy: trust(ground.principalArn ?? ''), policies: [writing] });
    await aws.admin.setSwitches({ spreadCalls: 0 });
    const [rung] = await checkRole(fresh, 'identity');
    expect(rung).toMatchObject({ outcome: 'passed', attempts: 3 });
    expect(slept).toEqual([1_000, 3_000]);
  });

  test('bound: a role that demands no external ID', async () => {
    const open = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: ground.principalArn }, Action: 'sts:AssumeRole' }],
    };
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: open });
    const rung = await one('bound');
    expect(rung).toMatchObject({
      outcome: 'failed',
      diagnosis: { cause: 'role_open_to_anyone', values: { accepted: 'without-external-id' } },
    });
    expect(JSON.stringify(rung)).not.toMatch(/ASIA|SessionToken/);
  });

  test('bound: a role that takes every external ID of the portal', async () => {
    const loose = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: ground.principalArn },
          Action: 'sts:AssumeRole',
          Condition: { StringLike: { 'sts:ExternalId': 'onb-*' } },
        },
      ],
    };
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: loose });
    expect(await one('bound')).toMatchObject({ outcome: 'failed', diagnosis: { values: { accepted: 'any-external-id' } } });
  });

  test('may-write: a policy with PutRecord and without PutRecords', async () => {
    await aws.admin.setPolicies({ accountId: ACCOUNT, roleName, policies: [allow('kinesis:PutRecord', STREAM)] });
    const rung = await one('may-write');
    expect(rung).toMatchObject({ outcome: 'failed', proof: { putRecord: 'dry-run-passed' }, answer: { operation: 'PutRecords' } });
    expect(await aws.admin.records(STREAM)).toEqual([]);
  });

  test('may-write: counts an endpoint without dry runs as written, and says so', async () => {
    await aws.admin.setSwitches({ endpointIgnoresDryRun: true });
    expect(await one('may-write')).toMatchObject({ outcome: 'passed', proof: { putRecord: 'written', putRecords: 'written' } });
  });

  test('may-write: a PutRecords that answers 200 and fails its record', async () => {
    await aws.admin.setSwitches({ endpointIgnoresDryRun: true });
    await aws.admin.fault({
      kind: 'record-failures',
      indexes: [0],
      code: 'ProvisionedThroughputExceededException',
      times: 'always',
      operation: 'PutRecords',
    });
    expect(await one('may-write')).toMatchObject({ outcome: 'inconclusive', attempts: 3, diagnosis: { cause: 'throttled' } });
    expect(slept).toEqual([400, 1_200]);
  });

  test('wrote: a stream whose own key the role may not use', async () => {
    await aws.admin.setStream({ arn: STREAM, key: 'own' });
    expect(await one('wrote')).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'kms_denied' } });
  });

  test('only-that: the policy that the old document recommends', async () => {
    await aws.admin.setPolicies({ accountId: ACCOUNT, roleName, policies: [allow('kinesis:*')] });
    expect(await one('only-that')).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'too_much_allowed' } });
  });

  test('only-that: says nothing when AWS does not answer clearly', async () => {
    await aws.admin.fault({ kind: 'server-error', status: 503, service: 'kinesis', times: 'always' });
    expect(await one('only-that')).toMatchObject({ outcome: 'inconclusive', attempts: 3, diagnosis: { cause: 'aws_unavailable' } });
  });

  test('every rung: no way to AWS', async () => {
    await aws.admin.fault({ kind: 'drop', times: 'always' });
    expect(await one('identity')).toMatchObject({ outcome: 'inconclusive', attempts: 3, diagnosis: { cause: 'unreachable' } });
  });
});

async function one(rung: Parameters<typeof checkRole>[1]): Promise<Rung | undefined> {
  return (await checkRole(ground, rung)).find((found) => found.name === rung);
}

async function all(rungs: AsyncGenerator<Rung>): Promise<Rung[]> {
  const found: Rung[] = [];
  for await (const rung of rungs) found.push(rung);
  return found;
}
