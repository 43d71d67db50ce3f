import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  isAccessKeyId,
  isExternalId,
  isId,
  isMoment,
  isRoleArn,
  isSealedCustomerName,
  isSecretAccessKeyFact,
  isSha256
} from "./chunk-QUUICHEV.js";
import {
  Secret
} from "./chunk-4PUVLM5N.js";
import {
  partitionOf
} from "./chunk-V3HUKMZG.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// lib/domain/sealing/sealed-access.ts
var paddedBytes = 1024;
function writeSealedAccess(sealed) {
  const json = new TextEncoder().encode(canonicalSealedJson(sealed));
  const bytes = new Uint8Array(Math.ceil((json.length + 1) / paddedBytes) * paddedBytes).fill(32);
  bytes.set(json);
  bytes[bytes.length - 1] = 10;
  json.fill(0);
  return bytes;
}
function canonicalSealedJson(sealed, secretText = secretOf(sealed)) {
  const { access } = sealed;
  return JSON.stringify({
    access: access.kind === "keys" ? { accessKeyId: access.accessKeyId, kind: "keys", secretAccessKey: secretText } : { externalId: access.externalId, kind: "role", roleArn: access.roleArn },
    customer: sealed.customer,
    method: access.kind,
    onboardingId: sealed.onboardingId,
    sealedAt: sealed.sealedAt,
    stream: sealed.streamArn,
    testRunId: sealed.testRunId,
    version: 1
  });
}
function streamArnOf(stream) {
  return `arn:${partitionOf(stream.region)}:kinesis:${stream.region}:${stream.accountId}:stream/${stream.streamName}`;
}
function isSealedStreamArn(text) {
  const parts = /^arn:([a-z-]+):kinesis:([a-z0-9-]+):\d{12}:stream\/[a-zA-Z0-9_.-]{1,128}$/.exec(typeof text === "string" ? text : "");
  return parts !== null && parts[2] !== void 0 && partitionOf(parts[2]) === parts[1];
}
function parseSealedAccess(bytes) {
  if (bytes.length > 8192) return fault("length");
  const text = decode(bytes);
  if (text === null) return fault("encoding");
  const trimmed = text.replace(/[ \r\n]+$/, "");
  const read = readJson(trimmed);
  if (!isRecord(read)) return fault("json");
  const sealed = readFields(read);
  if (!sealed.ok) return sealed;
  return canonicalSealedJson(sealed.value) === trimmed ? sealed : fault("canonical");
}
function readFields(read) {
  const { access, customer, method, onboardingId, sealedAt, stream, testRunId, version } = read;
  if (version !== 1) return fault("version");
  if (!isId(onboardingId)) return fault("onboardingId");
  if (!isSealedCustomerName(customer)) return fault("customer");
  if (!isMoment(sealedAt)) return fault("sealedAt");
  if (testRunId !== null && !isId(testRunId)) return fault("testRunId");
  if (!isSealedStreamArn(stream)) return fault("stream");
  if (!isRecord(access) || access["kind"] !== method) return fault("access");
  const common = {
    onboardingId: String(onboardingId),
    customer: String(customer),
    streamArn: String(stream),
    testRunId: testRunId === null ? null : String(testRunId),
    sealedAt: String(sealedAt)
  };
  if (method === "keys") {
    if (!isAccessKeyId(access["accessKeyId"])) return fault("accessKeyId");
    if (!isSecretAccessKeyFact(access["secretAccessKey"])) return fault("secretAccessKey");
    const secret = Secret.ofText(String(access["secretAccessKey"]));
    return ok({ ...common, access: { kind: "keys", accessKeyId: String(access["accessKeyId"]), secret } });
  }
  if (!isRoleArn(access["roleArn"])) return fault("roleArn");
  if (!isExternalId(access["externalId"])) return fault("externalId");
  return ok({ ...common, access: { kind: "role", roleArn: String(access["roleArn"]), externalId: String(access["externalId"]) } });
}
function secretOf({ access }) {
  return access.kind === "keys" ? access.secret.reveal() : "";
}
function decode(bytes) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
function isRecord(read) {
  return typeof read === "object" && read !== null && !Array.isArray(read);
}
function fault(field) {
  return err({ kind: "not-sealed-access", field });
}

// lib/domain/sealing/facts-file.ts
var factsFormat = "facts-of-sealed-access";
function parseFactsFile(text) {
  const read = readJson2(text);
  if (typeof read !== "object" || read === null || Array.isArray(read)) return err({ kind: "not-facts", field: "json" });
  return parseFacts(read);
}
function parseFacts(read) {
  const fields = Object.entries(grammar);
  const unknown = Object.keys(read).find((name) => !fields.some(([field]) => field === name));
  const bad = unknown ?? fields.find(([field, fits]) => !fits(read[field]))?.[0];
  return bad === void 0 ? ok(read) : err({ kind: "not-facts", field: bad });
}
function openingFactsOf({ stream, ...facts }) {
  const [, , , region = "", accountId = "", resource = ""] = stream.split(":");
  const { onboardingId, customer, method, testRunId, keyId, roleArn, externalId, sha256, contentHash } = facts;
  return {
    onboardingId,
    customer,
    stream: { region, accountId, streamName: resource.slice("stream/".length) },
    method,
    testRunId,
    keyId,
    roleArn,
    externalId,
    sha256,
    contentHash
  };
}
var grammar = {
  format: (value) => value === factsFormat,
  version: (value) => value === 1,
  origin: (value) => typeof value === "string" && URL.canParse(value) && new URL(value).origin === value,
  submissionId: isId,
  onboardingId: isId,
  // A company may have been named before names had their grammar.
  customer: isSealedCustomerName,
  stream: isSealedStreamArn,
  method: (value) => value === "keys" || value === "role",
  testRunId: orNull(isId),
  keyId: orNull(isAccessKeyId),
  roleArn: orNull(isRoleArn),
  externalId: orNull(isExternalId),
  sha256: isSha256,
  givenSha256: orNull(isSha256),
  contentHash: orNull(isSha256),
  submittedAt: isMoment,
  sealedByHand: (value) => typeof value === "boolean",
  pin: isSha256,
  recipients: (value) => Array.isArray(value) && value.every((one) => /^[0-9A-F]{40}$/.test(String(one)))
};
function orNull(fits) {
  return (value) => value === null || fits(value);
}
function readJson2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// lib/sandbox/sha256.ts
var Sha256 = class {
  #key;
  #parts = [];
  constructor(key) {
    this.#key = key === void 0 ? null : bytesOf(key);
  }
  update(part) {
    this.#parts.push(bytesOf(part));
  }
  async digest() {
    const bytes = joined(this.#parts);
    if (this.#key === null) return new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const key = await crypto.subtle.importKey("raw", this.#key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    this.#key.fill(0);
    return new Uint8Array(await crypto.subtle.sign("HMAC", key, bytes));
  }
  reset() {
    this.#parts = [];
  }
};
async function sha256Hex(text) {
  const hash = new Sha256();
  hash.update(text);
  return Array.from(await hash.digest(), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
function bytesOf(part) {
  if (typeof part === "string") return new TextEncoder().encode(part);
  if (part instanceof ArrayBuffer) return new Uint8Array(part.slice(0));
  return Uint8Array.from(new Uint8Array(part.buffer, part.byteOffset, part.byteLength));
}
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export {
  writeSealedAccess,
  canonicalSealedJson,
  streamArnOf,
  parseSealedAccess,
  parseFactsFile,
  parseFacts,
  openingFactsOf,
  Sha256,
  sha256Hex
};
