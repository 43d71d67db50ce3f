import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { config, generateKey, type KeyOptions, type PrivateKey, revokeKey } from 'openpgp';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { pinOf } from '@/lib/domain/sealing/support-keys';
import { readKeyFolder } from '@/lib/server/platform/keys/read-key-folder';
import { readPreviousSet } from '@/lib/server/platform/keys/read-previous-set';
import { textOfKeyFault } from '@/lib/server/platform/keys/text-of-key-fault';

// Keys and sandboxes are made for real, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const now = new Date();
const days = 86_400_000;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'support-keys-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of support keys', () => {
  test('gives the keys sorted by fingerprint, their encryption subkeys and the pin, whatever the files are called', async () => {
    const [one, two] = [await make({}), await make({})];
    put('z.asc', one.publicKey.armor());
    put('a.asc', two.publicKey.armor());
    put('README', 'Nothing of a key in this.');
    const read = await readKeyFolder(folder, now);
    const fingerprints = [one, two].map(({ publicKey }) => publicKey.getFingerprint().toUpperCase()).sort();
    if (!read.ok) throw new Error(read.fault.kind);
    expect(read.value).toMatchObject({ fingerprints, pin: await pinOf(fingerprints) });
    expect(read.value.keys[0]).toMatchObject({ encryptionAlgorithm: { kind: 'ecdh', curve: 'curve25519' }, expiresAt: null });
    expect([one, two].map(({ publicKey }) => publicKey.subkeys[0]?.getKeyID().toHex().toUpperCase())).toContain(
      read.value.keys[0]?.encryptionKeyId,
    );
  });

  test.each<[string, KeyOptions, object]>([
    ['RSA of 3,072 bits', { type: 'rsa', rsaBits: 3_072, userIDs: [] }, { kind: 'rsa', bits: 3_072 }],
    ['NIST P-256', { type: 'ecc', curve: 'nistP256', userIDs: [] }, { kind: 'ecdh', curve: 'nistP256' }],
    ['NIST P-521', { type: 'ecc', curve: 'nistP521', userIDs: [] }, { kind: 'ecdh', curve: 'nistP521' }],
  ])('%s is accepted', async (_, options, encryptionAlgorithm) => {
    put('key.asc', (await make(options)).publicKey.armor());
    expect(await readKeyFolder(folder, now)).toMatchObject({ ok: true, value: { keys: [{ encryptionAlgorithm }] } });
  });

  test.each<[string, string, () => Promise<string>]>([
    ['a private key', 'private-key', async () => (await make({})).privateKey.armor()],
    ['two keys in one file', 'several-keys', async () => (await make({})).publicKey.armor() + (await make({})).publicKey.armor()],
    ['a text', 'not-a-key', async () => 'A note about keys.'],
    ['a revoked key', 'revoked', revoked],
    ['a key whose encryption subkey is revoked', 'revoked', revokedSubkey],
    ['an expired key', 'expired', async () => armorOf({ date: new Date(now.getTime() - 3 * days), keyExpirationTime: 86_400 })],
    ['a key that only signs', 'sign-only', async () => armorOf({ subkeys: [] })],
    ['RSA of 2,048 bits', 'weak', async () => armorOf({ type: 'rsa', rsaBits: 2_048 })],
    ['a version 6 key', 'unsupported-version', async () => armorOf({ type: 'curve25519', config: { v6Keys: true } })],
    ['the newer X25519', 'unsupported-algorithm', async () => armorOf({ type: 'curve25519' })],
    ['brainpool', 'unsupported-algorithm', async () => armorOf({ subkeys: [{ type: 'ecc', curve: 'brainpoolP256r1' }] })],
    [
      'secp256k1',
      'unsupported-algorithm',
      async () => armorOf({ subkeys: [{ type: 'ecc', curve: 'secp256k1' }], config: { rejectCurves: new Set() } }),
    ],
    ['a key that signed itself over SHA-1', 'unverifiable', async () => readFileSync('e2e/field-cases/self-signed-over-sha1.asc', 'utf8')],
    ['two valid encryption subkeys', 'two-encryption-keys', async () => armorOf({ subkeys: [{}, {}] })],
  ])('%s is refused: %s', async (_, kind, armored) => {
    put('key.asc', await armored());
    const read = await readKeyFolder(folder, now);
    expect(read).toEqual({ ok: false, fault: { kind, file: 'key.asc' } });
    expect(!read.ok && textOfKeyFault(folder, read.fault)).toContain(`${folder}/key.asc: `);
  });

  test('of an expired and a valid encryption subkey the valid one is taken', async () => {
    const yearAgo = new Date(now.getTime() - 365 * days);
    const { privateKey } = await make({ date: yearAgo, subkeys: [{ keyExpirationTime: 86_400 }] });
    const renewed = await privateKey.addSubkey({ type: 'ecc', curve: 'ed25519Legacy', date: new Date(now.getTime() - days) });
    put('key.asc', renewed.toPublic().armor());
    expect(await readKeyFolder(folder, now)).toMatchObject({
      ok: true,
      value: { keys: [{ encryptionKeyId: renewed.subkeys[1]?.getKeyID().toHex().toUpperCase() }] },
    });
  });

  test.each<[string, (armored: string) => Buffer]>([
    ['UTF-16 as Windows PowerShell 5.1 redirects it', (armored) => Buffer.from(`\ufeff${armored.replaceAll('\n', '\r\n')}`, 'utf16le')],
    ['UTF-16 in the other order', (armored) => Buffer.from(`\ufeff${armored}`, 'utf16le').swap16()],
    ['UTF-8 with a byte order mark', (armored) => Buffer.from(`\ufeff${armored}`)],
  ])('an export in %s is read', async (_, encode) => {
    const { publicKey, privateKey } = await make({});
    put('key.asc', encode(publicKey.armor()));
    expect(await readKeyFolder(folder, now)).toMatchObject({
      ok: true,
      value: { fingerprints: [publicKey.getFingerprint().toUpperCase()] },
    });
    put('private.txt', encode(privateKey.armor()));
    expect(await readKeyFolder(folder, now)).toEqual({ ok: false, fault: { kind: 'private-key', file: 'private.txt' } });
  });

  test.each([
    ['armored, in a file of any name', 'notes.txt', async () => (await make({})).privateKey.armor()],
    ['binary', 'backup.bin', async () => (await make({})).privateKey.write()],
  ])('a private key refuses the folder: %s', async (_, file, write) => {
    put('key.asc', (await make({})).publicKey.armor());
    put(file, await write());
    expect(await readKeyFolder(folder, now)).toEqual({ ok: false, fault: { kind: 'private-key', file } });
  });

  test('one key in two files, an empty folder and a missing one are refused', async () => {
    expect(await readKeyFolder(folder, now)).toEqual({ ok: false, fault: { kind: 'no-keys', file: '' } });
    expect(await readKeyFolder(join(folder, 'missing'), now)).toEqual({ ok: false, fault: { kind: 'no-folder', file: '' } });
    const { publicKey } = await make({});
    put('a.asc', publicKey.armor());
    put('b.asc', publicKey.armor());
    expect(await readKeyFolder(folder, now)).toEqual({ ok: false, fault: { kind: 'duplicate', file: 'b.asc' } });
  });
});

