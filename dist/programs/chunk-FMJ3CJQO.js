import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);

// lib/server/audit/audit-hash.ts
import { createHash } from "node:crypto";

// lib/server/audit/canonical-json.ts
function canonicalJson(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  const members = Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`);
  return `{${members.join(",")}}`;
}

// lib/server/audit/audit-hash.ts
var firstPreviousHash = "0".repeat(64);
function auditHash(facts, previousHash) {
  const { chain, seq, at, actor, action, subject, details, network } = facts;
  const text = canonicalJson({ chain, seq, at: at.toISOString(), actor, action, subject, details, network, previousHash });
  return createHash("sha256").update(text).digest("hex");
}

export {
  firstPreviousHash,
  auditHash
};
