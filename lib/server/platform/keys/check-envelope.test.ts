import { createHash } from 'node:crypto';
import { createMessage, encrypt, generateKey, type PrivateKey, type PublicKey, readKey, type SessionKey } from 'openpgp';
import { beforeAll, describe, expect, test } from 'vitest';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { isEncryptedMessage } from '@/lib/domain/sealing/judge-envelope';
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
  test('to exactly the support keys is accepted, with the hash of the text and the fingerprints', async () => {
    expect(await checkEnvelope(sound, set)).toEqual({
      ok: true,
      value: { sha256: createHash('sha256').update(sound).digest('hex'), recipients: set.fingerprints, bytes: sound.length },
    });
  });

  test('with Windows line ends or a line that names the program is accepted as well', async () => {
    expect((await checkEnvelope(sound.replaceAll('\n', '\r\n'), set)).ok).toBe(true);
    expect((await checkEnvelope(sound.replace('MESSAGE-----\n', 'MESSAGE-----\nVersion: rnp 0.16.3\n'), set)).ok).toBe(true);
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
    ['nothing', 'plain-text', () => ''],
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
    ['a comment in its head', 'text-around', () => sound.replace('MESSAGE-----\n', 'MESSAGE-----\nComment: the secret is\n')],
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
    for (const text of ['', 'Access key ID,Secret access key', open, `${sound}the secret is`, first.armor()]) {
      expect(isEncryptedMessage(text)).toBe(false);
    }
    for (const text of [sound, await seal([outsider])]) expect(isEncryptedMessage(text)).toBe(true);
  });

  test('a message without integrity protection', async () => {
    const packets = packetsOf(sound);
    expect(await checkEnvelope(armorOf([...packets.slice(0, -1), packet(9, new Uint8Array(1_100))]), set)).toEqual(refusal('no-integrity'));
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
  const bytes = readArmor(armored);
  const packets = bytes.ok ? readPackets(bytes.value) : null;
  if (packets === null) throw new Error('The message is not sound.');
  return packets.map(({ tag, body }) => packet(tag, body));
}

function packet(tag: number, body: Uint8Array): Uint8Array {
  const head = body.length < 192 ? [0xc0 | tag, body.length] : [0xc0 | tag, 255, ...octets(body.length)];
  return Uint8Array.from([...head, ...body]);
}

function octets(length: number): number[] {
  return [24, 16, 8, 0].map((shift) => (length >>> shift) & 0xff);
}

function armorOf(bytes: Uint8Array | Uint8Array[]): string {
  const whole = bytes instanceof Uint8Array ? Buffer.from(bytes) : Buffer.concat(bytes);
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN PGP MESSAGE-----', '', ...lines, '-----END PGP MESSAGE-----', ''].join('\n');
}