describe('the previous set', () => {
  test('is none without a folder, and needs an end of at most 14 days ahead', async () => {
    expect(await readPreviousSet(folder, now)).toEqual({ ok: true, value: null });
    mkdirSync(join(folder, 'previous'));
    put('previous/old.asc', (await make({})).publicKey.armor());
    expect(await readPreviousSet(folder, now)).toMatchObject({ ok: false, fault: { kind: 'no-end' } });
    put('previous/until', new Date(now.getTime() + 15 * days).toISOString());
    expect(await readPreviousSet(folder, now)).toMatchObject({ ok: false, fault: { kind: 'end-too-late' } });
    put('previous/until', new Date(now.getTime() + 13 * days).toISOString());
    expect(await readPreviousSet(folder, now)).toMatchObject({ ok: true, value: { keys: [{}] } });
    put('previous/until', new Date(now.getTime() - 1).toISOString());
    expect(await readPreviousSet(folder, now)).toEqual({ ok: true, value: null });
  });
});

function put(file: string, content: string | Uint8Array): void {
  writeFileSync(join(folder, file), content);
}

function make(options: Partial<KeyOptions>) {
  const userIDs = [{ name: 'Made up' }];
  const date = new Date(now.getTime() - days);
  const type = options.type ?? 'ecc';
  const curve = type === 'ecc' ? { curve: options.curve ?? ('ed25519Legacy' as const) } : {};
  return generateKey({ date, ...options, ...curve, type, userIDs, format: 'object' });
}

async function armorOf(options: Partial<KeyOptions>): Promise<string> {
  return (await make(options)).publicKey.armor();
}

async function revoked(): Promise<string> {
  const { privateKey } = await make({});
  const { publicKey } = await revokeKey({ key: privateKey, format: 'object' });
  return publicKey.armor();
}

async function revokedSubkey(): Promise<string> {
  const { privateKey } = await make({});
  const [subkey] = privateKey.subkeys;
  if (subkey === undefined) throw new Error('The key has no subkey.');
  const primary = privateKey.keyPacket as Parameters<typeof subkey.revoke>[0];
  privateKey.subkeys = [await subkey.revoke(primary, {}, now, config)];
  return (privateKey as PrivateKey).toPublic().armor();
}
