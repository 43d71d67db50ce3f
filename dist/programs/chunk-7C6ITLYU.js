import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);
import {
  canonicalSealedJson,
  openingFactsOf,
  parseSealedAccess,
  sha256Hex,
  streamArnOf
} from "./chunk-LCY6P5LR.js";
import {
  asOneLine
} from "./chunk-M3AUI4DK.js";
import {
  err,
  ok
} from "./chunk-KJVAOZ7N.js";

// bin/opening/gpg.ts
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
var bytesMax = 65536;
function openGpg({ keyFile, passphraseFile }) {
  const unattended = passphraseFile === null ? [] : ["--batch", "--pinentry-mode", "loopback", "--passphrase-file", passphraseFile];
  if (keyFile === null) return ok({ run: (args, input) => runGpg([...unattended, ...args], input), close: () => void 0 });
  return openHome([keyFile], unattended);
}
function openHome(keyFiles, options = []) {
  const home = mkdtempSync(join(tmpdir(), "gpg-"));
  const close = () => {
    spawnSync("gpgconf", ["--homedir", home, "--kill", "all"], { stdio: "ignore" });
    rmSync(home, { recursive: true, force: true });
  };
  const imported = runGpg(["--homedir", home, "--batch", ...options, "--import", "--", ...keyFiles], "");
  if (imported.ok) return ok({ run: (args, input) => runGpg(["--homedir", home, ...options, ...args], input), close });
  close();
  return imported;
}
function decryptWith(gpg, armored) {
  return gpg.run(["--decrypt"], armored);
}
function textOfGpgFault(fault) {
  if (fault.kind === "gpg-missing") return "gpg is not installed. Install GnuPG 2.2 or newer, or use open-sealed.html.";
  return `gpg did not end well: the message is damaged, or it is not for a key on this machine. It says:
${fault.said}`;
}
function runGpg(args, input) {
  const { status, stdout, stderr, error } = spawnSync("gpg", args, {
    input,
    maxBuffer: bytesMax,
    env: { ...process.env, GPG_TTY: process.env["GPG_TTY"] ?? terminal() }
  });
  if (error !== void 0 && "code" in error && error.code === "ENOENT") return err({ kind: "gpg-missing" });
  if (status === 0 && error === void 0) return ok(stdout);
  stdout?.fill(0);
  return err({ kind: "gpg-refused", said: plainText(stderr?.toString("utf8") ?? "") });
}
function terminal() {
  const { status, stdout } = spawnSync("tty", { stdio: ["inherit", "pipe", "ignore"], encoding: "utf8" });
  return status === 0 ? stdout.trim() : void 0;
}
function plainText(said) {
  return said.replace(/[^\n\P{C}]/gu, "").trim();
}

// lib/domain/sealing/compare-facts.ts
function compareFacts({ access, ...inside }, facts, found) {
  return [
    row("sha256", found.sha256, facts.sha256),
    row("onboardingId", inside.onboardingId, facts.onboardingId),
    { ...row("customer", inside.customer, facts.customer), same: asOneLine(inside.customer) === asOneLine(facts.customer) },
    row("stream", inside.streamArn, streamArnOf(facts.stream)),
    row("method", access.kind, facts.method),
    row("testRunId", inside.testRunId ?? "", facts.testRunId ?? ""),
    ...facts.keyId === null ? [] : [row("keyId", access.kind === "keys" ? access.accessKeyId : "", facts.keyId)],
    ...facts.roleArn === null ? [] : [row("roleArn", access.kind === "role" ? access.roleArn : "", facts.roleArn)],
    ...facts.externalId === null ? [] : [row("externalId", access.kind === "role" ? access.externalId : "", facts.externalId)],
    ...facts.contentHash === null ? [] : [row("contentHash", found.contentHash, facts.contentHash)]
  ];
}
function row(field, sealed, recorded) {
  return { field, same: sealed === recorded, sealed, recorded };
}

// lib/sandbox/content-hash.ts
function contentHashOf(sealed) {
  return sha256Hex(canonicalSealedJson(sealed));
}

// bin/opening/open-submission.ts
async function openSubmission(gpg, armored, facts) {
  const decrypted = decryptWith(gpg, armored);
  if (!decrypted.ok) return err(textOfGpgFault(decrypted.fault));
  const sealed = parseSealedAccess(decrypted.value);
  decrypted.value.fill(0);
  if (!sealed.ok) return err(`What is inside does not have the shape that the portal seals (${sealed.fault.field}). Treat it as hostile.`);
  const hashes = { sha256: await sha256Hex(armored), contentHash: await contentHashOf(sealed.value) };
  return ok({ sealed: sealed.value, matches: compareFacts(sealed.value, openingFactsOf(facts), hashes), ...hashes });
}
function isEqual({ matches }) {
  return matches.every(({ same }) => same);
}
function wipe({ access }) {
  if (access.kind === "keys") access.secret.wipe();
}

// bin/opening/read-text.ts
import { readFileSync } from "node:fs";
function readText(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

// messages/en/compared-fields.ts
var comparedFieldNames = {
  sha256: "SHA-256 of the message",
  onboardingId: "Onboarding",
  customer: "Customer",
  stream: "Stream",
  method: "Method",
  testRunId: "Test run",
  keyId: "Access key id",
  roleArn: "Role ARN",
  externalId: "External ID",
  contentHash: "SHA-256 of the content"
};

export {
  openGpg,
  openHome,
  textOfGpgFault,
  openSubmission,
  isEqual,
  wipe,
  readText,
  comparedFieldNames
};
