import { looksLikeSecret } from '@/lib/domain/credentials/looks-like-secret';
import { invisible } from '@/lib/domain/credentials/trim-pasted';
import { err, ok, type Result } from '@/lib/domain/result';
import { crc24 } from '@/lib/domain/sealing/crc24';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';

/** The largest message that is taken, armor included. */
export const longestMessageBytes = 16_384;

/**
 * The bytes inside exactly one armored OpenPGP message with nothing around it. What mail programs and editors do to lines is undone
 * (blanks, quote marks, blank lines, byte order marks), and headers of programs are dropped; whatever else only some OpenPGP programs
 * would skip is refused, as a place to hide things. `writeArmor` gives the form that is stored. Source of the form: RFC 4880, section 6.
 */
export function readArmor(armored: string): Result<Uint8Array, EnvelopeFaultKind> {
  if (armored.length > longestMessageBytes) return err('oversized');
  if (/PRIVATE KEY/.test(armored)) return err('private-key');
  if (/BEGIN PGP PUBLIC KEY/.test(armored)) return err('key-block');
  const begins = armored.match(/BEGIN PGP MESSAGE/g)?.length ?? 0;
  if (begins === 0) return err(withoutBegin(armored));
  if (begins > 1) return err('two-messages');
  if (/BEGIN PGP MESSAGE, PART/.test(armored)) return err('cut');
  const lines = armored.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(plainLine);
  const first = lines.findIndex((line) => beginLine.test(line));
  if (first === -1) return err(lines.some((line) => /BEGIN PGP MESSAGE-+\s*\S/.test(line)) ? 'line-breaks-lost' : 'text-around');
  const last = lines.findIndex((line) => endLine.test(line));
  if (last === -1) return err(lines.some((line) => /\S+-+END PGP MESSAGE/.test(line)) ? 'line-breaks-lost' : 'cut');
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)];
  if (last < first || around.some((line) => line !== '')) return err('text-around');
  return readInside(lines.slice(first + 1, last));
}

// Word processors make other dashes of hyphens.
const beginLine = /^[-‐-―−]{1,5}BEGIN PGP MESSAGE[-‐-―−]{1,5}$/;
const endLine = /^[-‐-―−]{1,5}END PGP MESSAGE[-‐-―−]{1,5}$/;

/** A line without blanks of any kind around it, invisible characters, and the marks of quoted mail. */
function plainLine(line: string): string {
  return line
    .replace(invisible, '')
    .replace(/^[>\s]+/, '')
    .trimEnd();
}

/** Headers up to a blank line, then the body. Only headers that programs write are passed over, and only where they hold no secret. */
function readInside(lines: string[]): Result<Uint8Array, EnvelopeFaultKind> {
  let isAfterHeader = false;
  for (const [index, line] of lines.entries()) {
    if (line === '') isAfterHeader = false;
    else if (/^(Version|Comment|Charset|MessageID|Hash):( .{0,200})?$/.test(line)) {
      if (looksLikeSecret(line)) return err('text-around');
      isAfterHeader = true;
    } else if (/^[A-Za-z][\w-]*: /.test(line)) return err('text-around');
    else return isAfterHeader ? err('cut') : decodeBody(lines.slice(index).filter((one) => one !== ''));
  }
  return err('cut');
}

function decodeBody(lines: string[]): Result<Uint8Array, EnvelopeFaultKind> {
  const sum = /^=([A-Za-z0-9+/]{4})$/.exec(lines.at(-1) ?? '')?.[1] ?? null;
  const body = sum === null ? lines : lines.slice(0, -1);
  const isStrict = body.every((line, index) => (index === body.length - 1 ? /^[A-Za-z0-9+/]+={0,2}$/ : /^[A-Za-z0-9+/]+$/).test(line));
  const base64 = body.join('');
  if (base64 === '' || !isStrict || base64.length % 4 !== 0) return err('cut');
  const binary = atob(base64);
  // Bits after the last byte that are not zero would be lost: a place to hide things.
  if (btoa(binary) !== base64) return err('cut');
  const bytes = bytesOf(binary);
  if (sum === null) return ok(bytes);
  const [high = 0, middle = 0, low = 0] = bytesOf(atob(sum));
  return crc24(bytes) === ((high << 16) | (middle << 8) | low) ? ok(bytes) : err('cut');
}

function bytesOf(binary: string): Uint8Array {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}

/** What a text without the BEGIN line is. It may hold the access in the open only where nothing says that it is something else. */
function withoutBegin(text: string): EnvelopeFaultKind {
  if (text.replace(invisible, '').trim() === '') return 'empty';
  if (/BEGIN PGP SIGN/.test(text)) return 'not-encrypted';
  if (/END PGP MESSAGE/.test(text)) return 'cut';
  if (/BEGIN (AGE ENCRYPTED|PKCS7|CMS|ENCRYPTED)|^age-encryption\.org|^U2FsdGVkX1|^Salted__|^MIME-Version/m.test(text))
    return 'other-format';
  // A body alone: the first bytes of base64 are those of a packet to a recipient.
  return /^\s*(hQ|hF|wc|wV|wU|hE)[A-Za-z0-9+/\s]{200,}={0,2}\s*(=[A-Za-z0-9+/]{4})?\s*$/.test(text) ? 'cut' : 'plain-text';
}
