import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  auditHash,
  firstPreviousHash
} from "./chunk-FMJ3CJQO.js";
import {
  db
} from "./chunk-JBQLBZT2.js";

// lib/server/audit/verify-chains.ts
import { createHash } from "node:crypto";
var page = 2e3;
async function verifyChains(earlier = []) {
  const chains = await db().$queryRaw`select distinct chain from audit_event`;
  const names = [.../* @__PURE__ */ new Set([...chains.map(({ chain }) => chain), ...earlier.map(({ chain }) => chain)])].sort();
  const ends = [];
  const faults = [];
  for (const chain of names) {
    const { end, fault } = await verifyChain(chain, earlier.find((before) => before.chain === chain) ?? null);
    ends.push(end);
    if (fault !== null) faults.push(fault);
  }
  return { events: ends.reduce((sum, { length }) => sum + length, 0), ends, head: headOf(ends), faults };
}
function headOf(ends) {
  return createHash("sha256").update(formatEnds(ends)).digest("hex");
}
function formatEnds(ends) {
  const lines = ends.map(({ chain, length, hash }) => `${chain} ${length} ${hash}`).sort();
  return lines.map((line) => `${line}
`).join("");
}
function parseEnds(text) {
  return [...text.matchAll(/^(\S+) (\d+) ([0-9a-f]{64})$/gm)].map(([, chain = "", length = "", hash = ""]) => ({
    chain,
    length: Number(length),
    hash
  }));
}
async function verifyChain(chain, before) {
  let end = { chain, length: 0, hash: firstPreviousHash };
  let metBefore = before === null || before.length === 0;
  for (; ; ) {
    const events = await db().auditEvent.findMany({ where: { chain, seq: { gt: end.length } }, orderBy: { seq: "asc" }, take: page });
    for (const { previousHash, hash, ...facts } of events) {
      const fault = faultOf({ ...facts, details: facts.details }, previousHash, hash, end);
      if (fault !== null) return { end, fault: { chain, seq: end.length + 1, kind: fault } };
      end = { chain, length: facts.seq, hash };
      if (before !== null && facts.seq === before.length) metBefore = hash === before.hash;
    }
    if (events.length < page) break;
  }
  return { end, fault: metBefore ? null : { chain, seq: Math.min(end.length, before?.length ?? 0) + 1, kind: "cut" } };
}
function faultOf(facts, previousHash, hash, end) {
  if (facts.seq !== end.length + 1) return "missing";
  if (previousHash !== end.hash) return "out-of-order";
  return auditHash(facts, previousHash) === hash ? null : "changed";
}

export {
  verifyChains,
  formatEnds,
  parseEnds
};
