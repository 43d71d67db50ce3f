import { err, ok, type Result } from '@/lib/domain/result';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { readPackets } from '@/lib/domain/sealing/read-packets';

/** The text of a file with an armored message: UTF-8, or UTF-16 with its byte order mark. A message without armor is `binary`. */
export function decodeMessage(bytes: Uint8Array): Result<string, EnvelopeFaultKind> {
  const [first = 0, second] = bytes;
  if (first === 0xff && second === 0xfe) return ok(new TextDecoder('utf-16le').decode(bytes));
  if (first === 0xfe && second === 0xff) return ok(new TextDecoder('utf-16be').decode(bytes));
  const isPacket = (first & 0x80) !== 0 && readPackets(bytes)?.[0]?.tag === 1;
  return isPacket ? err('binary') : ok(new TextDecoder('utf-8').decode(bytes));
}
