import { createHash } from 'node:crypto';
import { createMessage, encrypt, generateKey, type PrivateKey, type PublicKey, readKey, type SessionKey } from 'openpgp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { faultBeforeSending } from '@/lib/domain/sealing/judge-envelope';
import { readArmor } from '@/lib/domain/sealing/read-armor';
import { readPackets } from '@/lib/domain/sealing/read-packets';
import { pinOf, type SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { checkEnvelope, checkEnvelopeAgainst } from '@/lib/server/platform/keys/check-envelope';
import { judgeKey } from '@/lib/server/platform/keys/judge-key';

const content = new TextEncoder().encode(' '.repeat(1_024));
const config = { aeadProtect: false, showVersion: false, showComment: false };

let first: PublicKey;
let second: PublicKey;
let outsider: PublicKey;
let privateKey: PrivateKey;
let set: SupportKeySet;
let sound: string;

beforeAll(async () => {
  const made = await Promise.all(['first', 'second', 'otherTenant'].map((name) => makeKey(name)));
  [first, second, outsider] = made.map(({ publicKey }) => publicKey) as [PublicKey, PublicKey, PublicKey];
  privateKey = made[0]?.privateKey as PrivateKey;
  set = await setOf([first, second]);
  sound = await seal([first, second]);
});

describe('a sealed message', () => {
  test('to exactly the support keys is accepted as it is: the sandbox writes the canonical form', async () => {
    expect(await checkEnvelope(sound, set)).toEqual({
      ok: true,
      value: {
        armored: sound,
        sha256: sha256(sound),
        givenSha256: sha256(sound),
        recipients: set.fingerprints,
        bytes: sound.length,
      },
    });
  });

  // What mail programs, editors and OpenPGP programs make of the same message, each beside a neighbour of its kind.
  test.each<[string, (text: string) => string]>([
    ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['line ends of old Macintoshes', (text) => text.replaceAll('\n', '\r')],
    ['a byte order mark of Notepad', (text) => `\ufeff${text}`],
    ['a blank before the BEGIN line', (text) => ` ${text}`],
    ['an indentation as in YAML', (text) => text.replace(/^/gm, '  ')],
    ['an indentation by tabs', (text) => text.replace(/^/gm, '\t')],
    ['the marks of quoted mail', (text) => text.replace(/^/gm, '> ')],
    ['no-break spaces at the line ends', (text) => text.replaceAll('\n', '\u00a0\n')],
    ['zero-width spaces within', (text) => text.replaceAll('\n', '\u200b\n')],
    ['a blank line after each line', (text) => text.replaceAll('\n', '\n\n')],
    ['lines of another length, without a checksum', (text) => rewrapped(text, 76)],
    ['a body in one line', (text) => rewrapped(text, 100_000)],
    ['dashes of a word processor', (text) => text.replaceAll('-----', '—–')],
    ['no line end behind the last line', (text) => text.trimEnd()],
    ['the version of RNP', (text) => headed(text, 'Version: rnp 0.16.3')],
    ['the version of BouncyCastle', (text) => headed(text, 'Version: BCPG C# v1.7.4114.6375')],
    ['the comment of GPG Suite', (text) => headed(text, 'Comment: GPGTools - https://gpgtools.org')],
    ['the lines of Mailvelope', (text) => headed(text, 'Version: Mailvelope v4.4.1\nComment: https://www.mailvelope.com')],
    ['the lines of Kleopatra', (text) => headed(text, 'Version: GnuPG v2\nCharset: utf-8')],
  ])('with %s it is taken, and only its canonical form is kept', async (_, change) => {
    const given = change(sound);
    expect(await checkEnvelope(given, set)).toMatchObject({
      ok: true,
      value: { armored: sound, sha256: sha256(sound), givenSha256: sha256(given) },
    });
    expect(faultBeforeSending(given)).toBeNull();
  });

  test('to the previous set is accepted as long as that set is named', async () => {
    const before = await setOf([outsider]);
    expect(await checkEnvelopeAgainst(await seal([outsider]), [set, before])).toMatchObject({ ok: true });
    expect(await checkEnvelopeAgainst(await seal([outsider]), [set])).toEqual(refusal('unknown-key'));
  });
});

describe('what is refused, each class by its own name', () => {
  test.each<[string, EnvelopeFaultKind, () => string | Promise<string>]>([
    ['plain text', 'plain-text', () => 'Access key ID,Secret access key'],
    ['nothing', 'empty', () => ' \n\ufeff'],
    ['a message of age', 'other-format', () => '-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n-----END AGE ENCRYPTED FILE-----\n'],
    ['a message of S/MIME', 'other-format', () => 'MIME-Version: 1.0\nContent-Type: application/pkcs7-mime\n\nMIIB\n'],
    ['a message that is only signed', 'not-encrypted', () => '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nthe secret is\n'],
    ['a message whose line breaks are lost', 'line-breaks-lost', () => sound.replaceAll('\n', '')],
    ['a message with blanks for line breaks', 'line-breaks-lost', () => sound.replaceAll('\n', ' ')],
    ['a message out of a JSON string', 'line-breaks-lost', () => JSON.stringify(sound).slice(1, -1)],
    ['a message whose last lines are joined', 'line-breaks-lost', () => sound.replace(/\n(=.{4})\n-/, '$1-')],
    ['a message without its BEGIN line', 'cut', () => sound.slice(sound.indexOf('\n'))],
    ['a message without the blank line after its head', 'cut', () => headed(sound, 'Comment: Z1').replace('Z1\n\n', 'Z1\n')],
    ['spare bits at the end of its base64', 'cut', () => sealSpared()],
    ['a message in two armors of parts', 'cut', () => sound.replaceAll('PGP MESSAGE', 'PGP MESSAGE, PART 01/02')],
    ['a public key', 'key-block', () => first.armor()],
    ['a private key', 'private-key', () => privateKey.armor()],
    ['a private key in the armor of a message', 'private-key', () => armorOf(privateKey.write())],
    ['a public key in the armor of a message', 'key-block', () => armorOf(first.write())],
    ['a literal message', 'not-encrypted', async () => (await createMessage({ binary: content })).armor()],
    ['a message that a password opens', 'password-encrypted', () => seal([first, second], { passwords: 'made up' })],
    ['a message to an unknown key', 'unknown-key', () => seal([outsider])],
    ['a message to one of two', 'missing-recipient', () => seal([first])],
    ['a message to nobody', 'missing-recipient', () => armorOf(packetsOf(sound).slice(2))],
    ['a message to one more', 'extra-recipient', () => seal([first, second, outsider])],
    ['a message that names one key twice', 'extra-recipient', () => armorOf([...packetsOf(sound).slice(0, 1), ...packetsOf(sound)])],
    ['a message to hidden recipients', 'hidden-recipient', () => seal([first, second], { wildcard: true })],
    ['a message in the newer format', 'newer-format', () => sealNewer()],
    ['two messages in one armor', 'two-messages', () => armorOf([...packetsOf(sound), ...packetsOf(sound)])],
    ['two armored messages', 'two-messages', () => `${sound}${sound}`],
    ['text before it', 'text-around', () => `the secret is\n${sound}`],
    ['text after it', 'text-around', () => `${sound}the secret is`],
    ['a secret in its head', 'text-around', () => headed(sound, `Comment: ${'aB3/'.repeat(10)}`)],
    ['a line in its head that no program writes', 'text-around', () => headed(sound, 'Secret: the secret is')],
    ['a message without its end line', 'cut', () => sound.slice(0, sound.indexOf('-----END'))],
    ['a message that lost a line', 'cut', () => sound.split('\n').toSpliced(-4, 1).join('\n')],
    ['a message that lost a character', 'cut', () => sound.slice(0, 200) + sound.slice(201)],
    ['a message that is too long', 'oversized', () => seal([first, second], {}, new Uint8Array(13_000))],
    ['an altered key id', 'altered-recipient', () => alter(9)],
    ['an altered algorithm', 'recipient-damaged', () => alter(11)],
    ['an altered size', 'recipient-damaged', () => alter(13)],
  ])('%s: %s', async (_, kind, make) => {
    expect(await checkEnvelope(await make(), set)).toEqual(refusal(kind));
  });

  test('what is not encrypted, or has words around it, is known before it is sent to be judged', async () => {
    const open = (await createMessage({ binary: content })).armor();
    expect([open, `${sound}the secret is`, first.armor(), 'Access key ID', ''].map(faultBeforeSending)).toEqual([
      'not-encrypted',
      'text-around',
      'key-block',
      'plain-text',
      'empty',
    ]);
    for (const text of [sound, await seal([outsider])]) expect(faultBeforeSending(text)).toBeNull();
  });

  test.each([
    ['the part for a recipient', 1, 512],
    ['a first part of less than 512 octets', 18, 256],
  ])('a partial length is refused where OpenPGP allows none: %s', async (_, tag, size) => {
    const [head, next, data] = readPackets(bytesOf(sound)) ?? [];
    if (head === undefined || next === undefined || data === undefined) throw new Error('The message is not sound.');
    const inParts = [head, next, data].map((one) => (one.tag === tag ? partial(one.tag, one.body, size) : packet(one.tag, one.body)));
    expect(await checkEnvelope(armorOf(inParts), set)).toEqual(refusal('cut'));
    expect(
      (await checkEnvelope(armorOf([head, next].map((one) => packet(one.tag, one.body)).concat(partial(18, data.body, 512))), set)).ok,
    ).toBe(true);
  });

  test('a message without integrity protection', async () => {
    const packets = packetsOf(sound);
    expect(await checkEnvelope(armorOf([...packets.slice(0, -1), packet(9, new Uint8Array(1_100))]), set)).toEqual(refusal('no-integrity'));
  });

  test('data in the packet that GnuPG 2.3 writes for AEAD', async () => {
    const packets = packetsOf(sound);
    const data = packet(
      20,
      Uint8Array.from({ length: 1_100 }, () => 1),
    );
    expect(await checkEnvelope(armorOf([...packets.slice(0, -1), data]), set)).toEqual(refusal('newer-format'));
  });

  test('a signature beside it', async () => {
    const packets = packetsOf(sound);
    expect(await checkEnvelope(armorOf([packet(2, new Uint8Array(80)), ...packets]), set)).toEqual(refusal('unexpected-packet'));
  });
});

function refusal(kind: EnvelopeFaultKind) {
  return { ok: false, fault: { kind } };
}

function makeKey(name: string) {
  return generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs: [{ name }], format: 'object', config });
}

