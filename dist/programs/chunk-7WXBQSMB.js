import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  invisible,
  looksLikeSecret
} from "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/server/platform/keys/check-envelope.ts
import { createHash } from "node:crypto";

// lib/domain/sealing/crc24.ts
function crc24(bytes) {
  let crc = 11994318;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit += 1) {
      crc <<= 1;
      if (crc & 16777216) crc ^= 25578747;
    }
  }
  return crc & 16777215;
}

// lib/domain/sealing/read-armor.ts
var longestMessageBytes = 16384;
function readArmor(armored) {
  if (armored.length > longestMessageBytes) return err("oversized");
  if (/PRIVATE KEY/.test(armored)) return err("private-key");
  if (/BEGIN PGP PUBLIC KEY/.test(armored)) return err("key-block");
  const begins = armored.match(/BEGIN PGP MESSAGE/g)?.length ?? 0;
  if (begins === 0) return err(withoutBegin(armored));
  if (begins > 1) return err("two-messages");
  if (/BEGIN PGP MESSAGE, PART/.test(armored)) return err("cut");
  const lines = armored.split(/\r\n|[\n\r\u0085\u2028\u2029]/).map(plainLine);
  const first = lines.findIndex((line) => beginLine.test(line));
  if (first === -1) return err(lines.some((line) => /BEGIN PGP MESSAGE-+\s*\S/.test(line)) ? "line-breaks-lost" : "text-around");
  const last = lines.findIndex((line) => endLine.test(line));
  if (last === -1) return err(lines.some((line) => /\S+-+END PGP MESSAGE/.test(line)) ? "line-breaks-lost" : "cut");
  const around = [...lines.slice(0, first), ...lines.slice(last + 1)];
  if (last < first || around.some((line) => line !== "")) return err("text-around");
  return readInside(lines.slice(first + 1, last));
}
var beginLine = /^[-‐-―−]{1,5}BEGIN PGP MESSAGE[-‐-―−]{1,5}$/;
var endLine = /^[-‐-―−]{1,5}END PGP MESSAGE[-‐-―−]{1,5}$/;
function plainLine(line) {
  return line.replace(invisible, "").replace(/^[>\s]+/, "").trimEnd();
}
function readInside(lines) {
  let isAfterHeader = false;
  for (const [index, line] of lines.entries()) {
    if (line === "") isAfterHeader = false;
    else if (/^(Version|Comment|Charset|MessageID|Hash):( .{0,200})?$/.test(line)) {
      if (looksLikeSecret(line)) return err("text-around");
      isAfterHeader = true;
    } else if (/^[A-Za-z][\w-]*: /.test(line)) return err("text-around");
    else return isAfterHeader ? err("cut") : decodeBody(lines.slice(index).filter((one) => one !== ""));
  }
  return err("cut");
}
function decodeBody(lines) {
  const sum = /^=([A-Za-z0-9+/]{4})$/.exec(lines.at(-1) ?? "")?.[1] ?? null;
  const body = sum === null ? lines : lines.slice(0, -1);
  const isStrict = body.every((line, index) => (index === body.length - 1 ? /^[A-Za-z0-9+/]+={0,2}$/ : /^[A-Za-z0-9+/]+$/).test(line));
  const base642 = body.join("");
  if (base642 === "" || !isStrict || base642.length % 4 !== 0) return err("cut");
  const binary = atob(base642);
  if (btoa(binary) !== base642) return err("cut");
  const bytes = bytesOf(binary);
  if (sum === null) return ok(bytes);
  const [high = 0, middle = 0, low = 0] = bytesOf(atob(sum));
  return crc24(bytes) === (high << 16 | middle << 8 | low) ? ok(bytes) : err("cut");
}
function bytesOf(binary) {
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
function withoutBegin(text) {
  if (text.replace(invisible, "").trim() === "") return "empty";
  if (/BEGIN PGP SIGN/.test(text)) return "not-encrypted";
  if (/END PGP MESSAGE/.test(text)) return "cut";
  if (/BEGIN (AGE ENCRYPTED|PKCS7|CMS|ENCRYPTED)|^age-encryption\.org|^U2FsdGVkX1|^Salted__|^MIME-Version/m.test(text))
    return "other-format";
  return /^\s*(hQ|hF|wc|wV|wU|hE)[A-Za-z0-9+/\s]{200,}={0,2}\s*(=[A-Za-z0-9+/]{4})?\s*$/.test(text) ? "cut" : "plain-text";
}

// lib/domain/sealing/read-packets.ts
function readPackets(bytes) {
  const packets = [];
  let at = 0;
  while (at < bytes.length) {
    const read = readPacket(bytes, at);
    if (read === null) return null;
    packets.push(read.packet);
    at = read.next;
  }
  return packets;
}
function readPacket(bytes, at) {
  const header = bytes[at] ?? 0;
  if ((header & 128) === 0) return null;
  return header & 64 ? readNewPacket(bytes, header & 63, at + 1) : readOldPacket(bytes, header, at + 1);
}
function readOldPacket(bytes, header, at) {
  const octets = [1, 2, 4][header & 3];
  if (octets === void 0 || at + octets > bytes.length) return null;
  const length = bytes.slice(at, at + octets).reduce((sum, byte) => sum * 256 + byte, 0);
  const from = at + octets;
  if (from + length > bytes.length) return null;
  return { packet: { tag: header >> 2 & 15, body: bytes.slice(from, from + length) }, next: from + length };
}
function readNewPacket(bytes, tag, start) {
  const parts = [];
  let at = start;
  for (; ; ) {
    const read = readLength(bytes, at);
    if (read === null || read.next + read.length > bytes.length) return null;
    if (read.partial && !mayBePartial(tag, read.length, parts.length)) return null;
    for (let index = read.next; index < read.next + read.length; index += 1) parts.push(bytes[index] ?? 0);
    at = read.next + read.length;
    if (!read.partial) return { packet: { tag, body: Uint8Array.from(parts) }, next: at };
  }
}
function mayBePartial(tag, length, before) {
  return dataTags.includes(tag) && (before > 0 || length >= 512);
}
var dataTags = [8, 9, 11, 18, 20];
function readLength(bytes, at) {
  const [first, second, ...more] = bytes.slice(at, at + 5);
  if (first === void 0) return null;
  if (first < 192) return { length: first, partial: false, next: at + 1 };
  if (first < 224) return second === void 0 ? null : { length: (first - 192 << 8) + second + 192, partial: false, next: at + 2 };
  if (first < 255) return { length: 2 ** (first & 31), partial: true, next: at + 1 };
  if (second === void 0 || more.length < 3) return null;
  return { length: [second, ...more].reduce((sum, byte) => sum * 256 + byte, 0), partial: false, next: at + 5 };
}

// lib/domain/sealing/write-armor.ts
function writeArmor(bytes) {
  const lines = base64(bytes).match(/.{1,60}/g) ?? [];
  const sum = crc24(bytes);
  const checksum = base64(Uint8Array.of(sum >> 16, sum >> 8 & 255, sum & 255));
  return ["-----BEGIN PGP MESSAGE-----", "", ...lines, `=${checksum}`, "-----END PGP MESSAGE-----", ""].join("\n");
}
function base64(bytes) {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}

// lib/domain/sealing/judge-envelope.ts
function judgeEnvelope(text, set) {
  const bytes = readArmor(text);
  if (!bytes.ok) return bytes;
  const packets = readPackets(bytes.value);
  if (packets === null) return err("cut");
  const fault = judgeOrder(packets) ?? judgeData(packets.at(-1)) ?? judgeRecipients(packets.slice(0, -1), set.keys);
  if (fault !== null) return err(fault);
  return ok({ armored: writeArmor(bytes.value), recipients: set.keys.map(({ fingerprint }) => fingerprint) });
}
var sessionKeyTag = 1;
var protectedDataTag = 18;
var misplaced = {
  3: "password-encrypted",
  5: "private-key",
  6: "key-block",
  7: "private-key",
  8: "not-encrypted",
  9: "no-integrity",
  11: "not-encrypted",
  14: "key-block",
  20: "newer-format"
};
function judgeOrder(packets) {
  for (const { tag } of packets) {
    if (tag !== sessionKeyTag && tag !== protectedDataTag) return misplaced[tag] ?? "unexpected-packet";
  }
  const first = packets.findIndex(({ tag }) => tag === protectedDataTag);
  if (first === -1) return "cut";
  if (first !== packets.length - 1) return "two-messages";
  return first === 0 ? "missing-recipient" : null;
}
var shortestData = 1 + 18 + 2 + 22;
function judgeData(packet) {
  if (packet === void 0 || packet.body.length < shortestData) return "cut";
  return packet.body[0] === 1 ? null : "newer-format";
}
function judgeRecipients(packets, keys) {
  if (packets.some(({ body }) => body[0] !== 3)) return "newer-format";
  if (packets.some(({ body }) => body.length < 12)) return "recipient-damaged";
  const claimed = packets.map(({ body }) => hex(body.slice(1, 9)));
  if (claimed.includes("0000000000000000")) return "hidden-recipient";
  const unknown = claimed.filter((id) => !keys.some(({ encryptionKeyId }) => encryptionKeyId === id));
  const missing = keys.filter(({ encryptionKeyId }) => !claimed.includes(encryptionKeyId));
  if (missing.length === keys.length) return "unknown-key";
  if (missing.length > 0) return unknown.length > 0 ? "altered-recipient" : "missing-recipient";
  if (claimed.length > keys.length) return "extra-recipient";
  const sound = packets.every(({ body }, index) => {
    const key = keys.find(({ encryptionKeyId }) => encryptionKeyId === claimed[index]);
    return key !== void 0 && isSound(body.slice(9), key.encryptionAlgorithm);
  });
  return sound ? null : "recipient-damaged";
}
function isSound(field, algorithm) {
  const [id, high = 0, low = 0, ...rest] = field;
  const bits = high * 256 + low;
  const octets = Math.ceil(bits / 8);
  if (!isTight(bits, rest[0] ?? 0)) return false;
  if (algorithm.kind === "rsa") {
    return (id === 1 || id === 2) && bits <= algorithm.bits && bits > algorithm.bits - 64 && rest.length === octets;
  }
  const { pointBits, prefix } = points[algorithm.curve];
  const wrapped = rest[octets] ?? 0;
  const isWhole = rest.length === octets + 1 + wrapped;
  return id === 18 && bits === pointBits && rest[0] === prefix && isWhole && (wrapped === 32 || wrapped === 40 || wrapped === 48);
}
function isTight(bits, first) {
  return bits > 0 && 32 - Math.clz32(first) === (bits - 1) % 8 + 1;
}
var points = {
  curve25519: { pointBits: 263, prefix: 64 },
  nistP256: { pointBits: 515, prefix: 4 },
  nistP384: { pointBits: 771, prefix: 4 },
  nistP521: { pointBits: 1059, prefix: 4 }
};
function hex(bytes) {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}

// lib/server/platform/keys/check-envelope.ts
async function checkEnvelope(armored, set) {
  const bytes = Buffer.byteLength(armored, "utf8");
  if (bytes > longestMessageBytes) return err({ kind: "oversized" });
  const accepted = judgeEnvelope(armored, set);
  if (!accepted.ok) return err({ kind: accepted.fault });
  const { armored: canonical, recipients } = accepted.value;
  return ok({ armored: canonical, sha256: sha256(canonical), givenSha256: sha256(armored), recipients, bytes: canonical.length });
}
async function checkEnvelopeAgainst(armored, sets) {
  const checked = await Promise.all(sets.map((set) => checkEnvelope(armored, set)));
  return checked.find(({ ok: fits }) => fits) ?? checked[0] ?? err({ kind: "unknown-key" });
}
function sha256(text) {
  return createHash("sha256").update(text, "utf8").digest("hex");
}

export {
  readPackets,
  checkEnvelope,
  checkEnvelopeAgainst
};
