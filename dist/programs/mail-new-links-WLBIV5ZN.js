import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  makeInvitation,
  renewLink
} from "./chunk-DBNK4INA.js";
import "./chunk-P66CIOSN.js";
import "./chunk-2VBS5QRH.js";
import "./chunk-Y4CTJOIL.js";
import "./chunk-FWSJTTJU.js";
import {
  portalActor
} from "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import "./chunk-XRTFYHLU.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import {
  supportKeys
} from "./chunk-AA6AOHY2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-H2IJOTYI.js";
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

// lib/server/platform/mail/mail-new-links.ts
var unfinished = {
  OR: [{ status: { in: ["draft", "returned", "degraded"] } }, { pausedFrom: { in: ["draft", "returned", "degraded"] } }]
};
async function mailNewLinks({ pin }) {
  if (supportKeys().pin !== pin) throw new Error("This node was built with other support keys than those that the new links are for.");
  const { firstSeenAt } = await db().keySet.findUniqueOrThrow({ where: { pin } });
  const owners = await db().membership.findMany({
    where: { role: "owner", person: { disabledAt: null }, customer: { onboardings: { some: unfinished } } },
    select: { customerId: true, personId: true, person: { select: { email: true } } }
  });
  for (const { customerId, personId, person } of owners) {
    await once({ customerId, email: person.email, since: firstSeenAt }, async (tx) => {
      const open = await tx.onboarding.findMany({ where: { customerId, ...unfinished }, select: { id: true }, take: 2 });
      if (open.length === 0) return;
      const onboardingId = open.length === 1 ? open[0]?.id ?? null : null;
      await renewLink(tx, portalActor, { customerId, email: person.email, personId, onboardingId });
    });
  }
  const waiting = await db().invitation.findMany({
    where: { consumedAt: null, revokedAt: null, expiresAt: { gt: /* @__PURE__ */ new Date() }, createdAt: { lt: firstSeenAt } }
  });
  for (const { id, customerId, email, onboardingId, role, invitedBy } of waiting) {
    await once({ customerId, email, since: firstSeenAt }, async (tx) => {
      const still = await tx.invitation.findFirst({ where: { id, consumedAt: null, revokedAt: null }, select: { id: true } });
      if (still === null) return;
      const inviter = await tx.person.findUnique({ where: { id: invitedBy }, select: { name: true } });
      const inviterName = inviter?.name ?? "Microshare";
      await makeInvitation(tx, portalActor, { customerId, email, role: role === "owner" ? "owner" : "member", inviterName, onboardingId });
    });
  }
}
async function once({ customerId, email, since }, renew) {
  await inTransaction(async (tx) => {
    await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`new link ${customerId}`}, 7106))::text`;
    const made = await tx.invitation.findFirst({
      where: { customerId, email, invitedBy: portalActor.id, createdAt: { gte: since } },
      select: { id: true }
    });
    if (made === null) await renew(tx);
    return ok(void 0);
  });
}
export {
  mailNewLinks
};
