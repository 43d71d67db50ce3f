import { PutRecordCommand } from '@aws-sdk/client-kinesis';
import { AssumeRoleCommand, type AssumeRoleCommandInput, GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ACCOUNT, allow, EXTERNAL_ID, kinesisOf, refusalOf, STREAM, stsOf, trust } from '@/e2e/support/aws-fixture';
import { trustPolicy as trustPolicyOf } from '@/lib/domain/aws/stream-policy';
import type { PolicyInput } from './admin';
import { type LocalAws, startLocalAws } from './local-aws';

let aws: LocalAws;
let portal: { accessKeyId: string; secretAccessKey: string; principalArn: string };
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  portal = await aws.admin.addPortal();
});

const ROLE = `arn:aws:iam::${ACCOUNT}:role/microshare`;
const assume = (more: Partial<AssumeRoleCommandInput> = {}, keys: Parameters<typeof stsOf>[1] = portal, region = 'eu-west-1') =>
  stsOf(aws, keys, { region }).send(
    new AssumeRoleCommand({ RoleArn: ROLE, RoleSessionName: 'onboarding-1', ExternalId: EXTERNAL_ID, ...more }),
  );
const trusting = (trustPolicy: PolicyInput) => aws.admin.addRole({ accountId: ACCOUNT, roleName: 'microshare', trustPolicy });
const statement = (more: Record<string, unknown>): PolicyInput => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', ...more }],
});
const deny = {
  Effect: 'Deny',
  Principal: '*',
  Action: 'sts:AssumeRole',
  Condition: { StringNotEquals: { 'sts:ExternalId': EXTERNAL_ID } },
};

test.each<[string, (principal: string) => PolicyInput, string, boolean]>([
  ['the user', (principal) => trust(principal), EXTERNAL_ID, true],
  [
    'the user, one of two IDs',
    (principal) =>
      statement({ Principal: { AWS: [principal] }, Condition: { StringEquals: { 'sts:ExternalId': ['onb-0', EXTERNAL_ID] } } }),
    EXTERNAL_ID,
    true,
  ],
  ['the account root', () => trust('arn:aws:iam::999988887777:root'), EXTERNAL_ID, true],
  ['the account number', () => trust('999988887777'), EXTERNAL_ID, true],
  ['anyone', () => trust('*'), EXTERNAL_ID, true],
  ['anyone, in the short form', () => statement({ Principal: '*' }), 'onb-any', true],
  ['no external ID at all', (principal) => statement({ Principal: { AWS: principal } }), 'onb-any', true],
  [
    'a pattern of IDs',
    (principal) => statement({ Principal: { AWS: principal }, Condition: { StringLike: { 'sts:ExternalId': 'onb-*' } } }),
    'onb-any',
    true,
  ],
  ['another ID', (principal) => trust(principal), 'onb-other', false],
  ['another account', () => trust('arn:aws:iam::123412341234:root'), EXTERNAL_ID, false],
  ['another user', () => trust('arn:aws:iam::999988887777:user/other'), EXTERNAL_ID, false],
  ['a service only', () => statement({ Principal: { Service: 'firehose.amazonaws.com' } }), EXTERNAL_ID, false],
  [
    'a deny for every other ID',
    (principal) => ({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }, deny],
    }),
    'onb-other',
    false,
  ],
  ['another action', (principal) => statement({ Principal: { AWS: principal }, Action: 'sts:TagSession' }), EXTERNAL_ID, false],
])('a trust policy that names %s (%#) decides', async (_, policyFor, externalId, admitted) => {
  await trusting(policyFor(portal.principalArn));
  const call = assume({ ExternalId: externalId });
  if (admitted) expect((await call).AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${ACCOUNT}:assumed-role/microshare/onboarding-1`);
  else
    expect(await refusalOf(call)).toEqual({
      name: 'AccessDenied',
      status: 403,
      message: `User: ${portal.principalArn} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
    });
});

