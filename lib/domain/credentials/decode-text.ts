import { type FileFault, type FileRefusalReason, fileFault } from '@/lib/domain/credentials/file-refusal';
import { err, ok, type Result } from '@/lib/domain/result';

/** The most bytes that a credentials file may have. A real one has about 200. */
export const fileBytesMax = 65_536;

/** The text of a file in UTF-8, UTF-16 (either order, with or without a byte order mark) or an 8-bit code page. */
export function decodeText(bytes: Uint8Array): Result<string, FileFault> {
  const foreign = foreignFormat(bytes.subarray(0, fileBytesMax));
  if (foreign !== null) return err(foreign);
  if (bytes.length > fileBytesMax) return err(fileFault('too-large'));
  const text = decoded(bytes);
  if (text === null) return err(fileFault('text-damaged'));
  // AWS writes a UTF-8 BOM before the first heading; without this "Access key ID" never matches.
  // Programs that took the mark for letters saved it again as such.
  const plain = text.replace(/^(\ufeff|ï»¿|Ã¯Â»Â¿)+/, '');
  if (plain.includes('\0')) return err(fileFault('nul'));
  return plain.trim() === '' ? err(fileFault('empty')) : ok(plain);
}

function foreignFormat(bytes: Uint8Array): FileFault | null {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return fileFault(inZip(bytes));
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return fileFault('spreadsheet');
  if (archives.some((magic) => startsWith(bytes, magic)) || startsWith(bytes.subarray(257), letters('ustar'))) return fileFault('archive');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]) || startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return fileFault('binary');
  return startsWith(bytes, [0xff, 0xd8, 0xff]) ? fileFault('binary') : null;
}

// gzip, 7z, bzip2, xz, zstd, rar.
const archives = [
  [0x1f, 0x8b],
  [0x37, 0x7a, 0xbc, 0xaf],
  letters('BZh'),
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
  letters('Rar!'),
];

function letters(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}

function decoded(bytes: Uint8Array): string | null {
  const encoding = encodingOf(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Excel writes the computer's own code page; only names can hold its letters, so Latin-1 reads all that matters.
    return encoding === 'utf-8' ? Array.from(bytes, (byte) => String.fromCharCode(byte)).join('') : null;
  }
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (bytes.length % 2 !== 0) return 'utf-8';
  const head = bytes.subarray(0, 64);
  const zeros = [0, 1].map((side) => head.filter((byte, index) => index % 2 === side && byte === 0).length);
  const most = head.length / 2 - 2;
  if (most > 0 && (zeros[1] ?? 0) > most) return 'utf-16le';
  return most > 0 && (zeros[0] ?? 0) > most ? 'utf-16be' : 'utf-8';
}

/** Documents of office programs are zip archives, by the names of the files in them. */
function inZip(bytes: Uint8Array): FileRefusalReason {
  const names = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  if (/word\/|opendocument\.text/.test(names)) return 'rich-text';
  return /xl\/|\[Content_Types\]\.xml|opendocument\.spreadsheet/.test(names) ? 'spreadsheet' : 'archive';
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}
