import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { ACCOUNT, allow, type RawAwsResponse, send, sign, stsOf, trust } from '@/e2e/support/aws-fixture';
import { accountOf } from '@/lib/domain/aws/access-key';
import { makeAccessKeyId, makeSecretAccessKey } from './iam-entities';
import { type LocalAws, startLocalAws } from './local-aws';

let aws: LocalAws;
let keys: { accessKeyId: string; secretAccessKey: string };
beforeAll(async () => {
  aws = await startLocalAws();
});
afterAll(() => aws.close());
beforeEach(async () => {
  await aws.admin.reset();
  keys = await aws.admin.addUser({ accountId: ACCOUNT, userName: 'admin', policies: [allow('iam:*')] });
});

test('two keys of one user overlap while it rotates, and a third is refused', async () => {
  await iam('CreateUser', { UserName: 'writer' });
  const first = keysIn(await iam('CreateAccessKey', { UserName: 'writer' }));
  const second = keysIn(await iam('CreateAccessKey', { UserName: 'writer' }));
  expect(faultIn(await iam('CreateAccessKey', { UserName: 'writer' }))).toEqual([
    409,
    'LimitExceeded',
    'Cannot exceed quota for AccessKeysPerUser: 2',
  ]);
  const whoIs = (which: typeof first) =>
    stsOf(aws, which)
      .send(new GetCallerIdentityCommand({}))
      .then(
        (answer) => answer.Arn,
        (error: Error) => error.name,
      );
  expect(await whoIs(first)).toBe(`arn:aws:iam::${ACCOUNT}:user/writer`);
  await iam('UpdateAccessKey', { UserName: 'writer', AccessKeyId: first.accessKeyId, Status: 'Inactive' });
  expect(await whoIs(first)).toBe('InvalidClientTokenId');
  expect(await whoIs(second)).toBe(`arn:aws:iam::${ACCOUNT}:user/writer`);
  expect((await iam('ListAccessKeys', { UserName: 'writer' })).body).toMatch(
    new RegExp(`${first.accessKeyId}</AccessKeyId><Status>Inactive.*${second.accessKeyId}</AccessKeyId><Status>Active`),
  );
  expect(faultIn(await iam('DeleteUser', { UserName: 'writer' }))).toEqual([
    409,
    'DeleteConflict',
    'Cannot delete entity, must delete access keys first.',
  ]);
  for (const { accessKeyId } of [first, second])
    expect((await iam('DeleteAccessKey', { UserName: 'writer', AccessKeyId: accessKeyId })).status).toBe(200);
  expect((await iam('DeleteUser', { UserName: 'writer' })).status).toBe(200);
  expect(faultIn(await iam('GetUser', { UserName: 'writer' }))).toEqual([
    404,
    'NoSuchEntity',
    'The user with name writer cannot be found.',
  ]);
});

test('what exists already is not made twice', async () => {
  for (const [action, parameters, message] of [
    ['CreateUser', { UserName: 'x' }, 'User with name x already exists.'],
    ['CreateGroup', { GroupName: 'x' }, 'Group with name x already exists.'],
    ['CreateRole', { RoleName: 'x', AssumeRolePolicyDocument: JSON.stringify(trust(ACCOUNT)) }, 'Role with name x already exists.'],
  ] as const) {
    expect((await iam(action, parameters)).status).toBe(200);
    expect(faultIn(await iam(action, parameters))).toEqual([409, 'EntityAlreadyExists', message]);
  }
});

test('a document that IAM cannot read, or that names an unknown principal, is refused', async () => {
  const role = (policy: unknown) =>
    iam('CreateRole', { RoleName: 'r', AssumeRolePolicyDocument: typeof policy === 'string' ? policy : JSON.stringify(policy) });
  expect(faultIn(await role('{'))).toEqual([400, 'MalformedPolicyDocument', 'This policy contains invalid Json']);
  expect(faultIn(await role(allow('kinesis:*')))).toEqual([400, 'MalformedPolicyDocument', 'Missing required field Principal']);
  const unknown = `arn:aws:iam::${ACCOUNT}:user/nobody`;
  expect(faultIn(await role(trust(unknown)))).toEqual([400, 'MalformedPolicyDocument', `Invalid principal in policy: "AWS":"${unknown}"`]);
  const otherOnboarding = 'arn:aws-cn:iam::333333333333:root';
  expect(faultIn(await role(trust(otherOnboarding)))).toEqual([
    400,
    'MalformedPolicyDocument',
    `Invalid principal in policy: "AWS":"${otherOnboarding}"`,
  ]);
  expect((await role(trust(`arn:aws:iam::${ACCOUNT}:user/admin`))).status).toBe(200);
  expect(faultIn(await iam('PutRolePolicy', { RoleName: 'r', PolicyName: 'p', PolicyDocument: JSON.stringify(trust('*')) }))[1]).toBe(
    'MalformedPolicyDocument',
  );
});

