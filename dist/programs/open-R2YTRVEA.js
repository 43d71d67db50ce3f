import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  connectionTest
} from "./chunk-QSCWAE6R.js";
import {
  comparedFieldNames,
  isEqual,
  openGpg,
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
  requiredChecks
} from "./chunk-2AGH2HGD.js";
import {
  canonicalSealedJson,
  parseFactsFile
} from "./chunk-LCY6P5LR.js";
import "./chunk-QUUICHEV.js";
import "./chunk-M3AUI4DK.js";
import "./chunk-4PUVLM5N.js";
import "./chunk-V3HUKMZG.js";
import "./chunk-KJVAOZ7N.js";
import "./chunk-ZZO5NIA4.js";

// bin/verbs/open.ts
import { writeFileSync } from "node:fs";

// bin/opening/give-access.ts
import { spawn } from "node:child_process";
import { closeSync, openSync, writeSync } from "node:fs";
function writeAccess(sealed, file) {
  const handle = createPrivate(file);
  if (handle === null) return false;
  writeSync(handle, `${canonicalSealedJson(sealed)}
`);
  closeSync(handle);
  return true;
}
function pipeAccess(sealed, command) {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, stdio: ["pipe", "ignore", "ignore"] });
    child.on("error", () => resolve(127));
    child.on("close", (code) => resolve(code ?? 1));
    child.stdin.on("error", () => void 0);
    child.stdin.end(`${canonicalSealedJson(sealed)}
`);
  });
}
function createPrivate(file) {
  try {
    return openSync(file, "wx", 384);
  } catch (fault) {
    if (fault instanceof Error && "code" in fault && fault.code === "EEXIST") return null;
    throw fault;
  }
}

// lib/domain/sealing/opening-result.ts
var resultFormat = "result-of-opening";
function openingResultOf(facts, { tool, sealed, matches, sha256, contentHash }, now) {
  return {
    format: resultFormat,
    version: 1,
    tool,
    openedAt: now.toISOString(),
    submissionId: facts.submissionId,
    onboardingId: facts.onboardingId,
    sha256,
    contentHash,
    keyId: sealed.access.kind === "keys" ? sealed.access.accessKeyId : null,
    facts: matches.map(({ field, same }) => ({ field, equal: same })),
    test: null
  };
}
function writeOpeningResult(result) {
  return `${JSON.stringify(result, null, 2)}
`;
}

// bin/verbs/open.ts
var help = `Usage: npm run -s portal -- open FILE --facts FACTS [options]

  FILE                    the sealed message (.asc) that the case page gave out
  --facts FACTS           the facts file (.json) that it gave out with it
  --to-file OUT           writes the access as one line of JSON into a new file that only you can read
  --to-command 'COMMAND'  gives the same line to a command's standard input; what the command prints goes nowhere
  --test                  runs the connection test with the opened key from this machine: AWS is asked, one marked record is written
  --result OUT            writes what was found, without a secret, to be uploaded on the case
  --key KEY               a private key file for this one opening, in a gpg home of its own; else gpg's own keys and smart cards
  --passphrase-file FILE  the passphrase of the key; else gpg asks for it
  --json                  one JSON object: {"outcome":"equal"|"differs","contentHash","access","facts","test"}

Opens a sealed message with gpg and compares every fact inside with the facts file. Prints which facts differ, never the secret. Neither
the access nor a test is to be had where one differs.
Exit 0 every fact is equal (and the test passed), 1 one differs, was refused or failed, 2 misused, 70 failed.`;
async function run(args) {
  const options = readOptions(args, optionTypes, help);
  if (options === null) return 2;
  const [file, ...more] = options.positionals;
  const { values } = options;
  if (file === void 0 || more.length > 0 || values.facts === void 0) return say(2, help);
  const [armored, factsText] = [readText(file), readText(values.facts)];
  if (armored === null || factsText === null) return say(2, `${armored === null ? file : values.facts} cannot be read.`);
  const facts = parseFactsFile(factsText);
  if (!facts.ok) return say(2, `${values.facts} is not a facts file of the portal (${facts.fault.field}).`);
  const gpg = openGpg({ keyFile: values.key ?? null, passphraseFile: values["passphrase-file"] ?? null });
  if (!gpg.ok) return say(1, `REFUSED: ${textOfGpgFault(gpg.fault)}`);
  const opened = await openSubmission(gpg.value, armored, facts.value).finally(gpg.value.close);
  if (!opened.ok) return say(1, `REFUSED: ${opened.fault}`);
  return finish(opened.value, facts.value, values).finally(() => wipe(opened.value.sealed));
}
var optionTypes = {
  facts: { type: "string" },
  "to-file": { type: "string" },
  "to-command": { type: "string" },
  test: { type: "boolean", default: false },
  result: { type: "string" },
  key: { type: "string" },
  "passphrase-file": { type: "string" },
  json: { type: "boolean", default: false }
};
async function finish(opened, facts, wanted) {
  const equal = isEqual(opened);
  const test = equal && wanted.test ? await testOpened(opened.sealed, facts) : null;
  const result = { ...openingResultOf(facts, { tool: "portal-open", ...opened }, /* @__PURE__ */ new Date()), test };
  print(opened, result, wanted.json);
  if (wanted.result !== void 0) writeFileSync(wanted.result, writeOpeningResult(result), { mode: 384 });
  if (!equal) return say(1, "REFUSED: do not use this message. Upload the result on the case, and return the submission.");
  const given = await give(opened, wanted);
  if (given !== null) return say(1, given);
  return test === null || hasPassed(test.checks) ? 0 : 1;
}
function hasPassed(checks) {
  return requiredChecks("keys").every((name) => checks.findLast((check) => check.name === name)?.outcome === "passed");
}
async function testOpened({ access }, facts) {
  if (access.kind === "keys") {
    const { testKey } = await import("./test-key-LJ3TSF2J.js");
    return testKey(access, facts);
  }
  process.stderr.write("A role holds no secret: the portal tests it by itself, from the case page.\n");
  return null;
}
async function give({ sealed }, wanted) {
  const file = wanted["to-file"];
  if (file !== void 0 && !writeAccess(sealed, file)) return `${file} exists already. Nothing was written.`;
  if (wanted["to-command"] === void 0) return null;
  const status = await pipeAccess(sealed, wanted["to-command"]);
  return status === 0 ? null : `The command ended with status ${status}.`;
}
function print(opened, { test }, json) {
  const { matches, contentHash } = opened;
  const { access } = opened.sealed;
  const shown = access.kind === "keys" ? { kind: access.kind, accessKeyId: access.accessKeyId } : access;
  const answer = { outcome: isEqual(opened) ? "equal" : "differs", contentHash, access: shown, facts: matches, test };
  const lines = [
    ...matches.map(lineOf),
    `SHA-256 of the content: ${contentHash}`,
    `Access: ${access.kind === "keys" ? `key ${access.accessKeyId}` : `role ${access.roleArn}, external ID ${access.externalId}`}`,
    ...(test?.checks ?? []).map((check) => `${check.outcome.padEnd(12)} ${connectionTest.checks[check.name].keys.name}`)
  ];
  process.stdout.write(`${json ? JSON.stringify(answer) : lines.join("\n")}
`);
}
function lineOf({ field, same, sealed, recorded }) {
  const name = comparedFieldNames[field];
  return same ? `equal    ${name}: ${sealed}` : `DIFFERS  ${name}: inside ${JSON.stringify(sealed)}, recorded ${JSON.stringify(recorded)}`;
}
export {
  help,
  run
};
