import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  recordAudit
} from "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// lib/server/people/sign-in/count-refused-sign-in.ts
async function countRefusedSignIn(network, method) {
  await db().$executeRaw`
    insert into refused_sign_in as refused (network, method, "hourAt", count)
    values (${network ?? unknown}, ${method}, date_trunc('hour', now() at time zone 'utc'), 1)
    on conflict (network, method, "hourAt") do update set count = refused.count + 1`;
}
async function auditRefusedSignIns(now) {
  const hour = new Date(Math.floor(now.getTime() / 36e5) * 36e5);
  const places = await db().refusedSignIn.findMany({
    where: { hourAt: { lt: hour } },
    distinct: ["network", "hourAt"],
    orderBy: [{ hourAt: "asc" }, { network: "asc" }],
    select: { network: true, hourAt: true }
  });
  for (const { network, hourAt } of places) await auditOne(network, hourAt);
}
var unknown = "unknown";
async function auditOne(network, hourAt) {
  await inTransaction(async (tx) => {
    const rows = await tx.$queryRaw`
      delete from refused_sign_in where network = ${network} and "hourAt" = ${hourAt} returning method, count`;
    if (rows.length === 0) return ok(void 0);
    const count = rows.reduce((sum, row) => sum + row.count, 0);
    const methods = rows.map((row) => `${row.method} ${row.count}`).sort();
    const actor = { id: "visitor", network: network === unknown ? null : network };
    const details = { count, methods, hour: hourAt.toISOString() };
    await recordAudit(tx, actor, "sign-in.refused", null, { chain: "portal", details });
    return ok(void 0);
  });
}
export {
  auditRefusedSignIns,
  countRefusedSignIn
};