async function setOf(publicKeys: PublicKey[]): Promise<SupportKeySet> {
  const keys = await Promise.all(
    publicKeys.map(async (key) => {
      const judged = await judgeKey(key.armor(), new Date());
      if (!judged.ok) throw new Error(judged.fault);
      return judged.value;
    }),
  );
  const fingerprints = keys.map(({ fingerprint }) => fingerprint);
  return { pin: await pinOf(fingerprints), fingerprints, keys };
}

async function seal(encryptionKeys: PublicKey[], options: object = {}, binary = content): Promise<string> {
  const sessionKey: SessionKey = { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' };
  return encrypt({ message: await createMessage({ binary }), encryptionKeys, sessionKey, config, ...options });
}

async function sealNewer(): Promise<string> {
  const newer = { ...config, aeadProtect: true };
  const keys = await Promise.all(
    ['first', 'second'].map(async (name) => {
      const made = await generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs: [{ name }], format: 'object', config: newer });
      return readKey({ armoredKey: made.publicKey.armor() });
    }),
  );
  return encrypt({ message: await createMessage({ binary: content }), encryptionKeys: keys, config: newer });
}

/** The sound message with one byte of its first packet changed; the packet's head is two bytes long. */
function alter(at: number): string {
  const [head, ...rest] = packetsOf(sound);
  if (head === undefined) throw new Error('The message has no packet.');
  const changed = Uint8Array.from(head);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return armorOf([changed, ...rest]);
}

