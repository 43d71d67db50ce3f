import 'server-only';
import type { PreviousSetFault } from '@/lib/server/platform/keys/read-previous-set';

/** What an operator reads when a folder of support keys is refused: which file, what is wrong with it, what to do. */
export function textOfKeyFault(folder: string, { kind, file }: PreviousSetFault): string {
  return `${file === '' ? folder : `${folder}/${file}`}: ${sentences[kind]}`;
}

const sentences: Record<PreviousSetFault['kind'], string> = {
  'private-key':
    'THIS IS A PRIVATE KEY. Remove it from this machine and treat it as exposed. The portal is only ever given public keys (gpg --armor --export).',
  'not-a-key': 'this is not an OpenPGP public key in armor. Export it again: gpg --armor --export FINGERPRINT.',
  'several-keys': 'this file holds more than one key. Put each key into a file of its own, so that each is seen and counted.',
  revoked: 'this key, or its encryption subkey, is revoked. Take it out, and give a key that is valid.',
  expired: 'this key, or its encryption subkey, has expired. Extend it and export it again, or give another key.',
  'sign-only': 'this key can only sign. Add an encryption subkey and export it again.',
  weak: 'this key is too weak: RSA needs 3,072 bits or more, and neither DSA nor Elgamal is accepted. Give a stronger key.',
  'unsupported-version': 'this key is not of version 4, the only one that GnuPG, Sequoia and RNP all read. Give a version 4 key.',
  'unsupported-algorithm':
    'the algorithm of this key is not read by all of GnuPG 2.2, Sequoia and RNP. Give an RSA, a Curve25519 (ECDH, Ed25519 as GnuPG makes them) or a NIST P-256, P-384 or P-521 key.',
  'two-encryption-keys': 'this key has two valid encryption subkeys, so programs would choose differently. Revoke one and export it again.',
  unverifiable: 'the self-signatures of this key cannot be verified, or use a hash that is no longer safe. Renew them and export it again.',
  duplicate: 'this key is in the folder twice. Take one of the two files out.',
  'no-keys': 'there is no public key (*.asc) in this folder. Put at least one there: gpg --armor --export FINGERPRINT > support.asc.',
  'no-folder': 'there is no such folder. Set SUPPORT_KEYS_DIR to the folder with the public support keys.',
  'no-end': 'write into this file until when messages to the previous keys are accepted, for instance 2030-01-31T00:00:00Z.',
  'end-too-late': 'the previous keys are accepted for at most 14 days. Write an earlier moment.',
};
