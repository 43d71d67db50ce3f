import { crc24 } from '@/lib/domain/sealing/crc24';

/**
 * The canonical armor of a message, the only form that is stored: no headers, lines of 60 characters, a checksum, line feeds. The
 * sandbox's own messages have this form already, so that their SHA-256 stays the one of the receipt.
 */
export function writeArmor(bytes: Uint8Array): string {
  const lines = base64(bytes).match(/.{1,60}/g) ?? [];
  const sum = crc24(bytes);
  const checksum = base64(Uint8Array.of(sum >> 16, (sum >> 8) & 0xff, sum & 0xff));
  return ['-----BEGIN PGP MESSAGE-----', '', ...lines, `=${checksum}`, '-----END PGP MESSAGE-----', ''].join('\n');
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
