import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  auditHash,
  firstPreviousHash
} from "./chunk-FMJ3CJQO.js";

// lib/server/audit/record-audit.ts
var portalActor = { id: "portal", network: null };
async function recordAudit(tx, actor, action, subject, { chain, details = {} }) {
  const name = chainName(chain);
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${name}, 7105))::text`;
  const last = await tx.auditEvent.findFirst({ where: { chain: name }, orderBy: { seq: "desc" }, select: { seq: true, hash: true } });
  const previousHash = last?.hash ?? firstPreviousHash;
  const facts = {
    chain: name,
    seq: (last?.seq ?? 0) + 1,
    at: /* @__PURE__ */ new Date(),
    actor: actor.id,
    action,
    subject,
    details,
    network: actor.network
  };
  await tx.auditEvent.create({ data: { ...facts, previousHash, hash: auditHash(facts, previousHash) } });
}
function chainName(chain) {
  return chain === "portal" ? "portal" : `customer:${chain.customerId}`;
}

export {
  portalActor,
  recordAudit,
  chainName
};
