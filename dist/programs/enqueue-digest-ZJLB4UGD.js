import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  uuidOf
} from "./chunk-ZS6CZJ2E.js";
import {
  enqueueMail
} from "./chunk-P66CIOSN.js";
import "./chunk-2VBS5QRH.js";
import {
  verifyChains
} from "./chunk-YW5CP2VP.js";
import "./chunk-FWSJTTJU.js";
import "./chunk-FMJ3CJQO.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import "./chunk-XRTFYHLU.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import "./chunk-PISK7YEJ.js";
import {
  settings
} from "./chunk-UZZU7K3T.js";
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

// lib/server/platform/mail/list-stuck-mail.ts
async function countStuckMail() {
  const rows = await db().$queryRaw`
    select count(*)::int as count from pgboss.job where name = 'mail' and (state = 'failed' or (state = 'retry' and retry_count >= 2))`;
  return rows[0]?.count ?? 0;
}

// lib/server/platform/mail/enqueue-digest.ts
async function enqueueDigest(now) {
  const waiting = await db().onboardingProjection.count({ where: { turn: "microshare" } });
  const longest = await db().onboardingProjection.findFirst({
    where: { turn: "microshare" },
    orderBy: { since: "asc" },
    select: { since: true }
  });
  const stuckMail = await countStuckMail();
  const { head, events } = await verifyChains();
  const staff = await db().person.findMany({ where: { role: { in: ["reviewer", "admin"] }, disabledAt: null } });
  await inTransaction(async (tx) => {
    for (const person of staff) {
      const values = {
        waiting: String(waiting),
        longestSinceAt: longest?.since.toISOString() ?? "\u2013",
        stuckMail: String(stuckMail),
        auditHead: person.role === "admin" ? `${head} (${events})` : "\u2013",
        link: `${settings().origin}/support`
      };
      const id = uuidOf(`digest ${person.id} ${now.toISOString().slice(0, 10)}`);
      await enqueueMail(tx, "digest", { email: person.email, personId: person.id }, values, { id });
    }
    return ok(void 0);
  });
}
export {
  enqueueDigest
};