test('policies that are put are read back as they were, and attached ones count', async () => {
  const document = JSON.stringify(allow('kinesis:PutRecord'));
  await iam('CreateUser', { UserName: 'writer' });
  await iam('PutUserPolicy', { UserName: 'writer', PolicyName: 'write', PolicyDocument: document });
  const { body } = await iam('GetUserPolicy', { UserName: 'writer', PolicyName: 'write' });
  expect(decodeURIComponent(/<PolicyDocument>(.*)<\/PolicyDocument>/.exec(body)?.[1] ?? '')).toBe(document);
  await iam('AttachUserPolicy', { UserName: 'writer', PolicyArn: 'arn:aws:iam::aws:policy/IAMFullAccess' });
  const own = keysIn(await iam('CreateAccessKey', { UserName: 'writer' }));
  expect((await iam('GetUser', {}, own)).body).toContain('<UserName>writer</UserName>');
  await iam('DetachUserPolicy', { UserName: 'writer', PolicyArn: 'arn:aws:iam::aws:policy/IAMFullAccess' });
  expect(faultIn(await iam('GetUser', {}, own))).toEqual([
    403,
    'AccessDenied',
    `User: arn:aws:iam::${ACCOUNT}:user/writer is not authorized to perform: iam:GetUser on resource: arn:aws:iam::${ACCOUNT}:user/writer because no identity-based policy allows the iam:GetUser action`,
  ]);
});

test('a member has its group’s permissions for as long as it belongs to it', async () => {
  await iam('CreateUser', { UserName: 'writer' });
  await iam('CreateGroup', { GroupName: 'readers' });
  await iam('PutGroupPolicy', { GroupName: 'readers', PolicyName: 'p', PolicyDocument: JSON.stringify(allow('iam:GetUser')) });
  const own = keysIn(await iam('CreateAccessKey', { UserName: 'writer' }));
  expect((await iam('GetUser', {}, own)).status).toBe(403);
  await iam('AddUserToGroup', { UserName: 'writer', GroupName: 'readers' });
  expect((await iam('GetUser', {}, own)).status).toBe(200);
  await iam('RemoveUserFromGroup', { UserName: 'writer', GroupName: 'readers' });
  expect((await iam('GetUser', {}, own)).status).toBe(403);
});

test('an action that IAM does not have is refused by name', async () => {
  expect(faultIn(await iam('MakeCoffee', {}))).toEqual([
    400,
    'InvalidAction',
    'Could not find operation MakeCoffee for version 2010-05-08',
  ]);
});

test.each(['000000000001', '222222222222', '999999999999'])(
  'a made-up key id of %s is AWS’s shape and encodes the account',
  (accountId) => {
    for (let count = 0; count < 50; count += 1) {
      const id = makeAccessKeyId(accountId);
      expect(id).toMatch(/^AKIA[Q-Z2-7][A-Z2-7]{15}$/);
      expect(accountOf(id)).toBe(accountId);
    }
  },
);

test('a secret has forty characters, and no two are the same', () => {
  const secrets = Array.from({ length: 100 }, makeSecretAccessKey);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9/+]{40}$/);
  expect(new Set(secrets).size).toBe(100);
});

async function iam(action: string, parameters: Record<string, string>, as = keys): Promise<RawAwsResponse> {
  const body = new URLSearchParams({ Action: action, Version: '2010-05-08', ...parameters }).toString();
  const headers = { host: 'iam.amazonaws.com', 'content-type': 'application/x-www-form-urlencoded' };
  return send(aws, await sign({ headers, body }, { ...as, service: 'iam', region: 'us-east-1' }));
}

function keysIn({ body }: RawAwsResponse): { accessKeyId: string; secretAccessKey: string } {
  const [, accessKeyId = ''] = /<AccessKeyId>(\w+)</.exec(body) ?? [];
  const [, secretAccessKey = ''] = /<SecretAccessKey>([^<]+)</.exec(body) ?? [];
  return { accessKeyId, secretAccessKey };
}

function faultIn({ status, body }: RawAwsResponse): [number, string | undefined, string | undefined] {
  return [status, /<Code>(.*)<\/Code>/.exec(body)?.[1], /<Message>(.*)<\/Message>/.exec(body)?.[1]?.replaceAll('&quot;', '"')];
}