test('a trust policy by ARN dies with the role that it names; by account and ARN it lets the new one of that name in', async () => {
  const old = await aws.admin.addPortal({ kind: 'role' });
  const roleNames = { 'by-arn': 'one', 'by-account': 'two' } as const;
  for (const form of ['by-arn', 'by-account'] as const) {
    const trustPolicy = trustPolicyOf(old.principalArn, EXTERNAL_ID, form);
    await aws.admin.addRole({ accountId: ACCOUNT, roleName: roleNames[form], trustPolicy });
  }
  const as = (keys: typeof old, form: keyof typeof roleNames) =>
    assume({ RoleArn: `arn:aws:iam::${ACCOUNT}:role/${roleNames[form]}` }, keys);
  expect((await as(old, 'by-arn')).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  expect((await as(old, 'by-account')).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  const again = await aws.admin.addPortal({ kind: 'role' });
  expect(again.principalArn).toBe(old.principalArn);
  expect((await as(again, 'by-account')).Credentials?.AccessKeyId).toMatch(/^ASIA/);
  expect(await refusalOf(as(again, 'by-arn'))).toMatchObject({ name: 'AccessDenied', status: 403 });
  const other = await aws.admin.addPortal({ kind: 'role', name: 'other' });
  expect(await refusalOf(as(other, 'by-account'))).toMatchObject({ name: 'AccessDenied', status: 403 });
});

test('a role that does not exist reads like one that does not trust', async () => {
  expect((await refusalOf(assume())).message).toBe(
    `User: ${portal.principalArn} is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
  );
});

test('a role is known by its whole path', async () => {
  await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'microshare', path: '/partners/', trustPolicy: trust(portal.principalArn) });
  expect((await refusalOf(assume())).name).toBe('AccessDenied');
  expect((await assume({ RoleArn: `arn:aws:iam::${ACCOUNT}:role/partners/microshare` })).AssumedRoleUser?.Arn).toBe(
    `arn:aws:sts::${ACCOUNT}:assumed-role/microshare/onboarding-1`,
  );
});

test('a caller without sts:AssumeRole is refused on its own side', async () => {
  const user = await aws.admin.addUser({ accountId: '999988887777', userName: 'other' });
  await trusting(trust(user.arn));
  expect((await refusalOf(assume({}, user))).message).toMatch(
    /on resource: \S+ because no identity-based policy allows the sts:AssumeRole action$/,
  );
});

test('root assumes no role', async () => {
  await trusting(trust('*'));
  expect(await refusalOf(assume({}, await aws.admin.addRootKey({ accountId: ACCOUNT })))).toEqual({
    name: 'AccessDenied',
    status: 403,
    message: 'Roles may not be assumed by root accounts.',
  });
});

test.each<[string, Partial<AssumeRoleCommandInput>, string]>([
  ['an ARN that is none', { RoleArn: 'nothing-valid-in-here' }, 'nothing-valid-in-here is invalid'],
  ['an ARN of a user', { RoleArn: `arn:aws:iam::${ACCOUNT}:user/microshare` }, `arn:aws:iam::${ACCOUNT}:user/microshare is invalid`],
  ['an ARN of another partition', { RoleArn: ROLE.replace('aws', 'aws-cn') }, `${ROLE.replace('aws', 'aws-cn')} is invalid`],
  [
    'an empty external ID',
    { ExternalId: '' },
    "1 validation error detected: Value '' at 'externalId' failed to satisfy constraint: Member must have length greater than or equal to 2",
  ],
  [
    'a session name with a space',
    { RoleSessionName: 'a b' },
    "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
  ],
  [
    'a session that is too short',
    { DurationSeconds: 60 },
    "1 validation error detected: Value '60' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
  ],
  [
    'a session longer than the role’s',
    { DurationSeconds: 7_200 },
    'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  ],
])('%s is refused as invalid', async (_, more, message) => {
  await trusting(trust(portal.principalArn));
  expect(await refusalOf(assume(more))).toEqual({ name: 'ValidationError', status: 400, message });
});

test('a session policy that is no JSON, or too long, is refused', async () => {
  await trusting(trust(portal.principalArn));
  expect(await refusalOf(assume({ Policy: 'not json' }))).toMatchObject({ name: 'MalformedPolicyDocumentException', status: 400 });
  expect(await refusalOf(assume({ Policy: `{"Statement":[]}${' '.repeat(2_048)}` }))).toMatchObject({ name: 'ValidationError' });
});

test('a session takes no more than the managed policies that it is given', async () => {
  await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'microshare', trustPolicy: trust(portal.principalArn), policies: [allow('*')] });
  await aws.admin.addStream({ arn: STREAM });
  const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/AmazonKinesisReadOnlyAccess' }];
  const reader = kinesisOf(aws, (await assume({ PolicyArns })).Credentials);
  const put = reader.send(new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') }));
  expect((await refusalOf(put)).message).toMatch(/because no session policy allows the kinesis:PutRecord action$/);
  expect((await refusalOf(assume({ PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/NoSuch' }] }))).name).toBe('ValidationError');
});

test('a session with tags, or a source identity, needs the trust policy to say so', async () => {
  await trusting(trust(portal.principalArn));
  expect((await refusalOf(assume({ Tags: [{ Key: 'a', Value: 'b' }] }))).message).toMatch(/perform: sts:TagSession/);
  expect((await refusalOf(assume({ SourceIdentity: 'ana' }))).message).toMatch(/perform: sts:SetSourceIdentity/);
});

test('tags that repeat a key are refused', async () => {
  await trusting(trust(portal.principalArn));
  const tags = {
    Tags: [
      { Key: 'Team', Value: 'a' },
      { Key: 'team', Value: 'b' },
    ],
  };
  expect(await refusalOf(assume(tags))).toEqual({
    name: 'InvalidParameterValue',
    status: 400,
    message: 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
  });
});

test('a role that was reached through a role lasts an hour at most', async () => {
  await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'microshare', trustPolicy: trust('999988887777'), maxSessionSeconds: 43_200 });
  const byRole = await aws.admin.addPortal({ kind: 'role' });
  await assume({ DurationSeconds: 7_200 });
  expect(await refusalOf(assume({ DurationSeconds: 7_200 }, byRole))).toEqual({
    name: 'ValidationError',
    status: 400,
    message: 'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
  });
  expect((await assume({ DurationSeconds: 3_600 }, byRole)).Credentials?.AccessKeyId).toMatch(/^ASIA/);
});

test('a session ends at its time, and its key works with its own token only', async () => {
  await aws.admin.addRole({ accountId: ACCOUNT, roleName: 'microshare', trustPolicy: trust(portal.principalArn), policies: [allow('*')] });
  await aws.admin.addStream({ arn: STREAM });
  const { Credentials: session } = await assume({ DurationSeconds: 900 });
  const put = new PutRecordCommand({ StreamName: 'sensors', PartitionKey: 'a', Data: Buffer.from('{}') });
  await kinesisOf(aws, session).send(put);
  const invalid = { name: 'UnrecognizedClientException', status: 400, message: 'The security token included in the request is invalid.' };
  const other = (await assume()).Credentials;
  expect(
    await refusalOf(kinesisOf(aws, { accessKeyId: session?.AccessKeyId ?? '', secretAccessKey: session?.SecretAccessKey ?? '' }).send(put)),
  ).toEqual(invalid);
  expect(
    await refusalOf(
      kinesisOf(aws, {
        AccessKeyId: session?.AccessKeyId,
        SecretAccessKey: session?.SecretAccessKey,
        SessionToken: other?.SessionToken,
      }).send(put),
    ),
  ).toEqual(invalid);
  await aws.admin.setClock(901_000);
  const late = { systemClockOffset: 901_000 };
  expect(await refusalOf(kinesisOf(aws, session, late).send(put))).toEqual({
    name: 'ExpiredTokenException',
    status: 400,
    message: 'The security token included in the request is expired',
  });
  expect(await refusalOf(stsOf(aws, session, late).send(new GetCallerIdentityCommand({})))).toMatchObject({
    name: 'ExpiredToken',
    status: 403,
    message: 'The security token included in the request is expired',
  });
});

test('STS that is switched off in a region, or a region that the role’s account never enabled, is told by name', async () => {
  await trusting(trust(portal.principalArn));
  await aws.admin.setAccount({ accountId: ACCOUNT, stsRegionsOff: ['eu-west-2'] });
  const disabled = {
    name: 'RegionDisabledException',
    status: 403,
    message: `STS is not activated in this region for account:${ACCOUNT}. Your account administrator can activate STS in this region using the IAM Console.`,
  };
  expect(await refusalOf(assume({}, portal, 'eu-west-2'))).toEqual(disabled);
  await aws.admin.setAccount({ accountId: '999988887777', enabledRegions: ['eu-south-1'] });
  expect(await refusalOf(assume({}, portal, 'eu-south-1'))).toEqual(disabled);
  await aws.admin.setAccount({ accountId: ACCOUNT, enabledRegions: ['eu-south-1'] });
  expect((await assume({}, portal, 'eu-south-1')).Credentials?.AccessKeyId).toMatch(/^ASIA/);
});

test('an opt-in region that the caller’s own account never enabled does not know its key', async () => {
  await trusting(trust(portal.principalArn));
  expect(await refusalOf(assume({}, portal, 'me-south-1'))).toEqual({
    name: 'InvalidClientTokenId',
    status: 403,
    message: 'The security token included in the request is invalid',
  });
});

test.each([
  ['aws-cn', 'cn-north-1'],
  ['aws-us-gov', 'us-gov-west-1'],
  ['aws-eusc', 'eusc-de-east-1'],
] as const)('in %s the portal has an identity of its own, and the others’ keys are unknown', async (partition, region) => {
  const own = await aws.admin.addPortal({ partition });
  expect(own.principalArn).toMatch(new RegExp(`^arn:${partition}:iam::\\d{12}:user/portal$`));
  await aws.admin.addRole({ accountId: '444444444444', partition, roleName: 'microshare', trustPolicy: trust(own.principalArn) });
  const RoleArn = `arn:${partition}:iam::444444444444:role/microshare`;
  expect((await assume({ RoleArn }, own, region)).AssumedRoleUser?.Arn).toBe(
    `arn:${partition}:sts::444444444444:assumed-role/microshare/onboarding-1`,
  );
  expect((await refusalOf(assume({ RoleArn }, portal, region))).name).toBe('InvalidClientTokenId');
});
