import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  db,
  prismaNamespace_exports
} from "./chunk-JBQLBZT2.js";

// lib/server/platform/db/in-transaction.ts
import { setTimeout as wait } from "node:timers/promises";
var attempts = 5;
async function inTransaction(work) {
  for (let attempt = 1; ; attempt += 1) {
    const refusal = new Refused();
    try {
      return await db().$transaction(async (tx) => {
        const result = await work(tx);
        if (!result.ok) throw refusal.of(result);
        return result;
      });
    } catch (fault) {
      if (fault === refusal) return refusal.result();
      if (attempt >= attempts || !isConflict(fault)) throw fault;
      await wait(Math.random() * 20 * 2 ** attempt);
    }
  }
}
var Refused = class extends Error {
  #result = null;
  of(result) {
    this.#result = result;
    return this;
  }
  result() {
    if (this.#result === null) throw this;
    return this.#result;
  }
};
function isConflict(fault) {
  if (!(fault instanceof prismaNamespace_exports.PrismaClientKnownRequestError)) return false;
  if (fault.code === "P2034") return true;
  return /\b(40001|40P01)\b/.test(fault.message);
}

export {
  inTransaction
};
