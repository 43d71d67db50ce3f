import { inspect } from 'node:util';
import fc from 'fast-check';
import { makeAccessKeyId, makeSecretAccessKey } from '@/demo/aws/iam-entities';
import { type Pair, type Wrapping, wrappings } from '@/e2e/support/credential-files/wrappings';
import { type TableStyle, writeTable } from '@/e2e/support/credential-files/write-table';
import { mayBeSecret } from '@/lib/domain/aws/access-key';
import { type CredentialFile, readCredentials } from '@/lib/domain/credentials/credential-file';
import { isFileRefusalReason } from '@/lib/domain/credentials/file-refusal';
import { isSecretCandidate } from '@/lib/domain/credentials/found-key';

/** What holds for every file, whatever is in it. Each runs the given number of made-up files and throws at the first that breaks it. */
export const readProperties: { name: string; check: (runs: number) => void }[] = [
  { name: 'reading never throws, and a refusal holds nothing but a slug and numbers', check: (runs) => assertFor(runs, neverThrows()) },
  {
    name: 'a damaged file is refused without a word of it, or read without a wrong secret',
    check: (runs) => assertFor(runs, survivesDamage()),
  },
  { name: 'what was written is read, in every encoding, line end and separator', check: (runs) => assertFor(runs, readsWhatWasWritten()) },
  { name: 'a key in any wrapping is read back as it is', check: (runs) => assertFor(runs, readsWrapped()) },
  {
    name: 'a damaged wrapping is refused without a word of it, or read without a wrong secret',
    check: (runs) => assertFor(runs, survivesDamagedWrapping()),
  },
  { name: 'nothing that prints a read file prints a secret', check: (runs) => assertFor(runs, printsNoSecret()) },
];

type Keys = { accessKeyId: string; account: string; userName: string; secret: string; password: string; link: string };
type Table = { keys: Keys[]; columns: Column[]; style: TableStyle };
type Column = 'userName' | 'password' | 'accessKeyId' | 'secret' | 'link';

const headings: Record<Column, string> = {
  userName: 'User name',
  password: 'Password',
  accessKeyId: 'Access key ID',
  secret: 'Secret access key',
  link: 'Console login link',
};

const bytesOf = (count: number) => fc.array(fc.nat(255), { minLength: count, maxLength: count });

const keysArbitrary: fc.Arbitrary<Keys> = fc
  .record({
    account: fc.bigInt(0n, 999_999_999_999n).map((number) => number.toString().padStart(12, '0')),
    chance: bytesOf(5),
    // AWS makes secrets by chance: one of a single letter case, or of hexadecimal digits alone, is none.
    secretChance: bytesOf(40).filter((bytes) => isSecretCandidate(makeSecretAccessKey(() => bytes))),
    userName: fc.stringMatching(/^[\w+=,.@-]{1,64}$/).filter((name) => !mayBeSecret(name)),
    password: fc.string({ maxLength: 20 }).map((text) => text.replaceAll('\0', '')),
    hasLink: fc.boolean(),
  })
  .map(({ account, chance, secretChance, userName, password, hasLink }) => ({
    accessKeyId: makeAccessKeyId(account, 'AKIA', () => chance),
    account,
    userName,
    secret: makeSecretAccessKey(() => secretChance),
    password,
    link: hasLink ? `https://${account}.signin.aws.amazon.com/console` : '',
  }));

const styleArbitrary: fc.Arbitrary<TableStyle> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'utf-16le', 'utf-16le-bom', 'utf-16be', 'utf-16be-bom'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  separator: fc.constantFrom(',', ';', '\t'),
  quotes: fc.constantFrom('always', 'needed'),
  lastLineEnd: fc.boolean(),
});

const columnsArbitrary: fc.Arbitrary<Column[]> = fc
  .subarray<Column>(['userName', 'password', 'link'])
  .chain((extra) => fc.shuffledSubarray<Column>([...extra, 'accessKeyId', 'secret'], { minLength: extra.length + 2 }));

const tableArbitrary: fc.Arbitrary<Table> = fc.record({
  keys: fc.uniqueArray(keysArbitrary, { minLength: 1, maxLength: 4, selector: ({ accessKeyId }) => accessKeyId }),
  columns: columnsArbitrary,
  style: styleArbitrary,
});

