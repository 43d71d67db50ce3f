import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decryptKey, generateKey, type PrivateKey, readPrivateKey } from 'openpgp';
import { makeGpg } from './gpg-home';
import { ended, inPlace } from './programs';

/** A key pair made by some program, unlocked and armored. */
export type ForeignKey = { name: string; madeBy: 'gpg' | 'sq' | 'rnp' | 'OpenPGP.js'; publicKey: string; privateKey: string };

type Recipe = { name: string; madeBy: ForeignKey['madeBy']; make: () => Promise<string> | string };

/** Every kind of key that a support team may have, by the program that makes it. */
export const recipes: readonly Recipe[] = [
  { name: 'RSA-3072', madeBy: 'gpg', make: () => byGpg('RSA', 'Key-Length: 3072', 'RSA', 'Subkey-Length: 3072') },
  { name: 'RSA-4096', madeBy: 'gpg', make: () => byGpg('RSA', 'Key-Length: 4096', 'RSA', 'Subkey-Length: 4096') },
  { name: 'Cv25519', madeBy: 'gpg', make: () => byGpg('EDDSA', 'Key-Curve: ed25519', 'ECDH', 'Subkey-Curve: cv25519') },
  { name: 'P-256', madeBy: 'gpg', make: () => byGpg('ECDSA', 'Key-Curve: nistp256', 'ECDH', 'Subkey-Curve: nistp256') },
  { name: 'RSA-3072', madeBy: 'sq', make: () => bySq('rsa3k') },
  { name: 'RSA-4096', madeBy: 'sq', make: () => bySq('rsa4k') },
  { name: 'Cv25519', madeBy: 'sq', make: () => bySq('cv25519') },
  { name: 'RSA-3072', madeBy: 'rnp', make: () => byRnp(['--numbits', '3072']) },
  { name: 'RSA-4096', madeBy: 'rnp', make: () => byRnp(['--numbits', '4096']) },
  { name: 'Cv25519', madeBy: 'rnp', make: () => byRnp(['--expert'], '22\n') },
  { name: 'P-256', madeBy: 'rnp', make: () => byRnp(['--expert'], '19\n1\n') },
  { name: 'Cv25519 that advertises the newer format', madeBy: 'OpenPGP.js', make: () => byLibrary() },
];

const password = 'made up for a test';

export async function makeForeignKey({ name, madeBy, make }: Recipe): Promise<ForeignKey> {
  const locked = await readPrivateKey({ armoredKey: await make() });
  const key: PrivateKey = locked.isDecrypted() ? locked : await decryptKey({ privateKey: locked, passphrase: password });
  return { name, madeBy, publicKey: key.toPublic().armor(), privateKey: key.armor() };
}

function byGpg(type: string, size: string, subkeyType: string, subkeySize: string): string {
  const gpg = makeGpg();
  try {
    const usage = [
      'Key-Usage: sign,cert',
      'Subkey-Usage: encrypt',
      'Name-Real: Made by gpg',
      'Expire-Date: 0',
      '%no-protection',
      '%commit',
    ];
    gpg.run(['--generate-key'], [`Key-Type: ${type}`, size, `Subkey-Type: ${subkeyType}`, subkeySize, ...usage, ''].join('\n'));
    return gpg.run(['--armor', '--export-secret-keys']).toString();
  } finally {
    gpg.close();
  }
}

function bySq(suite: string): string {
  return inPlace({}, (place) => {
    const [key, revocation] = [join(place, 'key.asc'), join(place, 'key.rev')];
    ended('sq', ['key', 'generate', '--userid', 'Made by sq', '--cipher-suite', suite, '--export', key, '--rev-cert', revocation]);
    return readFileSync(key, 'utf8');
  });
}

function byRnp(kind: string[], choices?: string): string {
  return inPlace({}, (place) => {
    const home = ['--homedir', place, '--password', password];
    ended('rnpkeys', [...home, '--generate-key', '--userid', 'Made by rnp', ...kind], choices);
    return ended('rnpkeys', [...home, '--export-key', '--secret', 'Made by rnp']).toString();
  });
}

async function byLibrary(): Promise<string> {
  const userIDs = [{ name: 'Made by OpenPGP.js' }];
  return (await generateKey({ type: 'ecc', curve: 'ed25519Legacy', userIDs, config: { aeadProtect: true } })).privateKey;
}
