import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type LocalAws, startLocalAws } from '@/demo/aws/local-aws';
import { ACCOUNT, allow, EXTERNAL_ID, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import { roleTestAt } from '@/lib/aws/both-methods-fixture';
import { checkRole } from '@/lib/aws/role/check-role';
import type { RoleTest } from '@/lib/aws/role/role-test';
import { fixFor } from '@/lib/domain/aws/fix';
import { type ExceptionKind, excludeTags } from '@/lib/domain/aws/perimeter';
import type { Check } from '@/lib/domain/onboarding/connection-test';

let aws: LocalAws;
let fixture: RoleTest;

const roleName = 'microshare-writer';
const addresses = ['198.51.100.7'];

beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());

beforeEach(async () => {
  await aws.admin.reset();
  await aws.admin.setSwitches({ dryRunGapMs: 0, sourceIp: addresses[0] ?? '' });
  const portal = await aws.admin.addPortal();
  await aws.admin.addStream({ arn: STREAM });
  await aws.admin.addRole({
    accountId: ACCOUNT,
    roleName,
    trustPolicy: trust(portal.principalArn),
    policies: [allow(['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM)],
  });
  await aws.admin.setAccount({ accountId: ACCOUNT, organizationId: 'o-customers00' });
  const made = roleTestAt(aws.url);
  const clients = { ...made.clients, sts: stsOf(aws, portal) };
  fixture = { ...made, clients, externalId: EXTERNAL_ID, principalArn: portal.principalArn, egress: addresses };
});

const everything = { Effect: 'Allow', Action: '*', Resource: '*' };

describe('a policy of the organisation refuses, and the statement that the fix offers lets Microshare through', () => {
  test('resource control on sts:AssumeRole: only identities of the organisation', async () => {
    const onlyOurs = {
      Effect: 'Deny',
      Principal: '*',
      Action: 'sts:AssumeRole',
      Resource: '*',
      Condition: { StringNotEqualsIfExists: { 'aws:PrincipalOrgID': 'o-customers00' } },
    };
    await put('resourceControlPolicies', [onlyOurs]);
    const refused = await one('identity');
    expect(refused).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'organisation-denies' } });
    await put('resourceControlPolicies', [offered(refused, 'principal-account')]);
    expect((await one('identity')).outcome).toBe('passed');
    await put('resourceControlPolicies', [offered(refused, 'resource-tag')]);
    expect((await one('identity')).outcome).toBe('failed');
    await aws.admin.setTags({ accountId: ACCOUNT, roleName, tags: { [excludeTags.identity]: 'true' } });
    expect((await one('identity')).outcome).toBe('passed');
  });

  test('service control on Kinesis: only some networks', async () => {
    const onlyOurNetwork = {
      Effect: 'Deny',
      Action: 'kinesis:*',
      Resource: '*',
      Condition: { NotIpAddressIfExists: { 'aws:SourceIp': ['203.0.113.0/24'] } },
    };
    await put('serviceControlPolicies', [everything, onlyOurNetwork]);
    const refused = await one('may-write');
    expect(refused).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'organisation-denies' } });
    for (const by of ['source-address', 'principal-arn'] as const) {
      await put('serviceControlPolicies', [everything, offered(refused, by)]);
      expect((await one('may-write')).outcome).toBe('passed');
    }
  });

  test('resource control on Kinesis: nobody writes', async () => {
    await put('resourceControlPolicies', [{ Effect: 'Deny', Principal: '*', Action: 'kinesis:PutRecord', Resource: '*' }]);
    const refused = await one('may-write');
    expect(refused).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'organisation-denies' } });
    await put('resourceControlPolicies', [offered(refused, 'principal-arn')]);
    expect((await one('may-write')).outcome).toBe('passed');
    await put('resourceControlPolicies', [offered(refused, 'resource-tag')]);
    expect((await one('may-write')).outcome).toBe('failed');
    await aws.admin.addStream({ arn: STREAM, tags: { [excludeTags.network]: 'true' } });
    expect((await one('may-write')).outcome).toBe('passed');
  });

  test('service control that allows no Kinesis', async () => {
    const others = { Effect: 'Allow', Action: ['s3:*', 'sts:*'], Resource: '*' };
    await put('serviceControlPolicies', [others]);
    const refused = await one('may-write');
    expect(refused).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'organisation-denies', values: { how: 'missing' } } });
    await put('serviceControlPolicies', [others, offered(refused, 'allow')]);
    expect((await one('may-write')).outcome).toBe('passed');
  });

  test('each statement excepts nobody else', async () => {
    await put('resourceControlPolicies', [{ Effect: 'Deny', Principal: '*', Action: 'kinesis:PutRecord', Resource: '*' }]);
    const statement = offered(await one('may-write'), 'principal-arn');
    await put('resourceControlPolicies', [statement]);
    await aws.admin.addRole({
      accountId: ACCOUNT,
      roleName: 'microshare-other',
      trustPolicy: trust(fixture.principalArn ?? ''),
      policies: [allow(['kinesis:PutRecord', 'kinesis:PutRecords'], STREAM)],
    });
    const arn = `arn:aws:iam::${ACCOUNT}:role/microshare-other` as typeof fixture.role.arn;
    fixture = { ...fixture, role: { ...fixture.role, arn, name: 'microshare-other' } };
    expect(await one('may-write')).toMatchObject({ outcome: 'failed', diagnosis: { cause: 'organisation-denies' } });
  });
});

function put(which: 'resourceControlPolicies' | 'serviceControlPolicies', statements: object[]) {
  return aws.admin.setAccount({ accountId: ACCOUNT, [which]: [{ Version: '2012-10-17', Statement: statements }] });
}

/** A statement as the page offers it for this refusal. */
function offered(check: Check, by: ExceptionKind): object {
  if (check.diagnosis === null) throw new Error('The check passed.');
  const fix = fixFor(check.diagnosis, {
    method: 'role',
    stream: fixture.stream,
    roleArn: fixture.role.arn,
    principalArn: fixture.principalArn,
    externalId: fixture.externalId,
  });
  const text = fix?.perimeter?.find((exception) => exception.by === by)?.text;
  if (text === undefined) throw new Error(`No exception by ${by} is offered.`);
  return JSON.parse(text.replace('<your organisation’s id>', 'o-customers00')) as object;
}

async function one(name: 'identity' | 'may-write'): Promise<Check> {
  const found = (await checkRole(fixture, name)).find((check) => check.name === name);
  if (found === undefined) throw new Error('The check is missing.');
  return found;
}
