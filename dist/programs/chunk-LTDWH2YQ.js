import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  parseEnds
} from "./chunk-YW5CP2VP.js";
import {
  closeDatabase,
  openDatabase
} from "./chunk-Z2OSQOE7.js";
import {
  require_src
} from "./chunk-XRTFYHLU.js";
import {
  external_exports,
  forgetSettings,
  requireSetting,
  settings
} from "./chunk-UZZU7K3T.js";
import {
  localSettingFile,
  readSetting
} from "./chunk-KGKX2I7B.js";
import {
  __toESM
} from "./chunk-ZZO5NIA4.js";

// lib/server/audit/kept-head.ts
import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
var everyMilliseconds = 10 * 6e4;
function readKeptHead() {
  if (!existsSync(
    /* turbopackIgnore: true */
    headFile()
  )) return { kind: "none" };
  const whole = readFileSync(
    /* turbopackIgnore: true */
    headFile(),
    "utf8"
  );
  const [, text = "", signature = ""] = /^(at [\s\S]*\n)signature ([0-9a-f]{64})\n$/.exec(whole) ?? [];
  if (signature === "" || !timingSafeEqual(Buffer.from(signature, "hex"), Buffer.from(signatureOf(text), "hex"))) return { kind: "forged" };
  return { kind: "kept", at: /^at (\S+)/.exec(text)?.[1] ?? "", ends: parseEnds(text) };
}
function headFile() {
  return join(settings().dataDir, "audit-head");
}
function signatureOf(text) {
  const key = new Uint8Array(hkdfSync("sha256", requireSetting("hmacKey"), "", "portal audit head", 32));
  return createHmac("sha256", key).update(text).digest("hex");
}

// lib/server/platform/start/start-node.ts
import { randomBytes } from "node:crypto";
import { existsSync as existsSync2, mkdirSync, writeFileSync as writeFileSync2 } from "node:fs";
import { dirname } from "node:path";

// lib/domain/isolation.ts
var ways = [
  "fetch",
  "xhr",
  "websocket",
  "websocket-stream",
  "event-source",
  "web-transport",
  "import",
  "import-scripts",
  "worker",
  "font",
  "beacon",
  "blob-worker",
  "eval",
  "peer-connection"
];
var control = "control";

// lib/wire/isolation.ts
var nonceField = external_exports.string().regex(/^[\w-]{43}$/);
var arrivalField = external_exports.enum([...ways, control]);
var wayField = external_exports.enum(ways);
var isolationReportInput = external_exports.strictObject({
  outcomes: external_exports.array(external_exports.strictObject({ way: wayField, outcome: external_exports.enum(["absent", "refused", "open", "unknown"]) })).max(ways.length),
  violations: external_exports.array(external_exports.strictObject({ way: wayField, enforced: external_exports.boolean(), policy: external_exports.string().max(200) })).max(100)
});

// lib/server/platform/jobs/run-jobs.ts
var import_pg_boss = __toESM(require_src(), 1);

// lib/server/platform/start/start-node.ts
function makeLocalSecrets() {
  if (settings().databaseUrl !== null) return;
  for (const name of ["PORTAL_AUTH_SECRET", "PORTAL_HMAC_KEY"]) {
    const file = localSettingFile(name);
    if (readSetting(name) !== null || existsSync2(
      /* turbopackIgnore: true */
      file
    )) continue;
    mkdirSync(
      /* turbopackIgnore: true */
      dirname(file),
      { recursive: true, mode: 448 }
    );
    writeFileSync2(
      /* turbopackIgnore: true */
      file,
      randomBytes(48).toString("base64"),
      { mode: 384 }
    );
  }
  forgetSettings();
}

// lib/server/platform/start/run-as-operator.ts
var operator = { id: "operator", network: null };
async function runAsOperator(work) {
  makeLocalSecrets();
  await openDatabase();
  try {
    return await work();
  } finally {
    await closeDatabase();
  }
}

export {
  readKeptHead,
  headFile,
  operator,
  runAsOperator
};
