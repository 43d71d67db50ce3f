import { expect, test } from 'vitest';
import { parseRoleArn } from '@/lib/domain/aws/role-arn';
import type { RoleArnFaultKind } from '@/lib/domain/aws/role-arn-fault';

const good = 'arn:aws:iam::222222222222:role/microshare/kinesis/writer,1';

test('a role ARN is read into partition, account, path and name', () => {
  expect(parseRoleArn(good)).toEqual({
    ok: true,
    value: { partition: 'aws', accountId: '222222222222', path: '/microshare/kinesis/', name: 'writer,1', arn: good },
  });
  expect(parseRoleArn('arn:aws-cn:iam::222222222222:role/w')).toMatchObject({ ok: true, value: { path: '/', partition: 'aws-cn' } });
});

test.each([
  ` ${good}\n`,
  `"${good}"`,
  `"${good}",`,
  `“${good}”`,
  `'${good}`,
  `\u200b${good}\ufeff`,
  `\u00a0${good}\u00a0`,
  `arn:aws:iam::222222222222:\u200brole/microshare/kinesis/writer,1`,
])('takes off what a paste brings along: %j', (text) => {
  expect(parseRoleArn(text)).toMatchObject({ ok: true, value: { arn: good } });
});

const mispastes: [RoleArnFaultKind, string, Record<string, string>?][] = [
  ['role-arn-empty', ' \n '],
  ['role-arn-line-break', 'arn:aws:iam::222222222222:role/\nwriter', { suggestion: 'arn:aws:iam::222222222222:role/writer' }],
  ['role-arn-space', 'arn:aws:iam::222222222222: role/writer', { suggestion: 'arn:aws:iam::222222222222:role/writer' }],
  ['role-arn-smart-quote', 'arn:aws:iam::222222222222:role/“writer', { suggestion: 'arn:aws:iam::222222222222:role/writer' }],
  [
    'role-console-url',
    'https://us-east-1.console.aws.amazon.com/iam/home?region=us-east-1#/roles/details/writer?section=trust',
    { name: 'writer' },
  ],
  [
    'role-console-url',
    'https://signin.aws.amazon.com/switchrole?roleName=writer&account=222222222222',
    { name: 'writer', accountId: '222222222222', suggestion: 'arn:aws:iam::222222222222:role/writer' },
  ],
  ['role-name-only', 'microshare-writer', { name: 'microshare-writer' }],
  ['role-name-only', 'role/microshare-writer', { name: 'microshare-writer' }],
  ['role-is-account-id', '2222-2222-2222'],
  ['role-is-policy-text', '{"Version":"2012-10-17","Statement":[]}'],
  ['role-is-user', 'arn:aws:iam::222222222222:user/it/sensor', { name: 'sensor' }],
  ['role-is-group', 'arn:aws:iam::222222222222:group/writers', { name: 'writers' }],
  ['role-is-policy', 'arn:aws:iam::aws:policy/AmazonKinesisFullAccess', { name: 'AmazonKinesisFullAccess' }],
  ['role-is-instance-profile', 'arn:aws:iam::222222222222:instance-profile/web', { name: 'web' }],
  ['role-is-root', 'arn:aws:iam::222222222222:root'],
  [
    'role-is-session',
    'arn:aws:sts::222222222222:assumed-role/writer/session',
    { name: 'writer', suggestion: 'arn:aws:iam::222222222222:role/writer' },
  ],
  ['role-is-federated-user', 'arn:aws:sts::222222222222:federated-user/ana'],
  ['role-is-stream', 'arn:aws:kinesis:eu-central-1:222222222222:stream/s'],
  ['role-is-consumer', 'arn:aws:kinesis:eu-central-1:222222222222:stream/s/consumer/c:1'],
  ['role-is-delivery-stream', 'arn:aws:firehose:eu-central-1:222222222222:deliverystream/d'],
  ['role-is-video-stream', 'arn:aws:kinesisvideo:eu-central-1:222222222222:stream/v/1'],
  ['role-is-other-service', 'arn:aws:s3:::bucket', { service: 's3' }],
  ['role-is-other-iam', 'arn:aws:iam::222222222222:saml-provider/idp'],
  [
    'role-of-firehose',
    'arn:aws:iam::222222222222:role/service-role/KinesisFirehoseServiceRole-d-eu-1',
    { name: 'KinesisFirehoseServiceRole-d-eu-1' },
  ],
  ['role-of-firehose', 'arn:aws:iam::222222222222:role/firehose_delivery_role', { name: 'firehose_delivery_role' }],
  [
    'role-service-linked',
    'arn:aws:iam::222222222222:role/aws-service-role/x.amazonaws.com/AWSServiceRoleForX',
    { name: 'AWSServiceRoleForX' },
  ],
  [
    'role-reserved',
    'arn:aws:iam::222222222222:role/aws-reserved/sso.amazonaws.com/AWSReservedSSO_Admin_1',
    { name: 'AWSReservedSSO_Admin_1' },
  ],
  ['role-partition-unknown', 'arn:aws-xx:iam::222222222222:role/w', { partition: 'aws-xx' }],
  ['role-account-invalid', 'arn:aws:iam::22222222222:role/w'],
  ['role-arn-damaged', 'arn:aws:iam:eu-central-1:222222222222:role/w', { suggestion: 'arn:aws:iam::222222222222:role/w' }],
  ['role-arn-inside', `${good},`, { suggestion: good }],
  ['role-name-invalid', `arn:aws:iam::222222222222:role/${'w'.repeat(65)}`],
  ['role-is-placeholder', 'arn:aws:iam::222222222222:role/<your-role>'],
  ['role-arn-damaged', 'arn:aws:iam:222222222222:role/w', { suggestion: 'arn:aws:iam::222222222222:role/w' }],
  ['role-not-an-arn', 'arn:aws:iam:222222222222'],
  ['role-not-an-arn', 'please use the new role!'.replaceAll(' ', '_')],
];

test.each(mispastes)('names the mis-paste %s', (kind, text, values = {}) => {
  expect(parseRoleArn(text)).toEqual({ ok: false, fault: { kind, values } });
});

test('refuses a role in the portal’s own account and one of another partition', () => {
  expect(parseRoleArn(good, { portalAccountId: '222222222222' })).toMatchObject({ ok: false, fault: { kind: 'role-of-the-portal' } });
  expect(parseRoleArn(good, { partition: 'aws-cn' })).toEqual({
    ok: false,
    fault: { kind: 'role-partition-differs', values: { partition: 'aws', expected: 'aws-cn' } },
  });
});

test('never repeats what may be a secret', () => {
  const secret = 'a1B2'.repeat(10);
  const keyId = `AKIA${'Q2'.repeat(8)}`;
  for (const text of [secret, secret.slice(1), `${secret}=`, keyId, `${keyId},${secret}`, `${keyId} ${secret}`, `${keyId}\n${secret}`]) {
    const parsed = parseRoleArn(text);
    expect(parsed.ok).toBe(false);
    expect(JSON.stringify(parsed)).not.toContain('B2a1');
    expect(JSON.stringify(parsed)).not.toContain('Q2Q2');
  }
});
