import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  comparedFieldNames,
  isEqual,
  openGpg,
  openHome,
  openSubmission,
  readText,
  textOfGpgFault,
  wipe
} from "./chunk-7C6ITLYU.js";
import {
  readOptions,
  say
} from "./chunk-SZLTPLJH.js";
import {
  checkEnvelope
} from "./chunk-7WXBQSMB.js";
import {
  readKeyFolder,
  textOfKeyFault
} from "./chunk-FJEPSHZU.js";
import "./chunk-H2IJOTYI.js";
import {
  parseFacts,
  writeSealedAccess
} from "./chunk-LCY6P5LR.js";
import "./chunk-QUUICHEV.js";
import "./chunk-M3AUI4DK.js";
import "./chunk-4PUVLM5N.js";
import "./chunk-V3HUKMZG.js";
import {
  readSetting
} from "./chunk-KGKX2I7B.js";
import "./chunk-X324S4QS.js";
import "./chunk-3BSU37GL.js";
import "./chunk-5H5LGZJJ.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/seal-again.ts
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

// lib/domain/sealing/older-messages.ts
function parseOlderMessages(text) {
  return parse(text, olderFormat, ({ facts, armored, ...more }) => {
    const read = isRecord(facts) ? parseFacts(facts) : null;
    const fits = read?.ok === true && isArmored(armored) && Object.keys(more).length === 0;
    return fits ? { facts: read.value, armored: String(armored) } : null;
  });
}
function writeResealedMessages(messages) {
  return write(resealedFormat, messages);
}
var olderFormat = "older-sealed-messages";
var resealedFormat = "resealed-messages";
var longestArmored = 16384;
function write(format, messages) {
  return `${JSON.stringify({ format, version: 1, messages }, null, 2)}
`;
}
function parse(text, format, read) {
  const file = readJson(text);
  if (!isRecord(file) || file["format"] !== format || file["version"] !== 1) return err({ kind: "not-messages", field: "format" });
  const given = file["messages"];
  if (!Array.isArray(given)) return err({ kind: "not-messages", field: "messages" });
  const messages = given.map((one) => isRecord(one) ? read(one) : null);
  const bad = messages.indexOf(null);
  if (bad !== -1) return err({ kind: "not-messages", field: `messages[${bad}]` });
  return ok(messages.filter((one) => one !== null));
}
function isArmored(text) {
  return typeof text === "string" && text.length <= longestArmored && text.startsWith("-----BEGIN PGP MESSAGE-----");
}
function isRecord(read) {
  return typeof read === "object" && read !== null && !Array.isArray(read);
}
function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

// bin/verbs/seal-again.ts
var help = `Usage: SUPPORT_KEYS_DIR=DIR npm run -s portal -- seal-again FILE --out OUT [options]

  FILE                    the older messages, as the page of support keys gave them out, all in one file
  --out OUT               a new file with the messages sealed again, to be uploaded on the same page
  --key KEY               the older private key, as a file; else gpg's own keys and smart cards
  --passphrase-file FILE  the passphrase of the key; else gpg asks for it
  --json                  one JSON object: {"sealed","skipped":[{"submissionId","reason"}]}

Opens each older message with gpg, compares every fact inside with the portal's, and seals the same content to the public keys of
SUPPORT_KEYS_DIR (default .data/support-keys/public). Prints no content. Exit 0 all, 1 some were skipped, 2 misused, 70 failed.`;
async function run(args) {
  const options = readOptions(args, optionTypes, help);
  if (options === null) return 2;
  const { positionals, values } = options;
  const [file, ...more] = positionals;
  if (file === void 0 || more.length > 0 || values.out === void 0) return say(2, help);
  if (existsSync(values.out)) return say(2, `${values.out} exists already. Name a new file.`);
  const messages = parseOlderMessages(readText(file) ?? "");
  if (!messages.ok) return say(2, `${file} does not hold older messages of the portal (${messages.fault.field}).`);
  const folder = readSetting("SUPPORT_KEYS_DIR") ?? ".data/support-keys/public";
  const set = await readKeyFolder(folder, /* @__PURE__ */ new Date());
  if (!set.ok) return say(2, textOfKeyFault(folder, set.fault));
  const gpg = openGpg({ keyFile: values.key ?? null, passphraseFile: values["passphrase-file"] ?? null });
  if (!gpg.ok) return say(1, textOfGpgFault(gpg.fault));
  const { resealed, skipped } = await sealAll(messages.value, gpg.value, set.value).finally(gpg.value.close);
  writeFileSync(values.out, writeResealedMessages(resealed), { flag: "wx", mode: 384 });
  const lines = [
    `Sealed again: ${resealed.length}. Skipped: ${skipped.length}.`,
    ...skipped.map((one) => `${one.submissionId}: ${one.reason}`)
  ];
  process.stdout.write(`${values.json ? JSON.stringify({ sealed: resealed.length, skipped }) : lines.join("\n")}
`);
  return skipped.length === 0 ? 0 : 1;
}
var optionTypes = {
  out: { type: "string" },
  key: { type: "string" },
  "passphrase-file": { type: "string" },
  json: { type: "boolean", default: false }
};
async function sealAll(messages, gpg, set) {
  const sealing = openSealing(set);
  const resealed = [];
  const skipped = [];
  try {
    for (const message of messages) {
      const again = await sealOne(message, { gpg, sealing, set });
      if (again.ok) resealed.push(again.value);
      else skipped.push({ submissionId: message.facts.submissionId, reason: again.fault });
    }
    return { resealed, skipped };
  } finally {
    sealing.close();
  }
}
async function sealOne({ facts, armored }, { gpg, sealing, set }) {
  const opened = await openSubmission(gpg, armored, facts);
  if (!opened.ok) return opened;
  const { sealed, matches, sha256, contentHash } = opened.value;
  try {
    const differing = matches.filter(({ same }) => !same).map(({ field }) => comparedFieldNames[field]);
    if (!isEqual(opened.value)) return err(`Inside differs: ${differing.join(", ")}.`);
    const again = await seal(sealed, sealing, set);
    return again.ok ? ok({ submissionId: facts.submissionId, sha256, armored: again.value, contentHash }) : again;
  } finally {
    wipe(sealed);
  }
}
async function seal(sealed, gpg, set) {
  const bytes = writeSealedAccess(sealed);
  const recipients = set.fingerprints.flatMap((fingerprint) => ["-r", fingerprint]);
  const made = gpg.run([...sealOptions, ...recipients, "--encrypt"], bytes);
  bytes.fill(0);
  if (!made.ok) return err(textOfGpgFault(made.fault));
  const envelope = await checkEnvelope(Buffer.from(made.value).toString("utf8"), set);
  return envelope.ok ? ok(envelope.value.armored) : err(`gpg sealed in a form that the portal refuses: ${envelope.fault.kind}.`);
}
var sealOptions = ["--no-options", "--rfc4880", "--batch", "--armor", "-z", "0", "--no-encrypt-to", "--trust-model", "always"];
function openSealing({ keys }) {
  const folder = mkdtempSync(join(tmpdir(), "keys-"));
  try {
    const files = keys.map(({ fingerprint, armored }) => {
      const file = join(folder, `${fingerprint}.asc`);
      writeFileSync(file, armored);
      return file;
    });
    const opened = openHome(files);
    if (!opened.ok) throw new Error(textOfGpgFault(opened.fault));
    return opened.value;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
export {
  help,
  run
};
