import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  useRelease
} from "./programs/chunk-V45WC6TU.js";
import "./programs/chunk-3BSU37GL.js";
import "./programs/chunk-ZZO5NIA4.js";

// bin/portal.ts
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
var verbs = {
  inspect: { about: "Read a credentials file and say what it is.", load: () => import("./programs/inspect-J3XUEMCS.js") },
  diagnose: { about: "Explain an answer of AWS, given as JSON on standard input.", load: () => import("./programs/diagnose-QKJXOAT2.js") },
  guide: { about: "Print one artefact of the setup guide.", load: () => import("./programs/guide-TXHEOW6U.js") },
  capacity: { about: "Work out shards from sensors and intervals.", load: () => import("./programs/capacity-3RI74BC2.js") },
  "check-envelope": { about: "Check a sealed message as the server does.", load: () => import("./programs/check-envelope-7WDC2PYG.js") },
  open: { about: "Open a sealed message with gpg and compare it with its facts.", load: () => import("./programs/open-FB3FM4QI.js") },
  "seal-again": { about: "Seal older messages again to the keys of this release.", load: () => import("./programs/seal-again-GEK4ULD5.js") },
  "read-field": { about: "Read a role ARN, stream ARN, region or account as a field does.", load: () => import("./programs/read-field-DG5IN4J2.js") },
  "check-support-keys": { about: "Judge the public keys of a folder as the build does.", load: () => import("./programs/check-support-keys-FKGOTC77.js") },
  migrate: { about: "Bring the database to this version.", load: () => import("./programs/migrate-Q2AJMVYW.js") },
  staff: { about: "Grant or revoke staff access.", load: () => import("./programs/staff-H5DUZHKP.js") },
  "delivery-service": { about: "Give a delivery service a token, or take it back.", load: () => import("./programs/delivery-service-376GKCHO.js") },
  invite: { about: "Invite a customer and print the link.", load: () => import("./programs/invite-CXGB7OFM.js") },
  export: { about: "Print all that the portal holds of one company.", load: () => import("./programs/export-LP6M3E5D.js") },
  erase: { about: "Erase a person\u2019s name and e-mail address.", load: () => import("./programs/erase-NEPTC3H5.js") },
  "verify-audit": { about: "Check the audit chains and print their head.", load: () => import("./programs/verify-audit-KP3OOWQW.js") },
  "verify-deployment": { about: "Compare what a portal serves with a release manifest.", load: () => import("./programs/verify-deployment-H5GQPZTW.js") },
  project: { about: "Rebuild what the queue reads.", load: () => import("./programs/project-2SPMMAEV.js") },
  purge: { about: "Delete what its retention has passed.", load: () => import("./programs/purge-EOI6STWR.js") },
  health: { about: "Ask the portal of this machine whether it can serve.", load: () => import("./programs/health-NAIBJY2U.js") },
  doctor: { about: "Check settings, database, keys, mail and AWS.", load: () => import("./programs/doctor-4CEBSRX2.js") }
};
useRelease(dirname(fileURLToPath(import.meta.url)));
process.exitCode = await main(process.argv.slice(2));
async function main([name, ...args]) {
  if (name === void 0 || name === "--help" || name === "-h") {
    process.stdout.write(`${overview()}
`);
    return name === void 0 ? 2 : 0;
  }
  const entry = verbs[name];
  if (entry === void 0) {
    process.stderr.write(`There is no verb "${name}".

${overview()}
`);
    return 2;
  }
  try {
    const verb = await entry.load();
    if (!args.includes("--help") && !args.includes("-h")) return await verb.run(args);
    process.stdout.write(`${verb.help}
`);
    return 0;
  } catch (fault) {
    const { sentenceOf } = await import("./programs/sentence-of-YQIFA5AH.js");
    process.stderr.write(`${name} failed: ${sentenceOf(fault)}
`);
    return 70;
  }
}
function overview() {
  const width = Math.max(...Object.keys(verbs).map((verb) => verb.length));
  const lines = Object.entries(verbs).map(([verb, { about }]) => `  ${verb.padEnd(width)}  ${about}`);
  return [
    "Usage: npm run -s portal -- <verb> [options]",
    "",
    ...lines,
    "",
    "Exit: 0 done, 1 refused, 2 misused, 70 failed. Add --help to a verb for its options."
  ].join("\n");
}
