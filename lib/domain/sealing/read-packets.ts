/** One OpenPGP packet: its tag and its body, partial lengths joined. */
export type Packet = { tag: number; body: Uint8Array };

/** The packets of a message in order; null where a length runs over the end or a form is not one that senders use. RFC 4880, section 4.2. */
export function readPackets(bytes: Uint8Array): Packet[] | null {
  const packets: Packet[] = [];
  let at = 0;
  while (at < bytes.length) {
    const read = readPacket(bytes, at);
    if (read === null) return null;
    packets.push(read.packet);
    at = read.next;
  }
  return packets;
}

type Read = { packet: Packet; next: number };
type Length = { length: number; partial: boolean; next: number };

function readPacket(bytes: Uint8Array, at: number): Read | null {
  const header = bytes[at] ?? 0;
  if ((header & 0x80) === 0) return null;
  return header & 0x40 ? readNewPacket(bytes, header & 0x3f, at + 1) : readOldPacket(bytes, header, at + 1);
}

function readOldPacket(bytes: Uint8Array, header: number, at: number): Read | null {
  const octets = [1, 2, 4][header & 3];
  if (octets === undefined || at + octets > bytes.length) return null;
  const length = bytes.slice(at, at + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  const from = at + octets;
  if (from + length > bytes.length) return null;
  return { packet: { tag: (header >> 2) & 0x0f, body: bytes.slice(from, from + length) }, next: from + length };
}

function readNewPacket(bytes: Uint8Array, tag: number, start: number): Read | null {
  const parts: number[] = [];
  let at = start;
  for (;;) {
    const read = readLength(bytes, at);
    if (read === null || read.next + read.length > bytes.length) return null;
    if (read.partial && !mayBePartial(tag, read.length, parts.length)) return null;
    for (let index = read.next; index < read.next + read.length; index += 1) parts.push(bytes[index] ?? 0);
    at = read.next + read.length;
    if (!read.partial) return { packet: { tag, body: Uint8Array.from(parts) }, next: at };
  }
}

/** Partial lengths are for packets of data alone, and the first is of 512 octets or more. Source: RFC 9580, section 4.2.1.4. */
function mayBePartial(tag: number, length: number, before: number): boolean {
  return dataTags.includes(tag) && (before > 0 || length >= 512);
}

// Compressed, encrypted, literal, encrypted with integrity, and GnuPG's own with AEAD.
const dataTags = [8, 9, 11, 18, 20];

function readLength(bytes: Uint8Array, at: number): Length | null {
  const [first, second, ...more] = bytes.slice(at, at + 5);
  if (first === undefined) return null;
  if (first < 192) return { length: first, partial: false, next: at + 1 };
  if (first < 224) return second === undefined ? null : { length: ((first - 192) << 8) + second + 192, partial: false, next: at + 2 };
  if (first < 255) return { length: 2 ** (first & 0x1f), partial: true, next: at + 1 };
  if (second === undefined || more.length < 3) return null;
  return { length: [second, ...more].reduce((sum, byte) => sum * 256 + byte, 0), partial: false, next: at + 5 };
}
