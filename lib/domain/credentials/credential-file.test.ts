import { expect, test } from 'vitest';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { makeSamples } from '@/e2e/support/credential-files/make-samples';
import { type CredentialFile, readCredentials } from '@/lib/domain/credentials/credential-file';
import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';

const account = '222222222222';
const id = makeAccessKeyId(account);
const secret = makeSecretAccessKey();
const heading = 'Access key ID,Secret access key';

test.each(makeSamples())('reads the sample $file as expected', ({ text, expected, secrets }) => {
  const read = readText(text);
  expect(summaryOf(read)).toEqual(expected);
  expect(JSON.stringify(read)).not.toMatch(/"secret":"[^[]/);
  for (const hidden of secrets) expect(JSON.stringify(read)).not.toContain(hidden);
});

test.each([
  ['semicolons', `Access key ID;Secret access key\r\n${id};${secret}\r\n`],
  ['tabs', `Access key ID\tSecret access key\n${id}\t${secret}`],
  ['old Macintosh line ends', `${heading}\r${id},${secret}\r`],
  ['quotes around everything', `"Access key ID","Secret access key"\n"${id}","${secret}"\n`],
  ['the line in which Excel names its separator', `sep=;\nAccess key ID;Secret access key\n${id};${secret}\n`],
  ['empty columns that Excel left at the end', `${heading},,\n${id},${secret},,\n`],
  ['blank lines and blanks around cells', `\n\n${heading}\n\n  ${id} , ${secret} \n\n`],
  ['columns in another order', `Secret access key,Access key ID\n${secret},${id}\n`],
  ['the table copied from the console’s page', `Access key\tSecret access key\n${id}\t${secret}\n`],
  ['a heading in another language', `Zugriffsschlüssel-ID,Geheimer Zugriffsschlüssel\n${id},${secret}\n`],
  ['no heading', `${id},${secret}\n`],
  ['two lines', `${id}\n${secret}\n`],
  ['a profile of the AWS CLI', `# mine\n[default]\nregion=eu-central-1\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n`],
  ['bash', `export AWS_ACCESS_KEY_ID=${id}\nexport AWS_SECRET_ACCESS_KEY="${secret}"\n`],
  ['one line of bash', `export AWS_ACCESS_KEY_ID='${id}' AWS_SECRET_ACCESS_KEY='${secret}'`],
  ['one command with its settings', `AWS_ACCESS_KEY_ID=${id} AWS_SECRET_ACCESS_KEY=${secret} AWS_REGION=eu-west-1 aws s3 ls`],
  ['cmd', `set AWS_ACCESS_KEY_ID=${id}\r\nset AWS_SECRET_ACCESS_KEY=${secret}\r\n`],
  ['setx', `setx AWS_ACCESS_KEY_ID ${id}\r\nsetx AWS_SECRET_ACCESS_KEY ${secret}\r\n`],
  ['PowerShell', `$env:AWS_ACCESS_KEY_ID = "${id}"; $env:AWS_SECRET_ACCESS_KEY = "${secret}"`],
  ['lines as in an e-mail', `Access key ID: ${id}\nSecret access key: ${secret}\n`],
  ['YAML of create-access-key', `AccessKey:\n  AccessKeyId: ${id}\n  SecretAccessKey: ${secret}\n  Status: Active\n`],
  ['JSON of create-access-key', JSON.stringify({ AccessKey: { AccessKeyId: id, Status: 'Active', SecretAccessKey: secret } }, null, 4)],
  ['JSON in a list', JSON.stringify([{ AccessKeyId: id, SecretAccessKey: secret }])],
  ['the same key twice', `${heading}\n${id},${secret}\n${id},${secret}\n`],
  ['a user without a key beside one with', `User name,Access key ID,Secret access key\nana,,\n,${id},${secret}\n`],
])('accepts %s', (_, text) => {
  const read = readText(text);
  expect(summaryOf(read)).toMatchObject({ outcome: 'accepted', keys: [{ accessKeyId: id, account }] });
  expect(read.outcome === 'accepted' && read.key.secret.reveal()).toBe(secret);
});

test('keeps a user name with commas and takes the name from JSON', () => {
  const table = readText(`User name,Access key ID,Secret access key\n"writer,eu,1",${id},${secret}\n`);
  expect(summaryOf(table)).toMatchObject({ outcome: 'accepted', keys: [{ userName: 'writer,eu,1' }] });
  const json = readText(JSON.stringify({ AccessKey: { UserName: 'writer', AccessKeyId: id, SecretAccessKey: secret } }));
  expect(summaryOf(json)).toMatchObject({ outcome: 'accepted', keys: [{ userName: 'writer' }] });
});

test('a name that could be a secret in the wrong column is not shown', () => {
  const read = readText(`User name,Access key ID,Secret access key\n${'aB3'.repeat(13)},${id},${secret}\n`);
  expect(summaryOf(read)).toMatchObject({ outcome: 'accepted', keys: [{ userName: null }] });
});

test('reads a file that Excel saved in the computer’s own code page', () => {
  const bytes = Uint8Array.from(`User name,Access key ID,Secret access key\nandr\u00e9,${id},${secret}\n`, (letter) =>
    letter.charCodeAt(0),
  );
  expect(summaryOf(readCredentials(bytes))).toMatchObject({ outcome: 'accepted', keys: [{ accessKeyId: id, userName: null }] });
});

test('several profiles are offered to choose from', () => {
  const other = makeAccessKeyId('333333333333');
  const text = `[a]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n[b]\naws_access_key_id=${other}\naws_secret_access_key=${makeSecretAccessKey()}\n`;
  expect(summaryOf(readText(text))).toMatchObject({ outcome: 'choose-one', keys: [{ account }, { account: '333333333333' }] });
});

test('the bytes that were read are overwritten', () => {
  const bytes = new TextEncoder().encode(`${heading}\n${id},${secret}\n`);
  readCredentials(bytes);
  expect(bytes.every((byte) => byte === 0)).toBe(true);
});

const refusals: [FileRefusalReason, string, string][] = [
  ['empty', 'an empty file', ''],
  ['empty', 'nothing but blanks', ' \r\n\t'],
  ['too-large', 'more than 64 KiB', `${heading}\n${id},${secret}\n`.padEnd(65_537, '\n')],
  ['spreadsheet', 'an Excel workbook', 'PK\u0003\u0004....[Content_Types].xml'],
  ['archive', 'a zip archive', 'PK\u0003\u0004....notes.txt'],
  ['binary', 'a PDF', '%PDF-1.7'],
  ['nul', 'a NUL byte', `${heading}\n${id},${secret}\0\n`],
  ['web-page', 'a saved page', '<!DOCTYPE html><title>IAM</title>'],
  ['already-sealed', 'an OpenPGP message', '-----BEGIN PGP MESSAGE-----\n\n'],
  ['private-key', 'a key pair of EC2', `-----BEGIN RSA ${'PRIVATE'} KEY-----\n`],
  ['json-damaged', 'cut JSON', `{"AccessKey":{"AccessKeyId":"${id}","SecretAcc`],
  ['secret-cut', 'JSON that ends within the secret', `{"AccessKey":{"AccessKeyId":"${id}","SecretAccessKey":"${secret.slice(0, 31)}`],
  ['not-recognised', 'JSON of something else', '{"a":[1,2]}'],
  ['not-recognised', 'a letter', 'Dear Microshare, here are our keys.'],
  ['heading-only', 'a heading alone', `${heading}\r\n`],
  ['duplicate-heading', 'a heading twice', `Access key ID,Secret access key,Secret access key\n${id},${secret},${secret}\n`],
  ['duplicate-heading', 'two spellings of one heading', `Access key ID,Access Key Id,Secret access key\n${id},${id},${secret}\n`],
  ['unterminated-quote', 'an open quotation mark', `${heading}\n"${id},${secret}\n`],
  ['quote-damaged', 'text after a closing quotation mark', `${heading}\n"${id}"x,${secret}\n`],
  ['row-uneven', 'more cells than headings', `User name,Access key ID,Secret access key\na,b,${id},${secret}\n`],
  ['key-id-column-missing', 'no column of key ids', `User name,Secret access key\nana,${secret}\n`],
  ['secret-column-missing', 'no column of secrets', `User name,Access key ID\nana,${id}\n`],
  ['root-key', 'root’s key file', `AWSAccessKeyId=${id}\r\nAWSSecretKey=${secret}\r\n`],
  [
    'temporary-key',
    'a profile with a session token',
    `[x]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\naws_session_token=abc\n`,
  ],
  [
    'temporary-key',
    'JSON of assume-role',
    JSON.stringify({ Credentials: { AccessKeyId: makeAccessKeyId(account, 'ASIA'), SecretAccessKey: secret } }),
  ],
  ['smtp', 'SMTP credentials of SES', `IAM User Name,Smtp Username,Smtp Password\nses,${id},B${secret}abc\n`],
  [
    'credential-report',
    'IAM’s credential report',
    'user,arn,user_creation_time,password_enabled\nana,arn:aws:iam::222222222222:user/ana,2024,true\n',
  ],
  [
    'console-password',
    'a console password',
    'User name,Password,Direct Signin Link\nana,secret!,https://x.signin.aws.amazon.com/console\n',
  ],
  ['password-only', 'credentials of another service', 'User Name,Password\nana-at-222222222222,secret!\n'],
  ['spreadsheet-damaged', 'a secret that Excel took for a formula', `${heading}\n${id},#NAME?\n`],
  ['spreadsheet-damaged', 'the same in German', `Access key ID;Secret access key\n${id};#WERT!\n`],
  ['columns-swapped', 'the two fields exchanged', `${heading}\n${secret},${id}\n`],
  ['key-id-missing', 'no key id', `${heading}\n,${secret}\n`],
  ['key-id-cut', 'a cut key id', `${heading}\n${id.slice(0, 17)},${secret}\n`],
  ['key-id-damaged', 'a key id in lower case', `${heading}\n${id.toLowerCase()},${secret}\n`],
  ['key-id-is-other', 'the id of a user', `${heading}\n${id.replace('AKIA', 'AIDA')},${secret}\n`],
  ['key-id-twice', 'one key id with two secrets', `${heading}\n${id},${secret}\n${id},${makeSecretAccessKey()}\n`],
  ['secret-missing', 'no secret', `${heading}\n${id},\n`],
  ['secret-missing', 'a row that was cut off', `${heading}\n${id}`],
  ['secret-masked', 'a hidden secret', `${heading}\n${id},${'*'.repeat(15)}\n`],
  ['secret-cut', 'a cut secret', `${heading}\n${id},${secret.slice(0, 33)}\n`],
  ['secret-damaged', 'a secret with a strange letter', `${heading}\n${id},${secret.slice(1)}!\n`],
  ['secret-damaged', 'a secret of 41 characters', `${heading}\n${id},${secret}a\n`],
];

test.each(refusals)('refuses as %s %s', (reason, _, text) => {
  const read = readText(text);
  expect(read).toMatchObject({ outcome: 'refused', reason });
  const shown = JSON.stringify(read);
  for (const hidden of [id, secret, secret.slice(1, 30), 'ana']) expect(shown).not.toContain(hidden);
});

test('half a UTF-16 character is refused as damaged text', () => {
  expect(readCredentials(Uint8Array.of(0xff, 0xfe, 0x41))).toMatchObject({ outcome: 'refused', reason: 'text-damaged' });
});

function readText(text: string): CredentialFile {
  return readCredentials(new TextEncoder().encode(text));
}

function summaryOf(read: CredentialFile) {
  if (read.outcome === 'refused') return { outcome: read.outcome, reason: read.reason, keys: [], dropped: [] };
  const keys = read.outcome === 'accepted' ? [read.key] : read.keys;
  const seen = keys.map(({ accessKeyId, accountId, userName }) => ({ accessKeyId, account: accountId, userName }));
  return { outcome: read.outcome, reason: null, keys: seen, dropped: read.dropped };
}
