import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { generateKey } from 'openpgp';
import type { BuiltSupportKeys } from '@/lib/server/platform/keys/support-keys';

/** `offlinePage`: the file `open-sealed.html` that the build made with them. */
export type BuiltSandboxes = { folder: string; offlinePage: string; set: BuiltSupportKeys; close: () => void };

/** Builds the product's sandboxes for these public keys, into a folder of their own. */
export async function makeSandboxes(publicKeys: string[]): Promise<BuiltSandboxes> {
  const place = mkdtempSync(join(tmpdir(), 'sandboxes-'));
  const [keysFolder, sandboxFolder, generatedFolder] = ['keys', 'sandbox', 'generated'].map((name) => join(place, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(keysFolder);
  for (const [index, armored] of publicKeys.entries()) writeFileSync(join(keysFolder, `${index}.asc`), armored);
  const options = ['--keys', keysFolder, '--sandboxes', sandboxFolder, '--generated', generatedFolder];
  await promisify(execFile)(process.execPath, [join(import.meta.dirname, '../../../bin/build-sandboxes.mjs'), ...options]);
  const set = JSON.parse(readFileSync(join(generatedFolder, 'support-keys.json'), 'utf8')) as BuiltSupportKeys;
  const offlinePage = join(generatedFolder, 'open-sealed.html');
  return { folder: sandboxFolder, offlinePage, set, close: () => rmSync(place, { recursive: true, force: true }) };
}

/** A support key as the demo makes them, with the passphrase that its private half is locked with. */
export function makeSupportKey(name: string, passphrase: string): Promise<{ publicKey: string; privateKey: string }> {
  const userIDs = [{ name, email: `${name}@portal.example` }];
  return generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs, passphrase, config: { aeadProtect: false } });
}
