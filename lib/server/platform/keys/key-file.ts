import 'server-only';

/** UTF-8, or UTF-16 with its byte order mark, which Windows PowerShell 5.1 writes where `gpg --export` is redirected into a file. */
export function keyFileText(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString('utf16le');
  if (first === 0xfe && second === 0xff && bytes.length % 2 === 0) return Buffer.from(bytes).swap16().toString('utf16le');
  return bytes.toString('utf8');
}

/** A packet of tag 5 (secret key) at the start. Source: RFC 9580, section 4.2. */
export function isBinaryPrivateKey([first = 0]: Buffer): boolean {
  const tag = (first & 0xc0) === 0xc0 ? first & 0x3f : (first & 0x80) === 0x80 ? (first & 0x3c) >> 2 : 0;
  return tag === 5;
}
