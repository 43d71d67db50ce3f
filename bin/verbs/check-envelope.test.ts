import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMessage, encrypt, readKey, unarmor } from 'openpgp';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from './check-envelope';

let place: string;
let output: string;
let sound: string;

beforeAll(async () => {
  place = mkdtempSync(join(tmpdir(), 'check-envelope-'));
  execFileSync(process.execPath, [join(import.meta.dirname, '../make-demo-keys.mjs'), place], { stdio: 'ignore' });
  vi.stubEnv('SUPPORT_KEYS_DIR', join(place, 'public'));
  const files = readdirSync(join(place, 'public')).map((name) => readFileSync(join(place, 'public', name), 'utf8'));
  const encryptionKeys = await Promise.all(files.map((armoredKey) => readKey({ armoredKey })));
  const message = await createMessage({ binary: new Uint8Array(1_024) });
  const sessionKey = { data: crypto.getRandomValues(new Uint8Array(32)), algorithm: 'aes256' as const };
  sound = await encrypt({ message, encryptionKeys, sessionKey });
  writeFileSync(join(place, 'sound.asc'), sound);
  writeFileSync(join(place, 'plain.csv'), 'Access key ID,Secret access key');
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(place, { recursive: true });
});

beforeEach(() => {
  output = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    output += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

test('a sound message ends with 0, and --json prints one object alone', async () => {
  expect(await run([join(place, 'sound.asc'), '--json'])).toBe(0);
  expect(JSON.parse(output)).toMatchObject({ outcome: 'accepted', canonical: sound, recipients: [expect.any(String), expect.any(String)] });
});

test.each([
  ['UTF-16, as Windows PowerShell redirects', 'utf16le' as const],
  ['UTF-8 with a byte order mark', 'utf8' as const],
])('a file in %s is taken, and the armor that would be stored is printed', async (_, encoding) => {
  const bytes = Buffer.from(`\ufeff${sound.replaceAll('\n', '\r\n')}`, encoding);
  writeFileSync(join(place, 'changed.asc'), bytes);
  expect(await run([join(place, 'changed.asc'), '--json'])).toBe(0);
  expect(JSON.parse(output)).toMatchObject({
    canonical: sound,
    sha256: createHash('sha256').update(sound).digest('hex'),
    givenSha256: createHash('sha256').update(bytes).digest('hex'),
  });
});

test('a message without armor is refused by its own name', async () => {
  const { data } = await unarmor(sound);
  writeFileSync(join(place, 'binary.gpg'), data as Uint8Array);
  expect(await run([join(place, 'binary.gpg'), '--json'])).toBe(1);
  expect(JSON.parse(output)).toEqual({ outcome: 'refused', reason: 'binary' });
});

test('a refused one ends with 1, with its reason and none of its content', async () => {
  expect(await run(['--json', join(place, 'plain.csv')])).toBe(1);
  expect(JSON.parse(output)).toEqual({ outcome: 'refused', reason: 'plain-text' });
  output = '';
  expect(await run([join(place, 'plain.csv')])).toBe(1);
  expect(output).toContain('may hold the access in plain text');
});

test('no file, a missing file, an unknown option and a folder without keys end with 2', async () => {
  expect(await run([])).toBe(2);
  expect(await run([join(place, 'missing')])).toBe(2);
  expect(await run(['--unknown', join(place, 'sound.asc')])).toBe(2);
  vi.stubEnv('SUPPORT_KEYS_DIR', join(place, 'private'));
  expect(await run([join(place, 'sound.asc')])).toBe(2);
  vi.stubEnv('SUPPORT_KEYS_DIR', join(place, 'public'));
});
