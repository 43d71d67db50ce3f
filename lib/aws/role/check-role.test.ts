import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { ACCOUNT, allow, EXTERNAL_ID, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import { awsClients } from '@/lib/aws/aws-clients';
import { checkRole, runRoleChecks } from '@/lib/aws/role/check-role';
import type { RoleTest, SelfTest } from '@/lib/aws/role/role-test';
import { parseRoleArn, parseStreamArn } from '@/lib/domain/aws/arn';
import { trustPolicy as trustPolicyOf } from '@/lib/domain/aws/stream-policy';
import type { Check } from '@/lib/domain/onboarding/connection-test';

let aws: LocalAws;
let fixture: RoleTest;
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
  await aws.admin.setSwitches({ dryRunGapMs: 0 });
  await aws.admin.addRole({ accountId: ACCOUNT, roleName, trustPolicy: trust(portal.principalArn), policies: [writing] });
  slept = [];
  const stream = parseStreamArn(STREAM);
  const role = parseRoleArn(`arn:aws:iam::${ACCOUNT}:role/${roleName}`);
  if (!stream.ok || !role.ok) throw new Error('the fixture is wrong');
  const settings = { region: 'eu-west-1', profile: null, stsEndpoint: aws.url, kinesisEndpoint: aws.url };
  fixture = {
    clients: { ...awsClients(settings), sts: stsOf(aws, portal) },
    stream: stream.value,
    role: role.value,
    externalId: EXTERNAL_ID,
    otherTenantId: () => 'onb-9c1d',
    principalArn: portal.principalArn,
    selfTest: null,
    otherPrincipal: null,
    egress: [],
    onboardingId: randomUUID(),
    record: { text: '{"mock":true}', partitionKey: 'one' },
    paced: (dryRun) => dryRun(),
    patience: {
      fresh: false,
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
      },
    },
  };
});

describe('a role that is set up as the guide says', () => {
  test('runs every check and writes exactly one marked record', async () => {
    const checks = await all(runRoleChecks(fixture, 'writing'));
    expect(checks.map(({ name, outcome }) => `${name} ${outcome}`)).toEqual([
      'identity passed',
      'bound passed',
      'may-write passed',
      'wrote passed',
      'encryption failed',
    ]);
    expect(await aws.admin.records(STREAM)).toMatchObject([{ text: '{"mock":true}', partitionKey: 'one' }]);
    expect(checks.find((check) => check.name === 'wrote')?.proof).toMatchObject({ shardId: expect.stringMatching(/^shardId-\d{12}$/) });
  });

  test('may do only that: reading and listing are refused without the session policy, too', async () => {
    expect(await one('only-that')).toMatchObject({ outcome: 'passed', proof: { reading: 'refused', listing: 'refused' } });
  });

  test('is tested again without writing when it is live', async () => {
    const checks = await all(runRoleChecks(fixture, 'without-writing'));
    expect(checks.map((check) => check.name)).toEqual(['identity', 'bound', 'may-write']);
    expect(await aws.admin.records(STREAM)).toEqual([]);
  });

  test('shows that the stream is encrypted', async () => {
    await aws.admin.setStream({ arn: STREAM, key: 'aws-managed' });
    const checks = await checkRole(fixture, 'wrote');
    expect(checks.find((check) => check.name === 'encryption')).toMatchObject({ outcome: 'passed', proof: { encryption: 'KMS' } });
  });
});

describe('each check refuses', () => {
  test('identity: a trust policy with another external ID', async () => {
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: trust(fixture.principalArn ?? '', 'onb-other') });
    expect(await one('identity')).toMatchObject({ outcome: 'failed', attempts: 1, diagnosis: { cause: 'trust-refused' } });
  });

  test('identity: waits for a new role to spread, and counts its attempts', async () => {
    const fresh = { ...fixture, patience: { ...fixture.patience, fresh: true } };
    await aws.admin.setSwitches({ spreadCalls: 2 });
    await aws.admin.addRole({ accountId: ACCOUNT, roleName, trustPolicy: trust(fixture.principalArn ?? ''), policies: [writing] });
    await aws.admin.setSwitches({ spreadCalls: 0 });
    const [check] = await checkRole(fresh, 'identity');
    expect(check).toMatchObject({ outcome: 'passed', attempts: 3 });
    expect(slept).toEqual([1_000, 3_000]);
  });

  test.each(['by-account', 'by-arn'] as const)('bound: a trust policy that names Microshare %s is taken', async (form) => {
    const trustPolicy = trustPolicyOf(fixture.principalArn ?? '', EXTERNAL_ID, form);
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy });
    expect(await one('identity')).toMatchObject({ outcome: 'passed' });
    expect(await one('bound')).toMatchObject({ outcome: 'passed' });
  });

  test('bound: a role that demands no external ID', async () => {
    const open = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: fixture.principalArn }, Action: 'sts:AssumeRole' }],
    };
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: open });
    const check = await one('bound');
    expect(check).toMatchObject({
      outcome: 'failed',
      diagnosis: { cause: 'role-open-to-anyone', values: { accepted: 'without-external-id' } },
    });
    expect(JSON.stringify(check)).not.toMatch(/ASIA|SessionToken/);
  });

  test('bound: a role that takes every external ID of the portal', async () => {
    const loose = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { AWS: fixture.principalArn },
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
    const check = await one('may-write');
    expect(check).toMatchObject({ outcome: 'failed', proof: { putRecord: 'dry-run-passed' }, answer: { operation: 'PutRecords' } });
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
    expect(await one('wrote')).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'kms-denied' } });
  });

  test('only-that: the policy that the old document recommends', async () => {
    await aws.admin.setPolicies({ accountId: ACCOUNT, roleName, policies: [allow('kinesis:*')] });
    expect(await one('only-that')).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'too-much-allowed' } });
  });

  test('only-that: says nothing when AWS does not answer clearly', async () => {
    await aws.admin.fault({ kind: 'server-error', status: 503, service: 'kinesis', times: 'always' });
    expect(await one('only-that')).toMatchObject({ outcome: 'inconclusive', attempts: 3, diagnosis: { cause: 'aws-unavailable' } });
  });

  test('every check: no way to AWS', async () => {
    await aws.admin.fault({ kind: 'drop', times: 'always' });
    expect(await one('identity')).toMatchObject({ outcome: 'inconclusive', attempts: 3, diagnosis: { cause: 'unreachable' } });
  });
});

