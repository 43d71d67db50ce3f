import { expect, test } from 'vitest';
import { run } from '@/bin/verbs/read-field';
import { runPortal, runVerb } from '@/bin/verbs/run-portal';

const role = 'arn:aws:iam::204863179521:role/microshare-writer';
const stream = 'arn:aws:kinesis:eu-west-1:204863179521:stream/building-events';

// What people pasted into such fields, out of public trackers, each beside a neighbour of its kind.
const taken: [kind: string, what: string, text: string, value: string][] = [
  [
    'role-arn',
    'a role with a nested path',
    'arn:aws:iam::204863179521:role/aa/asd/asdf-audit-r',
    'arn:aws:iam::204863179521:role/aa/asd/asdf-audit-r',
  ],
  ['role-arn', 'a role of GovCloud with a path', 'arn:aws-us-gov:iam::204863179521:role/a/b', 'arn:aws-us-gov:iam::204863179521:role/a/b'],
  [
    'stream-arn',
    'a long name that has the form of a secret',
    `arn:aws:kinesis:eu-west-1:204863179521:stream/BuildingEventsOfEveryOfficeInIreland`,
    'arn:aws:kinesis:eu-west-1:204863179521:stream/BuildingEventsOfEveryOfficeInIreland',
  ],
  ['region', 'an older name of the console', 'EU (Ireland)', 'eu-west-1'],
  ['region', 'another older name', 'US East (Northern Virginia)', 'us-east-1'],
  ['region', 'the console in German', 'Europa (Mailand)', 'eu-south-1'],
  ['account', 'hyphens of the console', '2048-6317-9521', '204863179521'],
];

test.each(taken)('%s: %s is taken', async (kind, _, text, value) => {
  const { code, stdout } = await read(kind, text);
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, outcome: 'taken', value, suggestion: null, reason: null });
});

