import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  projectOnboarding
} from "./chunk-5BM4JCVD.js";
import "./chunk-Y5CRQG2C.js";
import "./chunk-ACQ5QWY4.js";
import {
  unwrapMail,
  wrapMail
} from "./chunk-2VBS5QRH.js";
import {
  emailInput,
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
import "./chunk-JBQLBZT2.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import "./chunk-J6PYULWC.js";
import "./chunk-RHF2XUUO.js";
import "./chunk-AA6AOHY2.js";
import "./chunk-PISK7YEJ.js";
import "./chunk-V45WC6TU.js";
import "./chunk-2AGH2HGD.js";
import "./chunk-QUUICHEV.js";
import "./chunk-M3AUI4DK.js";
import "./chunk-UZZU7K3T.js";
import "./chunk-RIHPPWP2.js";
import "./chunk-43XB3J6N.js";
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

// lib/server/onboarding/project-customer.ts
async function projectCustomer(tx, customerId) {
  const rows = await tx.onboarding.findMany({ where: { customerId }, select: { id: true }, orderBy: { id: "asc" } });
  for (const { id } of rows) await projectOnboarding(tx, id);
}

// lib/server/people/erasure/drop-mails.ts
var page = 1e3;
async function dropMails(tx, { email, personId, name }) {
  for (const table of ["pgboss.job", "pgboss.archive"]) {
    if (personId !== null) await tx.$executeRawUnsafe(`delete from ${table} where name = 'mail' and data->>'personId' = $1`, personId);
    for (let after = ""; ; ) {
      const rows = await tx.$queryRawUnsafe(
        `select id::text, data->>'wrapped' as wrapped, state in ('created', 'retry') as waits
         from ${table} where name = 'mail' and id::text > $1 order by id::text limit ${page}`,
        after
      );
      for (const row of rows) await drop(tx, table, row, { email, name });
      if (rows.length < page) break;
      after = rows.at(-1)?.id ?? "";
    }
  }
}
async function drop(tx, table, { id, wrapped, waits }, { email, name }) {
  const mail = open(wrapped);
  if (mail === null) return;
  const namesThem = name !== null && name !== "" && mail.values["invitedBy"] === name;
  if (mail.email === email || namesThem && !waits) {
    await tx.$executeRawUnsafe(`delete from ${table} where name = 'mail' and id = $1::uuid`, id);
  } else if (namesThem) {
    const rewritten = wrapMail({ ...mail, values: { ...mail.values, invitedBy: "Microshare" } });
    await tx.$executeRawUnsafe(
      `update ${table} set data = jsonb_set(data, '{wrapped}', to_jsonb($2::text)) where name = 'mail' and id = $1::uuid`,
      id,
      rewritten
    );
  }
}
function open(wrapped) {
  try {
    return unwrapMail(wrapped);
  } catch {
    return null;
  }
}

// lib/server/people/erasure/erase.ts
async function erase(tx, actor, email) {
  const person = await tx.person.findUnique({ where: { email } });
  await dropMails(tx, { email, personId: person?.id ?? null, name: person?.name ?? null });
  const left = await dropLinks(tx, email, person?.id ?? null);
  if (person === null && left === 0) return err({ kind: "not-found" });
  if (person !== null) await empty(tx, actor, person);
  await recordAudit(tx, actor, "person.erased", person?.id ?? null, { chain: "portal" });
  return ok(void 0);
}
async function dropLinks(tx, email, personId) {
  const now = /* @__PURE__ */ new Date();
  await tx.invitation.updateMany({ where: { email, consumedAt: null, revokedAt: null }, data: { revokedAt: now } });
  const invitations = await tx.invitation.updateMany({ where: { email }, data: { email: nobody } });
  const signUps = await tx.signUp.deleteMany({ where: { email } });
  const grants = await tx.staffGrant.deleteMany({ where: { email } });
  const approvals = await tx.firstPasskeyApproval.deleteMany({ where: { email } });
  const verifications = await tx.$executeRaw`
    delete from verification where position(${email} in value) > 0 or position(${personId ?? email} in value) > 0`;
  return invitations.count + signUps.count + grants.count + approvals.count + verifications;
}
async function empty(tx, actor, { id }) {
  const memberships = await tx.membership.findMany({ where: { personId: id }, orderBy: { customerId: "asc" } });
  await tx.session.deleteMany({ where: { userId: id } });
  await tx.passkey.deleteMany({ where: { userId: id } });
  await tx.account.deleteMany({ where: { userId: id } });
  await tx.membership.deleteMany({ where: { personId: id } });
  const now = /* @__PURE__ */ new Date();
  const nameless = { email: `${id}@${nowhere}`, name: "", image: null, emailVerified: false, timeZone: "UTC", language: "en" };
  await tx.person.update({ where: { id }, data: { ...nameless, disabledAt: now, erasedAt: now } });
  for (const { customerId } of memberships) {
    await projectCustomer(tx, customerId);
    await recordAudit(tx, actor, "member.removed", id, { chain: { customerId }, details: { erased: true } });
  }
}
var nowhere = "erased.invalid";
var nobody = `nobody@${nowhere}`;

// bin/verbs/erase.ts
var help = `Usage: npm run -s portal -- erase --email E [--json]

Erases a person's name and e-mail address, their sessions, passkeys, links and mails on their way. What they did stays in the history
under an id. It cannot be taken back; backups that were made before hold the address until they expire.`;
async function run(args) {
  const options = readOptions(args, { email: { type: "string" }, json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const input = parseInput(emailInput, { email: options.values.email });
  if (!input.ok) return say(2, `--email is missing or cannot be used.

${help}`);
  const erased = await runAsOperator(() => inTransaction((tx) => erase(tx, operator, input.value.email)));
  if (!erased.ok) return say(1, "Nothing here has this address.");
  process.stdout.write(options.values.json === true ? '{"erased":true}\n' : "Erased.\n");
  return 0;
}
export {
  help,
  run
};