function packetsOf(armored: string): Uint8Array[] {
  const packets = readPackets(bytesOf(armored));
  if (packets === null) throw new Error('The message is not sound.');
  return packets.map(({ tag, body }) => packet(tag, body));
}

function packet(tag: number, body: Uint8Array): Uint8Array {
  const head = body.length < 192 ? [0xc0 | tag, body.length] : [0xc0 | tag, 255, ...octets(body.length)];
  return Uint8Array.from([...head, ...body]);
}

/** A packet whose body begins with a part of `size` octets, a power of two. A shorter body is filled up. */
function partial(tag: number, body: Uint8Array, size: number): Uint8Array {
  const whole = body.length > size ? body : Uint8Array.from({ length: size + 1 }, (_, index) => body[index] ?? 0);
  const rest = whole.slice(size);
  return Uint8Array.from([0xc0 | tag, 224 + Math.log2(size), ...whole.slice(0, size), 255, ...octets(rest.length), ...rest]);
}

function headed(text: string, lines: string): string {
  return text.replace('MESSAGE-----\n', `MESSAGE-----\n${lines}\n`);
}

function rewrapped(text: string, width: number): string {
  const lines =
    Buffer.from(bytesOf(text))
      .toString('base64')
      .match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  return ['-----BEGIN PGP MESSAGE-----', '', ...lines, '-----END PGP MESSAGE-----', ''].join('\n');
}

/** A message of which the last letter of base64 has a bit set that no byte uses. */
async function sealSpared(): Promise<string> {
  for (const length of [1_024, 1_025, 1_026]) {
    const open = rewrapped(await seal([first, second], {}, new Uint8Array(length)), 64);
    if (open.includes('=\n')) {
      return open.replace(/([A-Za-z0-9+/])(=+\n)/, (_, letter: string, end: string) => alphabet.charAt(alphabet.indexOf(letter) + 1) + end);
    }
  }
  throw new Error('No message has spare bits.');
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(armored: string): Uint8Array {
  const bytes = readArmor(armored);
  if (!bytes.ok) throw new Error('The message is not sound.');
  return bytes.value;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function octets(length: number): number[] {
  return [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);
}

function armorOf(bytes: Uint8Array | Uint8Array[]): string {
  const whole = bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.concat(bytes);
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP MESSAGE-----', '', ...lines, '-----END PGP MESSAGE-----', ''].join('\n');
}
