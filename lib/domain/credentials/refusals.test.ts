import { expect, test } from 'vitest';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { readCredentials } from '@/lib/domain/credentials/credential-file';
import type { FileRefusalReason } from '@/lib/domain/credentials/file-refusal';

const id = makeAccessKeyId('204863179521');
const other = makeAccessKeyId('735120486913');
const temporary = makeAccessKeyId('204863179521', 'ASIA');
const secret = makeSecretAccessKey();
const second = makeSecretAccessKey();
const token = 'aB3/'.repeat(80);
const checksum = '356a192b7913b04c54574d18c28d46e6395428ab';
const cipher = `wcFMA${token.slice(0, 300)}`;

// What people gave to such forms, out of public trackers, each beside a neighbour of its kind.
const refusals: [FileRefusalReason, string, string][] = [
  [
    'example-key',
    'the key of AWS’s documentation',
    '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\n',
  ],
  ['example-key', 'the other one', 'AKIAI44QH8DHBEXAMPLE\nje7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'],
  ['row-short', 'a heading put in by hand without its value', `User Name,Access key ID,Secret access key\n${id},${secret}\n`],
  ['row-short', 'the same with another heading', `Access key ID,Access key name,Secret access key\nms,${id}\n`],
  [
    'cells-empty',
    'a console file of a user without a key',
    'User name,Password,Access key ID,Secret access key,Console login link\r\nadmin,,,,https://204863179521.signin.aws.amazon.com/console\r\n',
  ],
  [
    'temporary-key',
    'credential_process with a token',
    JSON.stringify({ Version: 1, AccessKeyId: temporary, SecretAccessKey: secret, SessionToken: token }),
  ],
  [
    'temporary-key',
    'another tool’s spelling',
    JSON.stringify({ accessKey: temporary, secretKey: secret, sessionToken: token, expires: 1581064700874 }),
  ],
  [
    'temporary-key',
    'a profile of saml2aws',
    `[default]\naws_access_key_id = ${temporary}\naws_secret_access_key = ${secret}\naws_session_token = ${token}\nx_principal_arn = arn:aws:sts::204863179521:assumed-role/dev/x\n`,
  ],
  ['temporary-key', 'three in one line', `${temporary} ${secret} ${token}`],
  ['temporary-key', 'get-session-token as text', `CREDENTIALS\t${temporary}\t2026-11-26T10:00:00Z\t${secret}\t${token}`],
  [
    'temporary-key',
    'a long-term id beside a token',
    `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=${token}\n`,
  ],
  [
    'login-cache',
    'the cache of aws login',
    JSON.stringify({
      accessToken: { accessKeyId: temporary, secretAccessKey: secret, sessionToken: token },
      dpopKey: '-----BEGIN EC KEY-----',
      refreshToken: token,
    }),
  ],
  [
    'login-cache',
    'the cache of aws sso login',
    JSON.stringify({ startUrl: 'https://example.awsapps.com/start', accessToken: token, expiresAt: '2026-11-26T10:00:00Z' }),
  ],
  [
    'secret-encoded',
    'a secret encoded for a URL',
    `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=gJPBdOiTGz%2FaLUV8N70B5e/0c%2B0ajBsxlZ79iPT1\n`,
  ],
  ['secret-encoded', 'an address with one', `sqs://${id}:gJPBdOiTGz%2FaLUV8N70B5e%2F0c%2B0ajBsxlZ79iPT1@`],
  ['secret-masked', 'the console’s page before Show', `Access key\tSecret access key\n${id}\t*************** Show\n`],
  [
    'secret-masked',
    'aws configure list',
    'access_key     ****************N4E7 shared-credentials-file\nsecret_key     ****************X2K1 shared-credentials-file\n',
  ],
  ['secret-masked', 'the log of a pipeline', `AWS_ACCESS_KEY_ID: ${id}\nAWS_SECRET_ACCESS_KEY: ***\n`],
  [
    'placeholder',
    'a workflow of GitHub',
    'AWS_ACCESS_KEY_ID: §{{ secrets.ID }}\nAWS_SECRET_ACCESS_KEY: §{{ secrets.KEY }}\n'.replaceAll('§', '$'),
  ],
  ['placeholder', 'a variable of the shell', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=$SECRET\n`],
  ['placeholder', 'words of a template', 'AWS_ACCESS_KEY_ID=YOUR_ACCESS_KEY\nAWS_SECRET_ACCESS_KEY=<your secret>\n'],
  ['placeholder', 'a reference of 1Password', 'AWS_ACCESS_KEY_ID=op://it/aws/id\nAWS_SECRET_ACCESS_KEY=op://it/aws/secret\n'],
  ['placeholder', 'a redacted value', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=[REDACTED]\n`],
  ['placeholder-terraform', 'terraform output', `access_key_id = "${id}"\nsecret_access_key = <sensitive>\n`],
  [
    'placeholder-terraform',
    'terraform show',
    `resource "aws_iam_access_key" "ms" {\n    id     = "${id}"\n    secret = (sensitive value)\n}\n`,
  ],
  ['placeholder-terraform', 'terraform plan', '+ id     = (known after apply)\n+ secret = (sensitive value)\n'],
  ['secret-encrypted', 'Terraform’s encrypted_secret', JSON.stringify({ id: { value: id }, encrypted_secret: { value: cipher } })],
  [
    'secret-encrypted',
    'Terraform’s state with a PGP key',
    JSON.stringify({ resources: [{ instances: [{ attributes: { id, secret: null, encrypted_secret: cipher } }] }] }),
  ],
  [
    'secret-encrypted',
    'SOPS with an OpenPGP recipient',
    'aws_access_key_id: ENC[AES256_GCM,data:abc=,type:str]\naws_secret_access_key: ENC[AES256_GCM,data:abc=,type:str]\nsops:\n  pgp:\n    - enc: |\n        -----BEGIN PGP MESSAGE-----\n',
  ],
  ['secret-encrypted', 'a vault of Ansible', '$ANSIBLE_VAULT;1.1;AES256\n6162636465\n'],
  [
    'secret-encrypted',
    'a value in Ansible’s vault',
    `aws_access_key: ${id}\naws_secret_key: !vault |\n  $ANSIBLE_VAULT;1.1;AES256\n  3132\n`,
  ],
  ['secret-encrypted', 'a value encrypted by KMS', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=AQICAHh${token.slice(0, 90)}==\n`],
  ['secret-encrypted', 'the settings of Jenkins', `<accessKey>${id}</accessKey><secretKey>{AQAAABAAAAAw${secret}==}</secretKey>`],
  ['secret-is-checksum', 'a commit in the place of the secret', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${checksum}\n`],
  ['secret-is-checksum', 'a checksum in capitals in a table', `Access key ID,Secret access key\n${id},${checksum.toUpperCase()}\n`],
  ['secret-alone', 'a secret alone', secret],
  ['secret-alone', 'a secret in a sentence', `The secret is ${secret} and the key id follows.`],
  ['key-id-missing', 'a secret under its name alone', `AWS_SECRET_ACCESS_KEY=${secret}\n`],
  ['key-id-twice', 'one id and two texts that can be its secret', `${id}\n${secret}\n${second}\n`],
  [
    'key-id-twice',
    'one id in two profiles with two secrets',
    `[a]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n[b]\naws_access_key_id=${id}\naws_secret_access_key=${second}\n`,
  ],
  ['pairs-unclear', 'two ids and one secret', `${id}\n${other}\n${secret}\n`],
  [
    'pairs-unclear',
    'two ids, then two secrets, under the same names',
    `access_key=${id}\naccess_key=${other}\nsecret_key=${secret}\nsecret_key=${second}\n`,
  ],
  ['key-id-is-other', 'the id of a user', `AIDA${id.slice(4)}\n${secret}`],
  ['key-id-damaged', 'an id in small letters', `${id.toLowerCase()}\n${secret}`],
  ['key-id-cut', 'half an id', `${id.slice(0, 14)}\n${secret}`],
  [
    'secret-cut',
    'a secret that a terminal wrapped',
    `aws_access_key_id=${id}\naws_secret_access_key=${secret.slice(0, 30)}\n${secret.slice(30)}\n`,
  ],
  ['secret-cut', 'a cut secret under a name that other things have', `Access key: ${id}\nSecret: ${secret.slice(0, 20)}\n`],
  ['secret-damaged', 'a secret with a sign behind it', `${id}\n${secret}=`],
  ['secret-missing', 'list-access-keys', JSON.stringify({ AccessKeyMetadata: [{ UserName: 'ms', AccessKeyId: id, Status: 'Active' }] })],
  ['secret-missing', 'list-access-keys as text', `ACCESSKEYMETADATA\t${id}\t2026-11-26T08:00:00+00:00\tActive\tms\n`],
  ['smtp', 'SMTP credentials in JSON', JSON.stringify({ smtp_username: { value: id }, smtp_password: { value: `B${secret}abc` } })],
  ['rich-text', 'RTF', `{\\rtf1\\ansi ${id} ${secret}}`],
  ['rich-text', 'a document of Word', 'PK\u0003\u0004...word/document.xml'],
  ['archive', 'bzip2', 'BZh91AY&SY'],
  ['archive', 'rar', 'Rar!\u001a\u0007'],
  ['json-damaged', 'JSON that ends before the secret', `{"AccessKey": {"AccessKeyId": "${id}", "Secr`],
  [
    'not-recognised',
    'the config file of the AWS CLI',
    '[profile x]\nrole_arn = arn:aws:iam::204863179521:role/x\nsource_profile = default\n',
  ],
  ['not-recognised', 'a manual that names the variables', 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, then start the program.'],
];

test.each(refusals)('refuses as %s %s, and says nothing of it', (reason, _, text) => {
  const read = readCredentials(new TextEncoder().encode(text));
  expect(read).toMatchObject({ outcome: 'refused', reason });
  for (const hidden of [id, secret, second, temporary]) expect(JSON.stringify(read)).not.toContain(hidden);
});

test.each([
  ['two pairs below each other', `${id}\n${secret}\n\n${other}\n${second}\n`],
  [
    'settings whose names begin differently',
    `dev_access_key_id=${id}\nprod_access_key_id=${other}\ndev_secret_access_key=${secret}\nprod_secret_access_key=${second}\n`,
  ],
  [
    'two users in Terraform’s state',
    JSON.stringify({ resources: [{ instances: [{ attributes: { id, secret } }, { attributes: { id: other, secret: second } }] }] }),
  ],
  [
    'two outputs of Terraform',
    JSON.stringify({ dev_id: { value: id }, dev_secret: { value: secret }, prod_id: { value: other }, prod_secret: { value: second } }),
  ],
  ['two logins of a password manager', `name,username,password\na,${id},${secret}\nmail,ana,hunter2\nb,${other},${second}\n`],
])('of two keys one is chosen by its id: %s', (_, text) => {
  const read = readCredentials(new TextEncoder().encode(text));
  const keys = read.outcome === 'choose-one' ? read.keys.map((key) => [key.accessKeyId, key.secret.reveal()]) : [];
  expect(keys).toEqual([
    [id, secret],
    [other, second],
  ]);
});

test.each([
  [
    'a temporary key beside a usable one',
    `[tmp]\naws_access_key_id=${temporary}\naws_secret_access_key=${second}\naws_session_token=${token}\n[long]\naws_access_key_id=${id}\naws_secret_access_key=${secret}\n`,
  ],
  [
    'an old key behind comment signs',
    `[default]\n# aws_access_key_id = ${other}\n# aws_secret_access_key = ${second}\naws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`,
  ],
  ['an empty session token', `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nAWS_SESSION_TOKEN=\n`],
  [
    'the secret of another program in the same file',
    `AWS_ACCESS_KEY_ID=${id}\nAWS_SECRET_ACCESS_KEY=${secret}\nCLIENT_SECRET=GOCSPX-abcdefghijkl\nDATABASE_PASSWORD=${second}\n`,
  ],
  [
    'a secret of another program under a name that fits as well',
    `access_key: ${id}\nclient_secret: GOCSPX-abcdefghijkl\nhidden: ${secret}\n`,
  ],
])('the one usable key is taken: %s', (_, text) => {
  const read = readCredentials(new TextEncoder().encode(text));
  expect(read).toMatchObject({ outcome: 'accepted', key: { accessKeyId: id } });
  expect(read.outcome === 'accepted' && read.key.secret.reveal()).toBe(secret);
});
