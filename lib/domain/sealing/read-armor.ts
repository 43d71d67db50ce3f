import { err, ok, type Result } from '@/lib/domain/result';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';

/** The largest message that is taken, armor included. */
export const longestMessageBytes = 16_384;

/**
 * The bytes inside exactly one armored OpenPGP message with nothing around it. Stricter than OpenPGP programs are, which skip what they
 * do not know: text that only some programs see is a place to hide things. Source of the form: RFC 4880, section 6.
 */
export function readArmor(armored: string): Result<Uint8Array, EnvelopeFaultKind> {
  if (armored.length > longestMessageBytes) return err('oversized');
  if (/PRIVATE KEY/.test(armored)) return err('private-key');
  if (/-----BEGIN PGP PUBLIC KEY/.test(armored)) return err('key-block');
  const begins = armored.split(begin).length - 1;
  if (begins === 0) return err('plain-text');
  if (begins > 1) return err('two-messages');
  const lines = armored.trim().split(/\r?\n/);
  if (lines[0]?.trimEnd() !== begin) return err('text-around');
  const last = lines.findIndex((line) => line.trimEnd() === end);
  if (last === -1) return err('cut');
  if (last !== lines.length - 1) return err('text-around');
  const blank = lines.findIndex((line) => line.trim() === '');
  if (blank === -1 || blank > last) return err('cut');
  if (!lines.slice(1, blank).every(isVersionLine)) return err('text-around');
  return decodeBody(lines.slice(blank + 1, last).map((line) => line.trimEnd()));
}

const begin = '-----BEGIN PGP MESSAGE-----';
const end = '-----END PGP MESSAGE-----';

// Some programs name themselves here. Any other header (Comment above all) would be free text beside the message.
function isVersionLine(line: string): boolean {
  return /^Version: [\w .()/-]{1,60}$/.test(line.trimEnd());
}

function decodeBody(lines: string[]): Result<Uint8Array, EnvelopeFaultKind> {
  const lastLine = lines.at(-1) ?? '';
  const sum = /^=([A-Za-z0-9+/]{4})$/.exec(lastLine)?.[1] ?? null;
  const base64 = (sum === null ? lines : lines.slice(0, -1)).join('');
  if (base64 === '' || base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return err('cut');
  const bytes = bytesOf(base64);
  if (sum === null) return ok(bytes);
  const [high = 0, middle = 0, low = 0] = bytesOf(sum);
  return crc24(bytes) === ((high << 16) | (middle << 8) | low) ? ok(bytes) : err('cut');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** RFC 4880, section 6.1. */
function crc24(bytes: Uint8Array): number {
  let crc = 0xb704ce;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 0x1000000) crc ^= 0x1864cfb;
    }
  }
  return crc & 0xffffff;
}
