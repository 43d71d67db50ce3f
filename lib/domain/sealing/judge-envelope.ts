import { err, ok, type Result } from '@/lib/domain/result';
import type { EnvelopeFaultKind } from '@/lib/domain/sealing/envelope-fault';
import { readArmor } from '@/lib/domain/sealing/read-armor';
import { type Packet, readPackets } from '@/lib/domain/sealing/read-packets';
import type { EncryptionAlgorithm, SupportKey, SupportKeySet } from '@/lib/domain/sealing/support-keys';
import { writeArmor } from '@/lib/domain/sealing/write-armor';

/** A message that was accepted: the form in which it is stored, and the fingerprints of its keys in the order of the set. */
export type AcceptedMessage = { armored: string; recipients: string[] };

/**
 * Whether a text is one OpenPGP message sealed to exactly the keys of a set: one version 3 session-key packet for each key's encryption
 * subkey, then one integrity-protected packet of version 1, nothing else. It proves the structure and the claimed recipients; that the
 * keys really open it, only opening proves.
 */
export function judgeEnvelope(text: string, set: SupportKeySet): Result<AcceptedMessage, EnvelopeFaultKind> {
  const bytes = readArmor(text);
  if (!bytes.ok) return bytes;
  const packets = readPackets(bytes.value);
  if (packets === null) return err('cut');
  const fault = judgeOrder(packets) ?? judgeData(packets.at(-1)) ?? judgeRecipients(packets.slice(0, -1), set.keys);
  if (fault !== null) return err(fault);
  return ok({ armored: writeArmor(bytes.value), recipients: set.keys.map(({ fingerprint }) => fingerprint) });
}

/**
 * Why a page may not send a text on to be judged, or null where it is one armored message of which every content is encrypted, to
 * whomever. One that is only signed, only packed, or has words around it could carry a secret in the open.
 */
export function faultBeforeSending(text: string): EnvelopeFaultKind | null {
  const bytes = readArmor(text);
  if (!bytes.ok) return bytes.fault;
  const packets = readPackets(bytes.value);
  return packets === null ? 'cut' : judgeOrder(packets);
}

const sessionKeyTag = 1;
const protectedDataTag = 18;

// Tags that name a class of mistake by themselves. Source: RFC 9580, section 5.
const misplaced: Record<number, EnvelopeFaultKind> = {
  3: 'password-encrypted',
  5: 'private-key',
  6: 'key-block',
  7: 'private-key',
  8: 'not-encrypted',
  9: 'no-integrity',
  11: 'not-encrypted',
  14: 'key-block',
  20: 'newer-format',
};

function judgeOrder(packets: Packet[]): EnvelopeFaultKind | null {
  for (const { tag } of packets) {
    if (tag !== sessionKeyTag && tag !== protectedDataTag) return misplaced[tag] ?? 'unexpected-packet';
  }
  const first = packets.findIndex(({ tag }) => tag === protectedDataTag);
  if (first === -1) return 'cut';
  if (first !== packets.length - 1) return 'two-messages';
  return first === 0 ? 'missing-recipient' : null;
}

// Version, a block and its check, a packet header inside, and the SHA-1 at the end.
const shortestData = 1 + 18 + 2 + 22;

function judgeData(packet: Packet | undefined): EnvelopeFaultKind | null {
  if (packet === undefined || packet.body.length < shortestData) return 'cut';
  return packet.body[0] === 1 ? null : 'newer-format';
}

function judgeRecipients(packets: Packet[], keys: SupportKey[]): EnvelopeFaultKind | null {
  if (packets.some(({ body }) => body[0] !== 3)) return 'newer-format';
  if (packets.some(({ body }) => body.length < 12)) return 'recipient-damaged';
  const claimed = packets.map(({ body }) => hex(body.slice(1, 9)));
  if (claimed.includes('0000000000000000')) return 'hidden-recipient';
  const unknown = claimed.filter((id) => !keys.some(({ encryptionKeyId }) => encryptionKeyId === id));
  const missing = keys.filter(({ encryptionKeyId }) => !claimed.includes(encryptionKeyId));
  if (missing.length === keys.length) return 'unknown-key';
  if (missing.length > 0) return unknown.length > 0 ? 'altered-recipient' : 'missing-recipient';
  if (claimed.length > keys.length) return 'extra-recipient';
  const sound = packets.every(({ body }, index) => {
    const key = keys.find(({ encryptionKeyId }) => encryptionKeyId === claimed[index]);
    return key !== undefined && isSound(body.slice(9), key.encryptionAlgorithm);
  });
  return sound ? null : 'recipient-damaged';
}

/** The algorithm is the key's, and the encrypted session key has the size that this algorithm and this key give. RFC 4880, 5.1; RFC 6637, 8. */
function isSound(field: Uint8Array, algorithm: EncryptionAlgorithm): boolean {
  const [id, high = 0, low = 0, ...rest] = field;
  const bits = high * 256 + low;
  const octets = Math.ceil(bits / 8);
  if (!isTight(bits, rest[0] ?? 0)) return false;
  if (algorithm.kind === 'rsa') {
    return (id === 1 || id === 2) && bits <= algorithm.bits && bits > algorithm.bits - 64 && rest.length === octets;
  }
  const { pointBits, prefix } = points[algorithm.curve];
  const wrapped = rest[octets] ?? 0;
  const isWhole = rest.length === octets + 1 + wrapped;
  return id === 18 && bits === pointBits && rest[0] === prefix && isWhole && (wrapped === 32 || wrapped === 40 || wrapped === 48);
}

/** An MPI's bit count is exactly that of its first octet: no leading zeros, no spare bits. RFC 4880, section 3.2. */
function isTight(bits: number, first: number): boolean {
  return bits > 0 && 32 - Math.clz32(first) === ((bits - 1) % 8) + 1;
}

const points = {
  curve25519: { pointBits: 263, prefix: 0x40 },
  nistP256: { pointBits: 515, prefix: 0x04 },
  nistP384: { pointBits: 771, prefix: 0x04 },
  nistP521: { pointBits: 1_059, prefix: 0x04 },
} as const;

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}