const offered: [kind: string, what: string, text: string, reason: string, suggestion: string][] = [
  ['role-arn', 'a row of CloudFormation’s outputs', `RoleArn\t${role}\tGive this ARN to Microshare`, 'role-arn-inside', role],
  ['role-arn', 'a line of Terraform’s output', `microshare_role_arn = "${role}"`, 'role-arn-inside', role],
  ['role-arn', 'a remark behind it', `${role} (new role, since Monday)`, 'role-arn-inside', role],
  ['role-arn', 'two colons after aws', role.replace('aws', 'aws:'), 'role-arn-damaged', role],
  ['role-arn', 'one colon before the account', role.replace('::', ':'), 'role-arn-damaged', role],
  ['role-arn', 'a first letter that was not copied', role.slice(1), 'role-arn-damaged', role],
  ['role-arn', 'an escaped slash', `"${role.replace('/', '\\/')}"`, 'role-arn-damaged', role],
  ['role-arn', 'a dash of a word processor', role.replace('-writer', '–writer'), 'role-arn-damaged', role],
  ['role-arn', 'percent encoding', encodeURIComponent(role), 'role-arn-damaged', role],
  ['role-arn', 'an ARN within an ARN', `arn:aws:iam::735120486913:role/${role}`, 'role-arn-inside', role],
  ['role-arn', 'a colon for the slash', role.replace('role/', 'role:'), 'role-arn-damaged', role],
  ['role-arn', 'the full stop of a sentence', `${role}.`, 'role-arn-inside', role],
  ['role-arn', 'hyphens in the account', role.replace('204863179521', '2048-6317-9521'), 'role-arn-damaged', role],
  [
    'role-arn',
    'JSON of get-role beside a trust policy',
    JSON.stringify({
      Role: { Arn: role, AssumeRolePolicyDocument: { Statement: [{ Principal: { AWS: 'arn:aws:iam::555566667777:role/portal' } }] } },
    }),
    'role-arn-inside',
    role,
  ],
  ['role-arn', 'a line break of a mail program', role.replace('microshare-', 'microshare-\r\n'), 'role-arn-line-break', role],
  [
    'role-arn',
    'a session out of get-caller-identity',
    JSON.stringify({ UserId: 'AROAQW3ERTZ2UIOP4ASDF:ana', Arn: 'arn:aws:sts::204863179521:assumed-role/microshare-writer/ana' }),
    'role-arn-damaged',
    role,
  ],
  [
    'role-arn',
    'the console’s page in a session of its own',
    'https://204863179521-abcd1234.us-east-1.console.aws.amazon.com/iam/home#/roles/details/microshare-writer?section=permissions',
    'role-console-url',
    role,
  ],
  [
    'stream-arn',
    'an ARN within an ARN, out of an error message',
    `arn:aws:kinesis:eu-west-1:735120486913:stream/${stream}`,
    'stream-arn-inside',
    stream,
  ],
  ['stream-arn', 'a colon for the slash', stream.replace('stream/', 'stream:'), 'stream-arn-damaged', stream],
  ['stream-arn', 'an ARN without its beginning', stream.replace('arn:aws:', ''), 'stream-arn-damaged', stream],
  ['stream-arn', 'a line of settings', `KINESIS_STREAM_ARN=${stream},REGION=eu-west-1`, 'stream-arn-inside', stream],
  ['stream-arn', 'an SDK’s constant as its region', stream.replace('eu-west-1', 'EU_WEST_1'), 'region-spelled-otherwise', stream],
  ['stream-arn', 'a policy with the stream in it', JSON.stringify({ Statement: [{ Resource: stream }] }), 'stream-policy-pasted', stream],
  [
    'stream-arn',
    'a page of the console in a session of its own',
    'https://204863179521-abcd1234.eu-west-1.console.aws.amazon.com/kinesis/home?region=eu-west-1#/streams/details/building-events/monitoring',
    'stream-console-url',
    stream,
  ],
  ['region', 'an SDK’s constant', 'US_EAST_1', 'region-spelled-otherwise', 'us-east-1'],
  ['region', 'a constant of .NET', 'RegionEndpoint.EUCentral1', 'region-spelled-otherwise', 'eu-central-1'],
  ['region', 'the short code of a bill', 'APSE2', 'region-spelled-otherwise', 'ap-southeast-2'],
  ['region', 'a letter that is missing', 'eu-cental-1', 'region-unknown', 'eu-central-1'],
  ['region', 'the id of a zone', 'euc1-az2', 'region-is-zone', 'eu-central-1'],
  ['region', 'the menu of the console', 'Europe (Frankfurt)\neu-central-1', 'region-inside', 'eu-central-1'],
  ['region', 'an endpoint', 'https://kinesis.eu-west-1.amazonaws.com', 'region-is-endpoint', 'eu-west-1'],
  ['account', 'the ARN of root', 'arn:aws:iam::204863179521:root', 'account-inside', '204863179521'],
  ['account', 'a sign-in page', 'https://204863179521.signin.aws.amazon.com/console', 'account-inside', '204863179521'],
  ['account', 'separators of thousands', '204,863,179,521', 'account-inside', '204863179521'],
];

test.each(offered)('%s: %s is refused, and what was meant is offered', async (kind, _, text, reason, suggestion) => {
  const { code, stdout } = await read(kind, text);
  const said = JSON.parse(stdout);
  expect({ code, ...said }).toMatchObject({ code: 1, outcome: 'refused', value: null, reason, suggestion });
  expect(said.means).toContain(suggestion);
});

