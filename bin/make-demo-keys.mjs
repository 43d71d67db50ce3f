import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateKey } from 'openpgp';

// node bin/make-demo-keys.mjs [DIR]: two support keys for the demo and the tests, made up here and now. Keys that exist stay.
// Their notation and user ids mark them as the demo's: a portal that can be reached from elsewhere refuses them.
// DIR/public/*.asc is what the portal is given; DIR/private/*.asc and DIR/passphrase are what Microshare's staff would keep elsewhere.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const directory = process.argv[2] ?? join(root, '.data/support-keys');
const publicDirectory = join(directory, 'public');
const privateDirectory = join(directory, 'private');

const demoNotation = {
  name: 'demo-key@portal.example',
  value: new TextEncoder().encode('Made by bin/make-demo-keys.mjs. Never for a portal that is in use.'),
  humanReadable: true,
  critical: false,
};

if (existsSync(publicDirectory) && readdirSync(publicDirectory).some((name) => name.endsWith('.asc'))) {
  process.stderr.write(`Demo support keys are there already: ${publicDirectory}\n`);
} else {
  await makeKeys();
  process.stderr.write(`Made two demo support keys: ${publicDirectory}\n`);
}

async function makeKeys() {
  // Hexadecimal, as people put it on command lines: one that begins with a hyphen would be taken for an option.
  const passphrase = randomBytes(12).toString('hex');
  mkdirSync(publicDirectory, { recursive: true });
  mkdirSync(privateDirectory, { recursive: true, mode: 0o700 });
  for (const number of [1, 2]) {
    // The older form of Curve25519 keys: GnuPG 2.2 reads no other.
    const { publicKey, privateKey } = await generateKey({
      type: 'ecc',
      curve: 'ed25519Legacy',
      userIDs: [{ name: `Demo support key ${number}`, email: `support-${number}@portal.example` }],
      passphrase,
      signatureNotations: [demoNotation],
      config: { v6Keys: false, aeadProtect: false, showVersion: false, showComment: false },
    });
    writeFileSync(join(privateDirectory, `demo-${number}.asc`), privateKey, { mode: 0o600 });
    writeFileSync(join(publicDirectory, `demo-${number}.asc`), publicKey);
  }
  writeFileSync(join(directory, 'passphrase'), `${passphrase}\n`, { mode: 0o600 });
}