describe('where trust refuses, the portal’s own side is looked at first', () => {
  const selfRole = { accountId: '999988887777', roleName: 'portal-self-test' };
  const refuse = () =>
    aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: trust(fixture.principalArn ?? '', 'onb-other') });

  test('an identity that works makes it the customer’s, and says that it was asked for', async () => {
    await refuse();
    const check = await one('identity');
    expect(check).toMatchObject({
      diagnosis: { cause: 'trust-refused', mustAct: 'customer', values: { portalChecked: 'caller-identity' } },
    });
    expect((await aws.admin.calls()).map((call) => call.operation)).toContain('GetCallerIdentity');
  });

  test('credentials of another identity than trust policies name are the portal’s fault', async () => {
    await refuse();
    fixture = { ...fixture, principalArn: 'arn:aws:iam::999988887777:role/portal' };
    const diagnosis = { cause: 'portal-misconfigured', mustAct: 'microshare', values: { reason: 'other-identity' } };
    expect(await one('identity')).toMatchObject({ outcome: 'failed', diagnosis });
  });

  test('a role of the portal’s own that it cannot assume is the portal’s fault', async () => {
    await refuse();
    fixture = { ...fixture, selfTest: selfTest('arn:aws:iam::999988887777:role/portal-self-test') };
    const diagnosis = { cause: 'portal-misconfigured', mustAct: 'microshare', values: { reason: 'own-call-refused' } };
    expect(await one('identity')).toMatchObject({ outcome: 'failed', diagnosis });
  });

  test('a role of the portal’s own that it can assume is tried once a day only', async () => {
    await refuse();
    const open = {
      ...trust(fixture.principalArn ?? ''),
      Statement: [{ Effect: 'Allow', Principal: { AWS: fixture.principalArn }, Action: 'sts:AssumeRole' }],
    };
    await aws.admin.addRole({ ...selfRole, trustPolicy: open, policies: [] });
    fixture = { ...fixture, selfTest: selfTest('arn:aws:iam::999988887777:role/portal-self-test') };
    for (const _ of ['first', 'second']) {
      expect(await one('identity')).toMatchObject({ diagnosis: { cause: 'trust-refused', values: { portalChecked: 'self-test' } } });
    }
    const taken = (await aws.admin.calls()).filter((call) => call.operation === 'AssumeRole' && call.status === 200);
    expect(taken).toHaveLength(1);
  });

  test('no answer to the portal’s own call leaves it open whose fault it is', async () => {
    await refuse();
    await aws.admin.fault({ kind: 'drop', operation: 'GetCallerIdentity', times: 'always' });
    expect(await one('identity')).toMatchObject({ outcome: 'inconclusive', diagnosis: { cause: 'unreachable', mustAct: 'network' } });
  });
});

describe('a second identity with the right external ID', () => {
  const other = () => aws.admin.addUser({ accountId: '888877776666', userName: 'other', policies: [allow('sts:AssumeRole')] });

  test('is refused by a trust policy that names the portal, and the proof says so', async () => {
    fixture = { ...fixture, otherPrincipal: stsOf(aws, await other()) };
    expect(await one('bound')).toMatchObject({ outcome: 'passed', proof: { otherPrincipal: 'refused' } });
  });

  test('is let in by a principal of *, which is refused although it demands the external ID', async () => {
    await aws.admin.putTrustPolicy({ accountId: ACCOUNT, roleName, trustPolicy: trust('*') });
    expect(await one('bound')).toMatchObject({ outcome: 'passed', proof: { otherPrincipal: 'not-tried' } });
    fixture = { ...fixture, otherPrincipal: stsOf(aws, await other()) };
    const diagnosis = { cause: 'role-open-to-anyone', values: { accepted: 'other-principal' } };
    expect(await one('bound')).toMatchObject({ outcome: 'failed', diagnosis });
  });

  test('that may not call sts:AssumeRole itself proves nothing', async () => {
    const powerless = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'powerless', policies: [] });
    fixture = { ...fixture, otherPrincipal: stsOf(aws, powerless) };
    expect((await one('bound'))?.outcome).not.toBe('passed');
  });
});

function selfTest(roleArn: string): SelfTest {
  let passed = false;
  return {
    roleArn,
    passedLately: () => passed,
    notePassed: () => {
      passed = true;
    },
  };
}

async function one(check: Parameters<typeof checkRole>[1]): Promise<Check | undefined> {
  return (await checkRole(fixture, check)).find((found) => found.name === check);
}

async function all(checks: AsyncGenerator<Check>): Promise<Check[]> {
  const found: Check[] = [];
  for await (const check of checks) found.push(check);
  return found;
}
