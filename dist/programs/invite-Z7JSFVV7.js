import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  ensureCustomer,
  isStaffAddress,
  makeInvitation
} from "./chunk-DBNK4INA.js";
import "./chunk-P66CIOSN.js";
import "./chunk-2VBS5QRH.js";
import {
  inviteCustomerInput,
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
import "./chunk-ENGP2LZ4.js";
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
import "./chunk-H2IJOTYI.js";
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

// lib/domain/looks-alike.ts
function looksAlike(one, other) {
  const looks = /* @__PURE__ */ new Set([lookOf(one), lookOf(one.toLowerCase())]);
  return looks.has(lookOf(other)) || looks.has(lookOf(other.toLowerCase()));
}
function lookOf(name) {
  const letters = [...name.normalize("NFKD")].map((letter) => lookalikes.get(letter) ?? letter);
  return letters.join("").toLowerCase().replaceAll("m", "rn").replace(/\s+/g, " ").trim();
}
var pairs = [
  // Cyrillic, both cases and the small capitals.
  ["\u0430\u0410\u0431\u0435\u0415\u043E\u041E\u0440\u0420\u0441\u0421\u0443\u0423\u0445\u0425\u0456\u0406\u0458\u0408\u0455\u0405\u04BB\u041D\u043D\u0501\u051B\u051C\u051D\u04C0\u04CF\u0475\u0474\u043A\u041A\u043C\u041C\u0442\u0422\u0432\u0412\u0417\u0433\u043F\u044C", "aA6eEoOpPcCyYxXilJJsShHhdqWwllvVkKmMtTbB3rnb"],
  // Greek.
  ["\u03B1\u0391\u0392\u03BF\u039F\u03C3\u03C1\u03A1\u03BD\u039D\u03B9\u0399\u03BA\u039A\u03C5\u03A5\u03C7\u03A7\u03B3\u03C4\u03A4\u03B5\u0395\u03B7\u0397\u03C9\u0396\u039C", "aABoOopPvNilkKuYxXytTeEnHwZM"],
  // Armenian.
  ["\u0585\u0555\u0578\u057D\u054D\u0570\u0581\u0566\u053C\u054F\u0561\u0571", "oOnuUhgqLSwd"],
  // Latin, beyond what compatibility forms fold.
  ["\u0131\u0251\u0261\u0269\u0192\u0196\u01C0\uA781", "iagiflll"],
  // Cherokee.
  ["\u13AA\u13F4\u13DF\u13AC\u13C0\u13BB\u13AB\u13E6\u13DE\u13B7\u13E2\u13DA\u13A2\u13D9\u13B3\u13C3", "ABCEGHJKLMPSTVWZ"],
  // Lisu.
  ["\uA4D0\uA4D1\uA4D3\uA4D4\uA4D6\uA4D7\uA4D9\uA4DA\uA4DD\uA4DF\uA4E0\uA4E1\uA4E2\uA4E3\uA4E6\uA4E7\uA4EA\uA4EB\uA4EC\uA4EE\uA4F0\uA4F2\uA4F3\uA4F4\uA4DC", "BPDTGKJCFMNLSRVHWXYAElOUZ"],
  // Digits and marks.
  ["I10|\u05C0\u2223", "llolll"],
  ["\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-------"],
  ["\u2018\u2019\u02B9\u02BC\u2032`\xB4", "'''''''"]
];
var lookalikes = new Map(pairs.flatMap(([looks, like]) => [...looks].map((letter, index) => [letter, [...like][index] ?? letter])));

// lib/server/people/looks-taken.ts
async function imitatesAnother(tx, name) {
  const companies = await confirmedCompanies(tx);
  const alike = companies.filter((other) => looksAlike(other.name, name));
  return alike.length > 0 && !alike.some((other) => other.name.toLowerCase() === name.toLowerCase());
}
async function confirmedCompanies(tx) {
  await tx.$queryRaw`select pg_advisory_xact_lock(hashtextextended('company names', 7107))::text`;
  return tx.customer.findMany({ where: { confirmedAt: { not: null } }, select: { id: true, name: true } });
}

// bin/verbs/invite.ts
var help = `Usage: npm run -s portal -- invite --email E --company C [--json]

  --email E     whom to invite; older invitations of this address to the company are cancelled
  --company C   the customer, made where none has this name
  --json        {"link": \u2026, "expiresAt": \u2026}

Prints the link, which works once within 7 days, and mails it as well. It is not shown again.`;
async function run(args) {
  const text = { type: "string" };
  const options = readOptions(args, { email: text, company: text, json: { type: "boolean" } }, help);
  if (options === null) return 2;
  const input = parseInput(inviteCustomerInput, { email: options.values.email, company: options.values.company });
  if (!input.ok) return say(2, `--${input.fault.field || "email"} is missing or cannot be used.

${help}`);
  const { email, company } = input.value;
  const made = await runAsOperator(
    () => inTransaction(async (tx) => {
      if (await isStaffAddress(tx, email)) return err("This address belongs to staff; a customer needs another one.");
      if (await imitatesAnother(tx, company))
        return err("A confirmed company has a name that looks the same. Use that one, letter by letter.");
      const customerId = await ensureCustomer(tx, operator, company);
      return ok(await makeInvitation(tx, operator, { customerId, email, role: "owner", inviterName: "Microshare" }));
    })
  );
  if (!made.ok) return say(1, made.fault);
  const { link, expiresAt } = made.value;
  process.stdout.write(`${options.values.json === true ? JSON.stringify({ link, expiresAt }) : link}
`);
  return 0;
}
export {
  help,
  run
};