const named: [kind: string, what: string, text: string, reason: string, says: RegExp][] = [
  ['role-arn', 'a path without a name', 'arn:aws-us-gov:iam::204863179521:role/microshare/', 'role-name-invalid', /last slash/],
  ['role-arn', 'a placeholder as its name', 'arn:aws:iam::204863179521:role/<RoleName>', 'role-is-placeholder', /placeholder/],
  [
    'role-arn',
    'a placeholder as its account',
    'arn:aws:iam::§{AWS::AccountId}:role/ms'.replace('§', '$'),
    'role-is-placeholder',
    /placeholder/,
  ],
  ['role-arn', 'a reference of Terraform', 'aws_iam_role.ms.arn', 'role-is-placeholder', /placeholder/],
  ['role-arn', 'a letter that no name has', 'arn:aws:iam::204863179521:role/rölle', 'role-name-invalid', /not a role’s name/],
  ['role-arn', 'an account with hyphens', '2048-6317-9521', 'role-is-account-id', /account id/],
  ['role-arn', 'a zero that was lost', 'arn:aws:iam::48631795210:role/microshare-writer', 'role-account-invalid', /zero/],
  ['role-arn', 'the unique id of a role', 'AROAQW3ERTZ2UIOP4ASDF', 'role-is-unique-id', /unique id.+AROA/],
  ['role-arn', 'the unique id of a session', 'AROAQW3ERTZ2UIOP4ASDF:ana@example.com', 'role-is-unique-id', /AROA/],
  [
    'role-arn',
    'a role of single sign-on without its path',
    'arn:aws:iam::204863179521:role/AWSReservedSSO_Admin_0123456789abcdef',
    'role-reserved',
    /AWSReservedSSO_/,
  ],
  [
    'role-arn',
    'a session of single sign-on',
    'arn:aws:sts::204863179521:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/ana',
    'role-reserved',
    /Identity Center/,
  ],
  ['role-arn', 'a trust policy', JSON.stringify({ Statement: [{ Principal: { AWS: role } }] }), 'role-is-policy-text', /text of a policy/],
  ['role-arn', 'an endpoint', 'https://sts.eu-west-1.amazonaws.com', 'role-is-endpoint', /endpoint/],
  ['role-arn', 'two roles', `${role}\n${role}-two`, 'role-arn-inside', /more in this/],
  ['role-arn', 'one word behind it, which can be its tail', `${role} two`, 'role-arn-space', /space/],
  ['stream-arn', 'the name of a VPC endpoint’s service', 'com.amazonaws.eu-west-2.kinesis-streams', 'stream-is-endpoint', /endpoint/],
  ['stream-arn', 'an endpoint of Kinesis', 'https://kinesis.eu-west-1.amazonaws.com', 'stream-is-endpoint', /endpoint/],
  ['stream-arn', 'a region', 'eu-west-1', 'stream-part-only', /region or an account/],
  ['stream-arn', 'two streams', `${stream}\n${stream}-two`, 'stream-arn-inside', /more in this/],
  ['stream-arn', 'an access key id', 'AKIAQWERTZUIOPASDFGH', 'name-is-access-key', /access key ID/],
  ['region', 'no region', 'aws-global', 'region-is-global', /global/],
  ['region', 'a country with regions of two partitions', 'Germany', 'region-unknown', /no such/],
  ['region', 'a part of an id', 'us-east', 'region-unknown', /no such/],
  ['region', 'a place in two countries', 'Central', 'region-unknown', /no such/],
  ['account', 'Excel’s number', '2.04863E+11', 'account-rounded', /Excel/],
  ['account', 'the same in German', '2,04863E+11', 'account-rounded', /Excel/],
  ['account', 'eleven digits', '12345678901', 'account-zero-lost', /zero/],
  ['account', 'nine digits', '345678901', 'account-zero-lost', /zero/],
  ['account', 'an organisation', 'o-a1b2c3d4e5', 'account-is-organisation', /organisation/],
  ['account', 'an alias', 'example-ag', 'account-is-name', /alias/],
];

test.each(named)('%s: %s is refused by its own name, with nothing offered', async (kind, _, text, reason, says) => {
  const { stdout } = await read(kind, text);
  const said = JSON.parse(stdout);
  expect(said).toMatchObject({ outcome: 'refused', reason, suggestion: null });
  expect(`${said.saw} ${said.means}`).toMatch(says);
  expect(said.do.length).toBeGreaterThan(0);
});

test('as a command of its own it prints one object and nothing else, or text', async () => {
  const { code, stdout, stderr } = await runPortal(['read-field', '--kind', 'role-arn', '--json'], `${role}\n`);
  expect({ code, stderr, value: JSON.parse(stdout).value }).toEqual({ code: 0, stderr: '', value: role });
  expect((await runVerb(run, ['--kind', 'region'], 'US_EAST_1')).stdout).toMatch(
    /^refused \(region-spelled-otherwise\): .+\n.+us-east-1\n1\. /,
  );
  expect((await runVerb(run, ['--kind', 'region'], 'Ohio')).stdout).toBe('taken: us-east-2\n');
});

test('an unknown kind, no kind and a file name are misuse', async () => {
  for (const args of [[], ['--kind', 'name'], ['--kind', 'region', 'file'], ['--unknown']]) {
    expect(await runVerb(run, args, 'x')).toMatchObject({ code: 2, stdout: '' });
  }
});

function read(kind: string, text: string) {
  return runVerb(run, ['--kind', kind, '--json'], text);
}