function neverThrows() {
  const awkward = fc.constantFrom(
    ',',
    ';',
    '\t',
    '"',
    '\n',
    '\r',
    '=',
    ':',
    '[',
    '{',
    ' ',
    'AKIA',
    'Access key ID',
    'Secret access key',
    '#NAME?',
  );
  const soup = fc
    .array(fc.oneof(awkward, fc.string({ maxLength: 12 })), { maxLength: 40 })
    .map((parts) => new TextEncoder().encode(parts.join('')));
  return fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), soup), (bytes) => saysNothing(readCredentials(bytes)));
}

type Damage = { at: number; cut: number; put: Uint8Array };

const damageArbitrary: fc.Arbitrary<Damage> = fc.record({
  at: fc.nat(),
  cut: fc.nat(30),
  put: fc.oneof(fc.uint8Array({ maxLength: 6 }), fc.constant(new Uint8Array())),
});

function damaged(whole: Uint8Array, { at, cut, put }: Damage): Uint8Array {
  const place = at % whole.length;
  return Uint8Array.from([...whole.subarray(0, place), ...put, ...whole.subarray(place + cut)]);
}

function survivesDamage() {
  return fc.property(tableArbitrary, damageArbitrary, (table, damage) => {
    const read = readCredentials(damaged(written(table), damage));
    if (read.outcome === 'refused') return saysNothing(read);
    return keysOf(read).every(({ secret }) => /^[A-Za-z0-9/+]{40}$/.test(secret.reveal()));
  });
}

function readsWhatWasWritten() {
  return fc.property(tableArbitrary, (table) => {
    const read = readCredentials(written(table));
    const seen = keysOf(read).map(({ secret, ...rest }) => ({ ...rest, secret: secret.reveal() }));
    const has = (column: Column) => table.columns.includes(column);
    const expected = table.keys.map((key) => ({
      accessKeyId: key.accessKeyId,
      accountId: key.account,
      userName: has('userName') ? key.userName : null,
      secret: key.secret,
    }));
    const dropped = [
      ...(has('password') && table.keys.some(({ password }) => password.trim() !== '') ? ['password'] : []),
      ...(has('link') && table.keys.some(({ link }) => link !== '') ? ['console-link'] : []),
    ];
    return JSON.stringify([seen, read.outcome === 'refused' ? null : read.dropped]) === JSON.stringify([expected, dropped]);
  });
}

const wrappedArbitrary: fc.Arbitrary<{ pair: Pair; wrapping: Wrapping }> = fc.record({
  pair: keysArbitrary.map(({ accessKeyId, secret }) => ({ id: accessKeyId, secret })),
  wrapping: fc.constantFrom(...wrappings),
});

function readsWrapped() {
  return fc.property(wrappedArbitrary, ({ pair, wrapping }) => {
    const [key, ...others] = keysOf(readCredentials(new TextEncoder().encode(wrapping.wrap(pair))));
    return others.length === 0 && key?.accessKeyId === pair.id && key.secret.reveal() === pair.secret;
  });
}

function survivesDamagedWrapping() {
  return fc.property(wrappedArbitrary, damageArbitrary, ({ pair, wrapping }, damage) => {
    const read = readCredentials(damaged(new TextEncoder().encode(wrapping.wrap(pair)), damage));
    if (read.outcome === 'refused') return saysNothing(read);
    return keysOf(read).every(({ secret }) => /^[A-Za-z0-9/+]{40}$/.test(secret.reveal()));
  });
}

function printsNoSecret() {
  return fc.property(tableArbitrary, (table) => {
    const read = readCredentials(written(table));
    const printed = `${JSON.stringify(read)}${inspect(read, { depth: null, showHidden: true })}${keysOf(read).map(({ secret }) => `${secret}`)}`;
    return table.keys.every(({ secret }) => !printed.includes(secret));
  });
}

function written({ keys, columns, style }: Table): Uint8Array {
  return writeTable([columns.map((column) => headings[column]), ...keys.map((key) => columns.map((column) => key[column]))], style);
}

function keysOf(read: CredentialFile) {
  if (read.outcome === 'refused') return [];
  return read.outcome === 'accepted' ? [read.key] : read.keys;
}

function saysNothing(read: CredentialFile): boolean {
  if (read.outcome !== 'refused') return true;
  const fields = Object.keys(read).sort().join();
  return (
    fields === 'outcome,reason,values' &&
    isFileRefusalReason(read.reason) &&
    Object.values(read.values).every((value) => /^\d+$/.test(value))
  );
}

function assertFor<Values>(runs: number, property: fc.IProperty<Values>): void {
  fc.assert(property, { numRuns: runs });
}
