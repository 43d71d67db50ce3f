import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  emailInput,
  grantStaffInput,
  parseInput
} from "./chunk-4BMX5JYE.js";
import {
  operator,
  runAsOperator
} from "./chunk-LTDWH2YQ.js";
import "./chunk-T2LGBXR3.js";
import "./chunk-YW5CP2VP.js";
import "./chunk-Y4CTJOIL.js";
import "./chunk-FWSJTTJU.js";
import {
  recordAudit
} from "./chunk-ENGP2LZ4.js";
import "./chunk-FMJ3CJQO.js";
import {
  inTransaction
} from "./chunk-ORXEW2OD.js";
import "./chunk-Z2OSQOE7.js";
import "./chunk-XRTFYHLU.js";
import {
  db
} from "./chunk-JBQLBZT2.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import "./chunk-J6PYULWC.js";
import "./chunk-RHF2XUUO.js";
import "./chunk-AA6AOHY2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import "./chunk-QUUICHEV.js";
import "./chunk-M3AUI4DK.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-DGOC4PQ4.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-APFDNGQD.js";
import "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// lib/server/people/sign-in/first-passkey.ts
var approvalDays = 7;
async function approve(tx, actor, email) {
  const now = /* @__PURE__ */ new Date();
  const approval = { approvedBy: actor.id, approvedAt: now, expiresAt: new Date(now.getTime() + approvalDays * 864e5) };
  await tx.firstPasskeyApproval.upsert({ where: { email }, create: { email, ...approval }, update: approval });
  const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
  await recordAudit(tx, actor, "passkey.approved", person?.id ?? null, { chain: "portal" });
}

// lib/server/people/sign-in/session-times.ts
var staffSessionSeconds = 12 * 3600;
var staffIdleSeconds = 30 * 60;
var customerSessionSeconds = 24 * 3600;
var freshSessionSeconds = 30 * 60;
var stepUpSeconds = 5 * 60;
function isStaffRole(role) {
  return role === "reviewer" || role === "admin";
}

// lib/server/people/staff/become-staff.ts
async function becomeStaff(tx, { id, role: before }, role) {
  if (!isStaffRole(before)) await tx.passkey.deleteMany({ where: { userId: id } });
  await tx.person.update({ where: { id }, data: { role } });
}

// lib/server/people/staff/change-staff.ts
async function grantRole(tx, actor, { email, role }) {
  const person = await tx.person.findUnique({ where: { email }, include: { accounts: true } });
  if (person !== null && person.accounts.length === 0) return err({ kind: "customer-address" });
  const grant = { role, grantedAt: /* @__PURE__ */ new Date(), grantedBy: actor.id, revokedAt: null };
  await tx.staffGrant.upsert({ where: { email }, create: { email, ...grant }, update: grant });
  if (person !== null) await becomeStaff(tx, person, role);
  await recordAudit(tx, actor, "staff.granted", person?.id ?? null, { chain: "portal", details: { role } });
  return ok(void 0);
}
async function revokeRole(tx, actor, email) {
  const revoked = await tx.staffGrant.updateMany({ where: { email, revokedAt: null }, data: { revokedAt: /* @__PURE__ */ new Date() } });
  await tx.firstPasskeyApproval.deleteMany({ where: { email } });
  const person = await tx.person.findUnique({ where: { email } });
  const staff = person !== null && isStaffRole(person.role);
  if (revoked.count === 0 && !staff) return err({ kind: "not-found" });
  if (staff) {
    await tx.session.deleteMany({ where: { userId: person.id } });
    await tx.person.update({ where: { id: person.id }, data: { role: "customer" } });
  }
  await recordAudit(tx, actor, "staff.revoked", person?.id ?? null, { chain: "portal" });
  return ok(void 0);
}

// bin/verbs/staff.ts
var help = `Usage: npm run -s portal -- staff add --email E --role reviewer|admin [--first-passkey] [--json]
       npm run -s portal -- staff remove --email E [--json]
       npm run -s portal -- staff list [--json]

add grants a role to a verified e-mail address; the account is made at its first sign-in through the identity provider. Where the
provider itself says a role, that one counts. With --first-passkey they may add a first passkey within 7 days although the provider vouches
for no second factor: for the first admin, whom nobody can approve in the portal. remove takes the grant back and ends the person's sessions.`;
async function run(args) {
  const text = { type: "string" };
  const options = readOptions(args, { email: text, role: text, "first-passkey": { type: "boolean" }, json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const { email, role, json, "first-passkey": firstPasskey = false } = options.values;
  switch (options.positionals[0]) {
    case "add": {
      const input = parseInput(grantStaffInput, { email, role });
      if (!input.ok) return say(2, `--${input.fault.field || "email"} is missing or cannot be used.

${help}`);
      const granted = await runAsOperator(() => inTransaction((tx) => add(tx, input.value, firstPasskey)));
      if (!granted.ok) return say(1, "This address belongs to a customer; staff need another one.");
      return print(json, input.value, `${input.value.email} is ${input.value.role} from the next sign-in on.`);
    }
    case "remove": {
      const input = parseInput(emailInput, { email });
      if (!input.ok) return say(2, `--email is missing or cannot be used.

${help}`);
      const revoked = await runAsOperator(() => inTransaction((tx) => revokeRole(tx, operator, input.value.email)));
      return revoked.ok ? print(json, input.value, `${input.value.email} has no grant any more.`) : say(1, "Nobody on the staff has this address.");
    }
    case "list": {
      const grants = await runAsOperator(() => db().staffGrant.findMany({ where: { revokedAt: null }, orderBy: { email: "asc" } }));
      const lines = grants.map((grant) => `${grant.role.padEnd(8)}  ${grant.email}`);
      return print(json, { grants }, lines.join("\n") || "No role is granted.");
    }
    default:
      return say(2, help);
  }
}
async function add(tx, input, firstPasskey) {
  const granted = await grantRole(tx, operator, input);
  if (granted.ok && firstPasskey) await approve(tx, operator, input.email);
  return granted;
}
function print(json, answer, sentence) {
  process.stdout.write(`${json === true ? JSON.stringify(answer) : sentence}
`);
  return 0;
}
export {
  help,
  run
};
