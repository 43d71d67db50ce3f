import { createHash } from 'node:crypto';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';

/** What reading a sample must give. */
export type Expected = {
  outcome: 'accepted' | 'choose-one' | 'refused';
  reason: string | null;
  keys: { accessKeyId: string; account: string; userName: string | null }[];
  dropped: ('password' | 'console-link')[];
};

/** One sample file: its name, its text, and every secret in it, so that a test can look for them. */
export type Sample = { file: string; text: string; secrets: string[]; expected: Expected };

/** Ten files as AWS, Excel and people make them. The keys are made up from the seed as this runs; the same seed gives the same files. */
export function makeSamples(seed = 'samples'): Sample[] {
  const random = chanceFrom(seed);
  const first = newKey('222222222222');
  const wizard = newKey('314159265358', 'microshare-kinesis');
  const withPassword = newKey('314159265358', 'sensor-writer');
  const old = newKey('271828182845', 'microshare');
  const root = newKey('271828182845');
  const one = newKey('161803398874', 'one');
  const two = newKey('161803398874', 'two');
  const temporary = newKey('222222222222', null, 'ASIA');
  const damaged = newKey('222222222222');
  const profile = newKey('161803398874');
  return [
    accepted('accessKeys.csv', `\ufeffAccess key ID,Secret access key\r\n${first.id},${first.secret}\r\n`, first),
    accepted('new_user_credentials.csv', `${wide}\r\n${wizard.name},,${wizard.id},${wizard.secret},${link('314159265358')}\r\n`, wizard, [
      'console-link',
    ]),
    accepted(
      'credentials-with-password.csv',
      `${wide}\n${withPassword.name},"p4s,s'w0rd|x",${withPassword.id},${withPassword.secret},${link('314159265358')}\n`,
      withPassword,
      ['password', 'console-link'],
    ),
    accepted('credentials-2015.csv', `User Name,Access Key Id,Secret Access Key\n"${old.name}",${old.id},${old.secret}\n`, old),
    refused('rootkey.csv', `AWSAccessKeyId=${root.id}\nAWSSecretKey=${root.secret}\n`, 'root-key', [root.secret]),
    refused('console-password.csv', `User name,Password,Console sign-in URL\nana,Xy7!kPq2,${link('161803398874')}\n`, 'console-password', [
      'Xy7!kPq2',
    ]),
    {
      file: 'two-users.csv',
      text: `User name,Access key ID,Secret access key\none,${one.id},${one.secret}\ntwo,${two.id},${two.secret}\n`,
      secrets: [one.secret, two.secret],
      expected: { outcome: 'choose-one', reason: null, keys: [one.seen, two.seen], dropped: [] },
    },
    refused('temporary.csv', `Access key ID,Secret access key\n${temporary.id},${temporary.secret}\n`, 'temporary-key', [temporary.secret]),
    refused('excel-damaged.csv', `Access key ID,Secret access key\n${damaged.id},#NAME?\n`, 'spreadsheet-damaged', []),
    accepted('pasted-profile.txt', `[default]\naws_access_key_id = ${profile.id}\naws_secret_access_key = ${profile.secret}\n`, profile),
  ];

  function newKey(account: string, name: string | null = null, prefix: 'AKIA' | 'ASIA' = 'AKIA'): MadeKey {
    const id = makeAccessKeyId(account, prefix, random);
    return { id, secret: makeSecretAccessKey(random), name, seen: { accessKeyId: id, account, userName: name } };
  }
}

type MadeKey = { id: string; secret: string; name: string | null; seen: Expected['keys'][number] };

const wide = 'User name,Password,Access key ID,Secret access key,Console login link';

function accepted(file: string, text: string, key: MadeKey, dropped: Expected['dropped'] = []): Sample {
  return { file, text, secrets: [key.secret], expected: { outcome: 'accepted', reason: null, keys: [key.seen], dropped } };
}

function refused(file: string, text: string, reason: string, secrets: string[]): Sample {
  return { file, text, secrets, expected: { outcome: 'refused', reason, keys: [], dropped: [] } };
}

function link(account: string): string {
  return `https://${account}.signin.aws.amazon.com/console`;
}

function chanceFrom(seed: string): (count: number) => number[] {
  let block = 0;
  return (count) => {
    const bytes: number[] = [];
    while (bytes.length < count) bytes.push(...createHash('sha256').update(`${seed}:${block++}`).digest());
    return bytes.slice(0, count);
  };
}
