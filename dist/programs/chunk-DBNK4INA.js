import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  enqueueMail
} from "./chunk-P66CIOSN.js";
import {
  languageOf
} from "./chunk-Y4CTJOIL.js";
import {
  recordAudit
} from "./chunk-ENGP2LZ4.js";
import {
  supportKeys
} from "./chunk-AA6AOHY2.js";
import {
  inGroupsOfFour
} from "./chunk-H2IJOTYI.js";
import {
  requireSetting,
  settings
} from "./chunk-UZZU7K3T.js";

// lib/server/platform/mail/links.ts
import { createHmac, hkdfSync, randomBytes } from "node:crypto";
function makeToken() {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashToken(token) };
}
function hashToken(token) {
  return createHmac("sha256", tokenKey()).update(token).digest("hex");
}
function tokenKey() {
  return new Uint8Array(hkdfSync("sha256", requireSetting("authSecret"), "", "portal tokens", 32));
}
function invitationLink(token) {
  return `${settings().origin}/invite#t=${token}&p=${supportKeys().pin}`;
}
function keysInMail() {
  const { pin, fingerprints } = supportKeys();
  const shown = (value) => inGroupsOfFour(value).join(" ");
  return { fingerprints: fingerprints.map(shown).join("\n"), pin: shown(pin) };
}

// lib/server/people/invitations/make-invitation.ts
var invitationDays = 7;
async function makeInvitation(tx, actor, input) {
  const { email, inviterName } = input;
  const { company, invitationId, link, expiresAt } = await createInvitation(tx, actor, input);
  const language = await languageOfCompany(tx, input.customerId);
  await enqueueMail(tx, "invitation", { email }, { company, invitedBy: inviterName, link, ...keysInMail(), expiresAt, language });
  return { link, invitationId, expiresAt };
}
async function renewLink(tx, actor, input) {
  const { email, personId } = input;
  const { company, link, expiresAt } = await createInvitation(tx, actor, { ...input, role: "owner" });
  await enqueueMail(tx, "new-link", { email, personId }, { company, link, ...keysInMail(), expiresAt });
}
async function languageOfCompany(tx, customerId) {
  const first = await tx.membership.findFirst({
    where: { customerId, role: "owner" },
    orderBy: { createdAt: "asc" },
    select: { person: { select: { language: true } } }
  });
  return languageOf(first?.person.language);
}
async function createInvitation(tx, actor, input) {
  const { customerId, email, role, onboardingId = null } = input;
  const { token, hash } = makeToken();
  const now = /* @__PURE__ */ new Date();
  const expiresAt = new Date(now.getTime() + invitationDays * 864e5);
  await tx.invitation.updateMany({ where: { customerId, email, consumedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const { id, customer } = await tx.invitation.create({
    data: { tokenHash: hash, email, customerId, role, onboardingId, invitedBy: actor.id, expiresAt },
    include: { customer: true }
  });
  await recordAudit(tx, actor, "invitation.made", id, { chain: { customerId }, details: { role } });
  return { company: customer.name, link: invitationLink(token), invitationId: id, expiresAt: expiresAt.toISOString() };
}
async function ensureCustomer(tx, actor, name) {
  const found = await tx.customer.findFirst({
    where: { name: { equals: name, mode: "insensitive" }, confirmedAt: { not: null } },
    orderBy: { createdAt: "asc" }
  });
  if (found !== null) return found.id;
  const { id } = await tx.customer.create({ data: { name, confirmedAt: /* @__PURE__ */ new Date() } });
  await recordAudit(tx, actor, "customer.made", id, { chain: { customerId: id } });
  return id;
}
async function isStaffAddress(tx, email) {
  const person = await tx.person.findUnique({ where: { email }, select: { role: true } });
  if (person !== null) return person.role !== "customer";
  const grant = await tx.staffGrant.findUnique({ where: { email }, select: { revokedAt: true } });
  return grant !== null && grant.revokedAt === null;
}

export {
  makeInvitation,
  renewLink,
  ensureCustomer,
  isStaffAddress
};
